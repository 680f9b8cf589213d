/** Breaks each of the build's rules for heads and older figures, which the build must refuse. */
import type { Json } from '../support/broken-content';
import { refused, type Breakage } from '../support/broken-rows';

const INSTITUTIONS = 'src/content/institutions.json';
const SERBIA = 'src/content/operations/mission-to-serbia.json';
const BISHKEK = 'src/content/operations/programme-office-in-bishkek.json';
const GEORGIA = 'src/content/operations/mission-to-georgia.json';
const KOSOVO = 'src/content/operations/mission-in-kosovo.json';
const BOSNIA = 'src/content/operations/mission-to-bosnia-and-herzegovina.json';
const SKOPJE = 'src/content/operations/mission-to-skopje.json';
const MOLDOVA = 'src/content/operations/mission-to-moldova.json';
const ABSENT = 'Invalid input: expected string, received undefined';
const LOW = 'Invalid option: expected one of "high"|"medium"';
const NO_SOURCE = 'Too small: expected array to have >=1 items';
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

/** Wrong in itself. */
const ALONE: readonly Breakage[] = [
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

/** Inconsistent with the rest of the content. */
const TOGETHER: readonly Breakage[] = [
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

refused([
  ['alone', ALONE],
  ['beside the rest', TOGETHER],
]);
