/** Everything that a link can select, and the heading that its panel must have. */
import type { Content } from '../../src/content/schema';
import type { Words } from '../../src/locales/words';
import type { Selection } from '../../src/view/view';

/** All selections, including former titles of operations and other activities. */
export function everySelection(content: Content): readonly Selection[] {
  const of = (kind: Selection['kind'], ids: readonly string[]): readonly Selection[] => ids.map((id) => ({ kind, id }));
  const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
  const lines = content.operations.flatMap(({ id, phases }) => [id, ...idsOf(phases)]);
  return [
    ...of('operation', [...new Set(lines)]),
    ...of('operation', idsOf(content.otherActivities)),
    ...of(
      'office',
      content.operations.flatMap(({ offices }) => idsOf(offices)),
    ),
    ...of('institution', idsOf(content.institutions)),
    ...of('format', idsOf(content.formats)),
    ...of('partnership', idsOf(content.partnerships)),
    ...of('programme', idsOf(content.programmes)),
    ...of('theme', idsOf(content.themes)),
    ...of(
      'chair',
      content.chairs.map(({ year }) => String(year)),
    ),
    ...of(
      'state',
      content.states.map(({ code }) => code),
    ),
    ...of(
      'partner',
      content.partners.map(({ code }) => code),
    ),
  ];
}

/** The operation that a selection of kind `operation` is about, by its id or that of a former title. */
export function lineOf(id: string, content: Content): string | undefined {
  return content.operations.find((line) => line.id === id || line.phases.some((phase) => phase.id === id))?.id;
}

type Names = Pick<
  Words,
  | 'operations'
  | 'otherActivities'
  | 'offices'
  | 'institutions'
  | 'formats'
  | 'relations'
  | 'themes'
  | 'states'
  | 'formerStates'
>;

/** Its name in the files of words; undefined where they have none. */
export function headingOf({ kind, id }: Selection, content: Content, words: Names): string | undefined {
  switch (kind) {
    case 'operation':
      return words.operations[lineOf(id, content) ?? '']?.name ?? words.otherActivities[id]?.name;
    case 'office':
      return words.offices[id]?.name;
    case 'institution':
      return words.institutions[id]?.name;
    case 'format':
      return words.formats[id]?.name;
    case 'partnership':
    case 'programme':
      return words.relations[id]?.name;
    case 'theme':
      return words.themes[id]?.label;
    case 'state':
    case 'partner':
      return words.states[id]?.name;
    case 'chair': {
      const chair = content.chairs.find(({ year }) => String(year) === id);
      return words.states[chair?.holder ?? '']?.name ?? words.formerStates[chair?.formerState ?? '']?.name;
    }
  }
}
