/** What the records are made of, and how their sources and words are picked. */
import type { SourceRegistry } from '../schema-parts';
import type { LocaleFiles, WholeContent } from './content-files';

/** All that is known, in one language. */
export interface Whole {
  readonly content: WholeContent;
  readonly words: LocaleFiles;
  readonly english: LocaleFiles;
}

interface Citing {
  readonly sources: readonly string[];
}

/** Those of a file's sources that some facts cite. */
export function cited(
  sources: SourceRegistry,
  ...facts: readonly (Citing | readonly Citing[] | null)[]
): SourceRegistry {
  const keys = new Set(facts.flat().flatMap((fact) => fact?.sources ?? []));
  return Object.fromEntries(Object.entries(sources).filter(([key]) => keys.has(key)));
}

/** What is said of a thing. The check of the words found that there is something. */
export function saidOf<T>(words: Readonly<Record<string, T>>, id: string): T {
  const said = words[id];
  if (said === undefined) throw new Error(`There are no words for "${id}".`);
  return said;
}
