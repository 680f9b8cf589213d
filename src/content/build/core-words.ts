/** What of the words is core: there of a language from the start. */
import type { LocaleFiles } from './content-files';

/** Names, and what stands on the map. */
export function coreOfWords(words: LocaleFiles) {
  return {
    operations: each(words.operations, ['name', 'city', 'phases', 'phaseCities']),
    offices: each(words.offices, ['name']),
    themes: each(words.themes, ['label', 'short']),
    states: each(words.states, ['name', 'short', 'capital']),
    institutions: each(words.institutions, ['name', 'short', 'city']),
    formats: each(words.formats, ['name', 'short']),
    relations: each(words.relations, ['name', 'short', 'city']),
    otherActivities: each(words.otherActivities, ['name', 'city']),
    formerStates: each(words.formerStates, ['name']),
  };
}

export type CoreWords = ReturnType<typeof coreOfWords>;

/** The same fields of every entry. */
function each<T extends object, K extends keyof T & string>(
  words: Readonly<Record<string, T>>,
  fields: readonly K[],
): Readonly<Record<string, Pick<T, K>>> {
  const isField = (name: string): boolean => fields.some((field) => field === name);
  return Object.fromEntries(
    Object.entries(words).map(([id, said]) => {
      // Safe: an entry without one of its optional fields is still what the schema calls it.
      const picked = Object.fromEntries(Object.entries(said).filter(([name]) => isField(name))) as Pick<T, K>;
      return [id, picked];
    }),
  );
}
