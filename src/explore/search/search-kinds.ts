/** What can be found: one row of the table for each kind of thing that has a panel, and for the regions of the map. Pure. */
import type { CoreOperation, Region } from '../../content/schema';
import type { Selection } from '../../view/view';
import type { SearchContent, SearchWords } from './search-input';

/** What a found entry opens, or the region that it goes to. */
export type Target = Selection | { readonly kind: 'region'; readonly id: Region['id'] };

/** What an entry is: a key of `search.kind.*` in the `ui` namespace and the values to fill in. */
export interface Detail {
  readonly key:
    | 'state'
    | 'partner'
    | 'capital'
    | 'territory'
    | 'region'
    | 'operation'
    | 'office'
    | 'theme'
    | 'institution'
    | 'format'
    | 'partnership'
    | 'programme'
    | 'other'
    | 'chair';
  /** The place or the thing that the entry belongs to, in words. */
  readonly of: string | null;
}

/** The interface's name of a region, in the language of the index; undefined where regions are not searched. */
export type RegionName = (id: Region['id']) => string | undefined;

type Names = readonly (string | undefined)[];

/** One thing, and its names in the words of any language. */
export interface Findable {
  readonly target: Target;
  /** The name that is shown; undefined where the words have none, so that it is not found. */
  readonly name: (words: SearchWords) => string | undefined;
  readonly detail: (words: SearchWords) => Detail;
  /** All other forms: short, former, in the language of the place. */
  readonly forms: (words: SearchWords) => Names;
}

/** In the order of equally good answers. */
const KINDS: readonly ((content: SearchContent, regionName: RegionName) => readonly Findable[])[] = [
  ({ states }) => states.map(({ code }) => area('state', code)),
  ({ partners }) => partners.map(({ code }) => area('partner', code)),
  ({ states }) => states.map(({ code }) => capital('state', code)),
  ({ partners }) => partners.map(({ code }) => capital('partner', code)),
  territories,
  ({ regions }, regionName) =>
    regions.map(({ id }) => ({
      target: { kind: 'region', id },
      name: () => regionName(id),
      detail: () => ({ key: 'region', of: null }),
      forms: (words) => aliasesOf('region', id, words),
    })),
  (content) => operations(content, 'active'),
  ({ operations }) =>
    operations.flatMap(({ id: owner, offices }) =>
      offices.map(({ id }) =>
        named(
          'office',
          id,
          (words) => [words.operations[owner] && words.offices[id]?.name],
          (words) => words.operations[owner]?.name,
        ),
      ),
    ),
  (content) => operations(content, 'closed'),
  ({ themes }) => themes.map(({ id }) => named('theme', id, ({ themes: said }) => [said[id]?.label, said[id]?.short])),
  ({ institutions }) =>
    institutions.map(({ id }) =>
      named(
        'institution',
        id,
        ({ institutions: said }) => [said[id]?.name, said[id]?.short],
        ({ institutions: said }) => said[id]?.city,
      ),
    ),
  ({ formats }) =>
    formats.map(({ id }) => named('format', id, ({ formats: said }) => [said[id]?.name, said[id]?.short])),
  ({ partnerships }) =>
    partnerships.map(({ id }) =>
      named('partnership', id, ({ relations }) => [relations[id]?.name, relations[id]?.short]),
    ),
  ({ programmes }) =>
    programmes.map(({ id }) => named('programme', id, ({ relations }) => [relations[id]?.name, relations[id]?.short])),
  ({ otherActivities }) =>
    otherActivities.map(({ id }) => ({
      ...named('operation', id, (words) => [words.otherActivities[id]?.name]),
      detail: () => ({ key: 'other', of: null }),
    })),
  chairs,
];

/** Acronyms and other names by which people search. */
const aliasesOf = (kind: Target['kind'], id: string, { aliases }: SearchWords): Names => aliases[`${kind}:${id}`] ?? [];

/** Everything that can be found, with its rank among equally good answers. */
export function findables(
  content: SearchContent,
  regionName: RegionName,
): readonly (Findable & { readonly rank: number })[] {
  return KINDS.flatMap((kind, rank) => kind(content, regionName).map((thing) => ({ ...thing, rank })));
}

/** A thing whose first name is shown. */
function named(
  kind: Selection['kind'],
  id: string,
  names: (words: SearchWords) => Names,
  of: (words: SearchWords) => string | undefined = () => undefined,
): Findable {
  return {
    target: { kind, id },
    name: (words) => names(words)[0],
    detail: (words) => ({ key: kind, of: of(words) ?? null }),
    forms: (words) => [...names(words).slice(1), ...aliasesOf(kind, id, words)],
  };
}

function operations(content: SearchContent, status: CoreOperation['status']): readonly Findable[] {
  const all = content.operations.filter((operation) => operation.status === status);
  return all.map(({ id, localNames }) => ({
    target: { kind: 'operation', id },
    name: (words) => words.operations[id]?.name,
    detail: (words) => ({ key: 'operation', of: words.operations[id]?.city ?? null }),
    // Also found by former titles: a reader may know the Programme Office in Bishkek as the Centre in Bishkek.
    forms: (words) => [
      words.operations[id]?.city,
      ...Object.values(words.operations[id]?.phases ?? {}),
      ...localNames.map(({ name }) => name),
      ...aliasesOf('operation', id, words),
    ],
  }));
}

function area(kind: 'state' | 'partner', code: string): Findable {
  return {
    target: { kind, id: code },
    name: ({ states }) => states[code]?.name,
    detail: () => ({ key: kind, of: null }),
    forms: (words) => [
      words.states[code]?.short,
      ...(words.states[code]?.aliases ?? []),
      ...aliasesOf(kind, code, words),
    ],
  };
}

function capital(kind: 'state' | 'partner', code: string): Findable {
  return {
    target: { kind, id: code },
    name: ({ states }) => states[code]?.capital,
    detail: ({ states }) => ({ key: 'capital', of: states[code]?.short ?? states[code]?.name ?? null }),
    forms: () => [],
  };
}

/** People also search for territories with an area of their own; choosing one opens what a click on it opens. */
function territories({ territories: all, partners }: SearchContent): readonly Findable[] {
  const isPartner = new Set(partners.map(({ code }) => code));
  return all.flatMap(({ id, opens, treatment, state }): readonly Findable[] => {
    const target: Selection | null =
      opens ??
      (treatment === 'named' && state !== null
        ? { kind: isPartner.has(state) ? 'partner' : 'state', id: state }
        : null);
    if (target === null) return [];
    const opened = ({ operations, states }: SearchWords) =>
      (target.kind === 'operation' ? operations[target.id]?.name : states[target.id]?.name) ?? null;
    return [{ ...area('state', id), target, detail: (words) => ({ key: 'territory', of: opened(words) }) }];
  });
}

/** One for each year: by its holder, by the year, and by what the Chairpersonship is called. */
function chairs({ chairs: all, institutions }: SearchContent): readonly Findable[] {
  const office = institutions.find(({ kind }) => kind === 'political-leadership')?.id;
  return all.map(({ year, holder, formerState }) => {
    const of = ({ states, formerStates }: SearchWords) =>
      holder === null ? formerStates[formerState ?? '']?.name : states[holder]?.name;
    return {
      target: { kind: 'chair', id: String(year) },
      name: (words) => (of(words) === undefined ? undefined : `${String(year)} ${of(words) ?? ''}`),
      detail: () => ({ key: 'chair', of: null }),
      forms: (words) => {
        const called = office === undefined ? undefined : words.institutions[office];
        return [
          `${of(words) ?? ''} ${String(year)}`,
          ...[called?.name, called?.short].flatMap((name) => (name === undefined ? [] : [`${name} ${String(year)}`])),
        ];
      },
    };
  });
}
