/**
 * Each rule that the build keeps for meetings, posts of leadership, heads and older figures is broken in a copy of the content, and
 * refused with the file, the path in it and the reason. All rules of one kind are broken in one copy, each at a place of its own.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentCopy, type Json, type JsonPath } from '../support/broken-content';

const MEETINGS = 'src/content/meetings.json';
const INSTITUTIONS = 'src/content/institutions.json';
const FRENCH = 'src/locales/fr/meetings.json';
const SERBIA = 'src/content/operations/mission-to-serbia.json';
const BISHKEK = 'src/content/operations/programme-office-in-bishkek.json';
const GEORGIA = 'src/content/operations/mission-to-georgia.json';
const KOSOVO = 'src/content/operations/mission-in-kosovo.json';
const BOSNIA = 'src/content/operations/mission-to-bosnia-and-herzegovina.json';
const SKOPJE = 'src/content/operations/mission-to-skopje.json';
const MOLDOVA = 'src/content/operations/mission-to-moldova.json';

type Row = readonly [how: string, file: string, at: JsonPath, value: Json | undefined, problem: string];

const NO_SOURCE = 'Too small: expected array to have >=1 items';
const ABSENT = 'Invalid input: expected string, received undefined';
const LOW = 'Invalid option: expected one of "high"|"medium"';
const HEAD = {
  name: 'N. Noone',
  role: 'head',
  since: null,
  seenOn: '2025',
  confidence: 'high',
  sources: ['head-2025'],
};
const figure = (measure: string, date: string): Json => ({
  measure,
  value: 50,
  date,
  confidence: 'high',
  sources: ['s'],
});

/** Moldova's present figures are of the end of 2024. */
const NEWER = [figure('staff', '2025'), figure('national', '2026'), figure('budget', '2025')];

/** Wrong in itself, whatever else there is. */
const ALONE: readonly Row[] = [
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
  ['a head whom nobody saw in post', SERBIA, ['head', 'seenOn'], undefined, `head.seenOn: ${ABSENT}`],
  [
    'an older figure of an unknown measure',
    KOSOVO,
    ['olderFigures', 0, 'measure'],
    'cars',
    'olderFigures[0].measure: Invalid option: expected one of "staff"|"national"|"budget"',
  ],
  [
    'an older figure of nobody',
    KOSOVO,
    ['olderFigures', 0, 'value'],
    0,
    'olderFigures[0].value: Too small: expected number to be >0',
  ],
  [
    'an older figure of half a person',
    KOSOVO,
    ['olderFigures', 1, 'value'],
    504.5,
    'olderFigures[1].value: Invalid input: expected int, received number',
  ],
  [
    'an older figure that says "over" and takes it back',
    KOSOVO,
    ['olderFigures', 0, 'over'],
    false,
    'olderFigures[0].over: Invalid input: expected true',
  ],
  [
    'an older figure that is not confirmed',
    KOSOVO,
    ['olderFigures', 0, 'confidence'],
    'low',
    `olderFigures[0].confidence: ${LOW}`,
  ],
  [
    'an older figure without a source',
    KOSOVO,
    ['olderFigures', 0, 'sources'],
    [],
    `olderFigures[0].sources: ${NO_SOURCE}`,
  ],
];

/** Wrong beside the rest of the content. */
const TOGETHER: readonly Row[] = [
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
  [
    'a head seen in post before the first day',
    SERBIA,
    ['head', 'seenOn'],
    '2025-10',
    'head.seenOn: 2025-10 is before 2025-11-01',
  ],
  [
    'a head with an appointment beside the first day',
    SERBIA,
    ['head', 'appointed'],
    { on: '2025-09-01', years: 1 },
    'head.appointed: the first day in post is known',
  ],
  [
    'a head seen in post before the appointment',
    BISHKEK,
    ['head'],
    { ...HEAD, appointed: { on: '2026-01-01', years: 1 } },
    'head.seenOn: 2025 is before 2026-01-01',
  ],
  ['a head of what is closed', GEORGIA, ['head'], HEAD, 'head: what is closed has no head'],
  [
    'two heads in one post of an institution',
    INSTITUTIONS,
    ['institutions', 0, 'heads'],
    [HEAD, HEAD],
    'institutions[0].heads[1].role: "head" stands twice',
  ],
  [
    'an older figure of about no date',
    BOSNIA,
    ['olderFigures'],
    [{ measure: 'staff', value: 300, date: null, about: true, confidence: 'high', sources: ['anniversary-2015'] }],
    'olderFigures[0].about: there is no date',
  ],
  [
    'an older figure that another of its date contradicts',
    KOSOVO,
    ['olderFigures', 1],
    figure('staff', '2020'),
    'olderFigures[1].date: "staff 2020" stands twice',
  ],
  [
    'an older figure with an unknown source',
    SKOPJE,
    ['olderFigures', 0, 'sources', 0],
    'nowhere',
    'olderFigures[0].sources[0]: no source "nowhere" in this file\'s sources',
  ],
  [
    'an older figure on a day that no calendar has',
    SKOPJE,
    ['olderFigures', 0, 'date'],
    '2013-02-29',
    'olderFigures[0].date: there is no day 2013-02-29',
  ],
  [
    'older staff that is newer than the present',
    MOLDOVA,
    ['olderFigures'],
    NEWER,
    'olderFigures[0].date: 2024-12-31 is before 2025',
  ],
  [
    'older national staff that is newer than the present staff',
    MOLDOVA,
    ['olderFigures'],
    NEWER,
    'olderFigures[1].date: 2024-12-31 is before 2026',
  ],
  [
    'an older budget that is newer than the present',
    MOLDOVA,
    ['olderFigures'],
    NEWER,
    'olderFigures[2].date: 2024 is before 2025',
  ],
];

describe.each([
  ['alone', ALONE],
  ['beside the rest', TOGETHER],
])('content that is wrong %s', (_which, rows) => {
  let problems: readonly string[] = [];

  beforeAll(() => {
    const copy = new ContentCopy();
    for (const [, file, at, value] of rows) copy.put(file, at, value);
    problems = copy.problems();
    copy.remove();
  }, 60_000);

  it.each(rows)('is refused: %s', (_how, file, _at, _value, problem) => {
    expect(problems).toContain(`${file}: ${problem}`);
  });
});
