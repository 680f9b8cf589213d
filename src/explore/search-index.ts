/** All that has a name on the map, with every form of it by which it is found. Pure; made once for a language. */
import type { Content, FieldOperation } from '../content/schema';
import type { Words } from '../locales/words';
import { fold, foldWithMap, type Folded } from './fold';

export type TargetKind = 'state' | 'partner' | 'operation' | 'office' | 'theme';

/** What a found entry opens; a part of what a view can select. */
export interface Target {
  readonly kind: TargetKind;
  readonly id: string;
}

/** What an entry is. The key is one of `search.kind.*` in the `ui` namespace, the values are what its sentence takes in. */
export interface Detail {
  readonly key: 'state' | 'partner' | 'operation' | 'closed-operation' | 'office' | 'theme' | 'capital' | 'territory';
  /** The place or the thing that the entry belongs to, in words. */
  readonly of: string | null;
}

export interface SearchEntry {
  readonly target: Target;
  /** The name as it is shown, in the language of the index. */
  readonly name: string;
  readonly detail: Detail;
  /** All forms by which it is found, folded; the first is that of the name. */
  readonly names: readonly string[];
}

/** An entry with what only the search needs of it. */
export interface IndexedEntry extends SearchEntry {
  readonly folded: Folded;
  /** Where the kind stands among equally good answers. */
  readonly rank: number;
}

export interface SearchIndex {
  readonly lang: string;
  /** In the alphabetical order of the language. */
  readonly entries: readonly IndexedEntry[];
}

const ranks = {
  state: 0,
  partner: 1,
  capital: 2,
  partnerCapital: 3,
  operation: 4,
  closedOperation: 5,
  office: 6,
  theme: 7,
};

/** "Prishtinë/Priština" is two names of one place, and each of them is one by which people search. */
const spellings = (name: string): readonly string[] => (name.includes('/') ? [name, ...name.split('/')] : [name]);

function allForms(forms: readonly (string | undefined)[]): readonly string[] {
  const folded = forms
    .filter((form) => form !== undefined)
    .flatMap(spellings)
    .map(fold);
  return [...new Set(folded)].filter((form) => form !== '');
}

function entryOf(
  target: Target,
  rank: number,
  shown: string,
  detail: Detail,
  others: readonly (string | undefined)[],
): IndexedEntry {
  const name = shown.normalize('NFC');
  const folded = foldWithMap(name);
  return { target, rank, name, detail, folded, names: [...new Set([folded.text, ...allForms(others)])] };
}

/** Names of a State, a Partner or a territory in both languages. */
function areaForms(code: string, words: Words, english: Words): readonly (string | undefined)[] {
  return [words, english].flatMap(({ states }) => {
    const area = states[code];
    return area === undefined ? [] : [area.name, area.short, ...(area.aliases ?? [])];
  });
}

function areaEntries(kind: 'state' | 'partner', code: string, words: Words, english: Words): readonly IndexedEntry[] {
  const area = words.states[code];
  if (area === undefined) return [];
  const target: Target = { kind, id: code };
  const entries = [entryOf(target, ranks[kind], area.name, { key: kind, of: null }, areaForms(code, words, english))];
  if (area.capital !== undefined) {
    const rank = kind === 'state' ? ranks.capital : ranks.partnerCapital;
    entries.push(
      entryOf(target, rank, area.capital, { key: 'capital', of: area.short ?? area.name }, [
        area.capital,
        english.states[code]?.capital,
      ]),
    );
  }
  return entries;
}

function operationEntries(operation: FieldOperation, words: Words, english: Words): readonly IndexedEntry[] {
  const own = words.operations[operation.id];
  if (own === undefined) return [];
  const active = operation.status === 'active';
  // Former titles find it too: a reader may know the Programme Office in Bishkek as the Centre in Bishkek.
  const forms = [words, english].flatMap(({ operations }) => {
    const form = operations[operation.id];
    return form === undefined ? [] : [form.name, form.city, ...Object.values(form.phases)];
  });
  const entries = [
    entryOf(
      { kind: 'operation', id: operation.id },
      active ? ranks.operation : ranks.closedOperation,
      own.name,
      { key: active ? 'operation' : 'closed-operation', of: own.city },
      forms,
    ),
  ];
  for (const office of operation.offices) {
    const name = words.offices[office.id]?.name;
    if (name === undefined) continue;
    entries.push(
      entryOf({ kind: 'office', id: office.id }, ranks.office, name, { key: 'office', of: own.name }, [
        name,
        english.offices[office.id]?.name,
      ]),
    );
  }
  return entries;
}

/** A territory with an area of its own has a name people look for; it answers with what a click on it opens. */
function territoryEntries(content: Content, words: Words, english: Words): readonly IndexedEntry[] {
  const partners = new Set(content.partners.map(({ code }) => code));
  return content.territories.flatMap((territory) => {
    const name = words.states[territory.id]?.name;
    if (name === undefined) return [];
    const forms = areaForms(territory.id, words, english);
    if (territory.opens !== null) {
      const of = words.operations[territory.opens.id]?.name ?? name;
      return [entryOf(territory.opens, ranks.operation, name, { key: 'territory', of }, forms)];
    }
    if (territory.treatment !== 'named' || territory.state === null) return [];
    const kind = partners.has(territory.state) ? 'partner' : 'state';
    const of = words.states[territory.state]?.name ?? name;
    return [entryOf({ kind, id: territory.state }, ranks[kind], name, { key: 'territory', of }, forms)];
  });
}

/** Everything that can be found, in one language; English names find it in every language. */
export function buildIndex(content: Content, words: Words, english: Words): SearchIndex {
  const themes = content.themes.flatMap(({ id }) => {
    const own = words.themes[id];
    if (own === undefined) return [];
    const forms = [own.label, own.short, english.themes[id]?.label, english.themes[id]?.short];
    return [entryOf({ kind: 'theme', id }, ranks.theme, own.label, { key: 'theme', of: null }, forms)];
  });
  const entries = [
    ...content.states.flatMap(({ code }) => areaEntries('state', code, words, english)),
    ...content.partners.flatMap(({ code }) => areaEntries('partner', code, words, english)),
    ...territoryEntries(content, words, english),
    ...content.operations.flatMap((operation) => operationEntries(operation, words, english)),
    ...themes,
  ];
  const { compare } = new Intl.Collator(words.lang);
  entries.sort((a, b) => compare(a.name, b.name) || a.rank - b.rank || (a.target.id < b.target.id ? -1 : 1));
  return { lang: words.lang, entries };
}
