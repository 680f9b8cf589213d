/** The views for which the tests place marks and names. */
import { cameraFor, focusOf } from '../../../src/scene/focus';
import type { Measure, PlacementInput } from '../../../src/scene/placement/placement';
import { scene } from '../../../src/scene/scene';
import { labelStyles } from '../../../src/ui/tokens';
import { LANGUAGES, type Language, type Selection, type View } from '../../../src/view/view';
import type { TestLayout } from './layouts';
import { content, coarse, viewOf, wordsIn } from './world';

/** Estimated from an average letter of the label's size, so that no font is needed and every run is the same. */
export const measure: Measure = (text, style) => text.length * 0.58 * labelStyles[style].size + 4;

export interface Case {
  readonly name: string;
  readonly view: Partial<View>;
  readonly region: string;
  /** How many operations may lose their names, and how many their marks: `[names, marks]`; none by default. */
  readonly crowd?: Readonly<Record<'wide' | 'phone', readonly [number, number]>>;
}

/** Allowances for a year with many operations on a phone, and for all 26 operations at once in either window. */
const MANY: Case['crowd'] = { wide: [0, 0], phone: [3, 0] };
const ALL: Case['crowd'] = { wide: [5, 0], phone: [12, 1] };

/** Every sixth thing, different ones at each turn, because tones hardly depend on the words. */
const everySixth = <Thing>(things: readonly Thing[], turn: number): readonly Thing[] =>
  things.filter((_, index) => index % LANGUAGES.length === turn % LANGUAGES.length);

const selecting = (name: string, kind: Selection['kind'], id: string): Case => ({
  name: `${name} ${id}`,
  view: { selection: { kind, id } },
  region: 'whole-area',
});

/** The years with the most operations, and several of them in one city. */
const YEARS = [1999, 2014];

/** Views with long or many words in every language; the others in alternating languages. */
export const casesOf = (turn: number): readonly Case[] => [
  ...content.regions.map(({ id }) => ({ name: id, view: {}, region: id })),
  ...YEARS.map((year) => ({ name: `the year ${year}`, view: { year }, region: 'whole-area', crowd: MANY })),
  { name: 'closed operations too', view: { status: 'all' }, region: 'whole-area', crowd: ALL },
  ...everySixth(content.themes, turn).map(({ id }) => ({
    name: `the filter ${id}`,
    view: { themes: [id] },
    region: 'whole-area',
  })),
  ...content.operations.map(({ id }) => selecting('the operation', 'operation', id)),
  ...content.operations.flatMap(({ offices }) => offices).map(({ id }) => selecting('the office', 'office', id)),
  ...everySixth(content.institutions, turn).map(({ id }) => selecting('the institution', 'institution', id)),
  ...everySixth(content.formats, turn).map(({ id }) => selecting('the format', 'format', id)),
  ...everySixth(content.themes, turn).map(({ id }) => selecting('the theme', 'theme', id)),
  ...everySixth(content.states, turn).map(({ code }) => selecting('the State', 'state', code)),
  ...everySixth(content.otherActivities, turn).map(({ id }) => selecting('the activity', 'operation', id)),
  ...everySixth(content.partnerships, turn).map(({ id }) => selecting('the partnership', 'partnership', id)),
  ...everySixth(content.programmes, turn).map(({ id }) => selecting('the programme', 'programme', id)),
  ...everySixth(content.chairs, turn).map(({ year }) => selecting('the chair', 'chair', String(year))),
];

/** The input of placement for a view in a window and a language. */
export function inputFor({ view: patch, region }: Case, layout: TestLayout, lang: Language): PlacementInput {
  const view = viewOf({ ...patch, lang });
  const focus = focusOf(view, region, content, coarse)!;
  const camera = cameraFor(focus, layout.viewport, layout.free);
  const { viewport, obstacles } = layout;
  return { scene: scene(view, content, coarse, wordsIn(lang)), camera, viewport, obstacles, measure };
}
