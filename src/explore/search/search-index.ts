/** Everything that has a panel, and the regions, with every form of the name that finds it. Pure; built once for a language. */
import { atOnce, type Steps } from '../../ui/steps';
import { fold, foldWithMap, type Folded } from './fold';
import { withoutLead, withoutSmallWords } from './light-words';
import { arranging, type Names } from './names';
import type { SearchContent, SearchWords } from './search-input';
import { findables, type Detail, type Findable, type RegionName, type Target } from './search-kinds';

export type { Target };

export interface SearchEntry {
  readonly target: Target;
  /** The name as it is shown, in the language of the index. */
  readonly name: string;
  readonly detail: Detail;
  /** All forms that find it, folded; the first is that of the name. */
  readonly names: readonly string[];
}

/** An entry with what only the search needs of it. */
export interface IndexedEntry extends SearchEntry {
  readonly folded: Folded;
  /** The rank of the kind among equally good answers. */
  readonly rank: number;
}

export interface SearchIndex {
  readonly lang: string;
  /** In the alphabetical order of the language. */
  readonly entries: readonly IndexedEntry[];
  readonly names: Names;
}

/** The text in brackets is a name of its own, such as an acronym, and so is the text outside of them. */
function outsideAndIn(name: string): readonly string[] {
  const inside = [...name.matchAll(/\(([^()]*)\)/g)].map(([, text]) => text ?? '');
  return inside.length === 0 ? [name] : [name, name.replaceAll(/\s*\([^()]*\)/g, ''), ...inside];
}

/** "Prishtinë/Priština" is two names of one place, and people search by either. */
const spellings = (name: string): readonly string[] => (name.includes('/') ? [name, ...name.split('/')] : [name]);

function allForms(forms: readonly (string | undefined)[]): readonly string[] {
  const folded = forms
    .filter((form) => form !== undefined)
    .flatMap(spellings)
    .flatMap(outsideAndIn)
    .map(fold);
  // "The Netherlands" and "Republik Moldau" are also found without their first words, and any name without its small words.
  const all = folded.flatMap((form) => [form, withoutLead(form), withoutSmallWords(form)]);
  return [...new Set(all)].filter((form) => form !== '');
}

function entryOf(
  thing: Findable & { readonly rank: number },
  words: SearchWords,
  english: SearchWords,
): readonly IndexedEntry[] {
  const { target, rank } = thing;
  const name = thing.name(words)?.normalize('NFC');
  if (name === undefined) return [];
  const forms = [words, english].flatMap((said) => [thing.name(said), ...thing.forms(said)]);
  const folded = foldWithMap(name);
  const names = [...new Set([folded.text, ...allForms(forms)])];
  return [{ target, rank, name, detail: thing.detail(words), folded, names }];
}

/** Everything that can be found, in one language; English names find it in every language. */
export function* indexSteps(
  content: SearchContent,
  words: SearchWords,
  english: SearchWords,
  regionName: RegionName = () => undefined,
): Steps<SearchIndex> {
  const entries: IndexedEntry[] = [];
  for (const thing of findables(content, regionName)) {
    entries.push(...entryOf(thing, words, english));
    yield;
  }
  const { compare } = new Intl.Collator(words.lang);
  entries.sort((a, b) => compare(a.name, b.name) || a.rank - b.rank || (a.target.id < b.target.id ? -1 : 1));
  yield;
  const names = entries.flatMap(({ names: texts, rank }, order) =>
    texts.map((text, place) => ({ text, order, rank, other: place > 0 })),
  );
  return { lang: words.lang, entries, names: yield* arranging(names) };
}

/** As `indexSteps`, at once. */
export const buildIndex = (...parts: Parameters<typeof indexSteps>): SearchIndex => atOnce(indexSteps(...parts));
