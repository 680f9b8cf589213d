/** Breaks each of the build's rules for meetings and posts of leadership, which the build must refuse. */
import { refused, type Breakage } from '../support/broken-rows';

const MEETINGS = 'src/content/meetings.json';
const FRENCH = 'src/locales/fr/meetings.json';
const ABSENT = 'Invalid input: expected string, received undefined';
const LOW = 'Invalid option: expected one of "high"|"medium"';
const NO_SOURCE = 'Too small: expected array to have >=1 items';

/** Wrong in itself. */
const ALONE: readonly Breakage[] = [
  [
    'a meeting of a group that the overview has not',
    MEETINGS,
    ['meetings', 0, 'group'],
    'social',
    'meetings[0].group: Invalid option: expected one of "deciding"|"reviewing"|"dimensions"|"partners"',
  ],
  [
    'a meeting with a name for an id',
    MEETINGS,
    ['meetings', 1, 'id'],
    'The Council',
    'meetings[1].id: an id is lower-case words joined by hyphens',
  ],
  ['a meeting without a source', MEETINGS, ['meetings', 2, 'sources'], [], `meetings[2].sources: ${NO_SOURCE}`],
  [
    'a meeting with a key that nobody reads',
    MEETINGS,
    ['meetings', 3, 'motto'],
    'Peace',
    'meetings[3].motto: unknown key',
  ],
  ['a meeting with no word on what it is for', FRENCH, ['summit', 'what'], undefined, `summit.what: ${ABSENT}`],
  [
    'a meeting held on a date that is none',
    MEETINGS,
    ['held', 0, 'date'],
    'July 1975',
    'held[0].date: a date is YYYY, YYYY-MM or YYYY-MM-DD',
  ],
  ['a meeting held that is not confirmed', MEETINGS, ['held', 1, 'confidence'], 'low', `held[1].confidence: ${LOW}`],
  ['a meeting held without a source', MEETINGS, ['held', 2, 'sources'], [], `held[2].sources: ${NO_SOURCE}`],
  [
    'a post with a name in it, which stands with the institution',
    MEETINGS,
    ['posts', 0, 'holder'],
    'N. N.',
    'posts[0].holder: unknown key',
  ],
  ['a post without a source', MEETINGS, ['posts', 1, 'sources'], [], `posts[1].sources: ${NO_SOURCE}`],
  [
    'a post with a name of blanks',
    FRENCH,
    ['post-high-commissioner', 'name'],
    ' \u00a0–',
    '["post-high-commissioner"].name: needs a letter or a digit',
  ],
];

/** Inconsistent with the rest of the content. */
const TOGETHER: readonly Breakage[] = [
  [
    'a meeting of an unknown institution',
    MEETINGS,
    ['meetings', 0, 'institution'],
    'nobody',
    'meetings[0].institution[0]: no institution "nobody"',
  ],
  [
    'a meeting on an unknown field of work',
    MEETINGS,
    ['meetings', 0, 'theme'],
    'astrology',
    'meetings[0].theme[0]: no theme "astrology"',
  ],
  [
    'a meeting with the id of another',
    MEETINGS,
    ['meetings', 15, 'id'],
    'mediterranean-conference',
    'meetings[15].id: "mediterranean-conference" stands twice',
  ],
  [
    'a meeting with an unknown source',
    MEETINGS,
    ['meetings', 1, 'sources', 0],
    'nowhere',
    'meetings[1].sources[0]: no source "nowhere" in this file\'s sources',
  ],
  [
    'a meeting with one source twice',
    MEETINGS,
    ['meetings', 2, 'sources'],
    ['usip-pc', 'usip-pc'],
    'meetings[2].sources: "usip-pc" stands twice',
  ],
  [
    'a source of meetings that no fact names',
    MEETINGS,
    ['sources', 'spare'],
    { title: 'A source', url: null, lang: 'en' },
    'sources.spare: no fact names this source',
  ],
  ['a meeting without words in a language', FRENCH, ['summit'], undefined, 'summit: missing'],
  [
    'words for a meeting that does not exist',
    FRENCH,
    ['picnic'],
    { name: 'Le pique-nique', what: 'On y mange.' },
    'picnic: nothing in the content has this name',
  ],
  [
    'a meeting held of an unknown kind',
    MEETINGS,
    ['held', 0, 'meeting'],
    'picnic',
    'held[0].meeting: no meeting "picnic"',
  ],
  [
    'a meeting held of a post for a kind',
    MEETINGS,
    ['held', 1, 'meeting'],
    'post-high-commissioner',
    'held[1].meeting: no meeting "post-high-commissioner"',
  ],
  ['a meeting held in an unknown State', MEETINGS, ['held', 0, 'state'], 'ZZ', 'held[0].state: no State ZZ'],
  ['a meeting held in a Partner', MEETINGS, ['held', 1, 'state'], 'JP', 'held[1].state: no State JP'],
  [
    'a meeting held on a day that no calendar has',
    MEETINGS,
    ['held', 2, 'date'],
    '1992-02-30',
    'held[2].date: there is no day 1992-02-30',
  ],
  [
    'a meeting planned after it was held',
    MEETINGS,
    ['held', 37, 'plannedAsOf'],
    '2030',
    'held[37].date: 2024-12 is before 2030',
  ],
  [
    'one meeting held twice on a date',
    MEETINGS,
    ['held', 39, 'date'],
    '2025-12',
    'held[39].date: "ministerial-council 2025-12" stands twice',
  ],
  [
    'a post of an unknown institution',
    MEETINGS,
    ['posts', 0, 'institution'],
    'nobody',
    'posts[0].institution[0]: no institution "nobody"',
  ],
  // Both have their words under one key.
  [
    'a post with the id of a meeting',
    MEETINGS,
    ['posts', 1, 'id'],
    'permanent-council',
    'meetings[17].id: "permanent-council" stands twice',
  ],
  [
    'a post without words in a language',
    FRENCH,
    ['post-high-commissioner'],
    undefined,
    '["post-high-commissioner"]: missing',
  ],
];

refused([
  ['alone', ALONE],
  ['beside the rest', TOGETHER],
]);
