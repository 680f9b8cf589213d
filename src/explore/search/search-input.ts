/** What the search reads: the core, and what only the search needs, which is fetched with it. */
import type { Content, CoreOperation, CoreWords, RecordOf } from '../../content/schema';
import type { Words } from '../../locales/words';

/** The words of one language, with all names by which people search. */
export interface SearchWords extends CoreWords {
  readonly lang: string;
  readonly states: Readonly<
    Record<string, CoreWords['states'][string] & { readonly aliases?: readonly string[] | undefined }>
  >;
  /** By `kind:id`. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
}

export interface SearchContent extends Omit<Content, 'operations'> {
  readonly operations: readonly (CoreOperation & { readonly localNames: readonly { readonly name: string }[] })[];
}

/** The parts of `buildIndex`. */
interface SearchInput {
  readonly content: SearchContent;
  readonly words: SearchWords;
  readonly english: SearchWords;
}

type Names = Pick<RecordOf<'search'>, 'aliases' | 'spellings'>;

function withNames(words: Words, { aliases, spellings }: Names): SearchWords {
  const states = Object.entries(words.states).map(
    ([code, said]) => [code, { ...said, aliases: spellings[code] }] as const,
  );
  return { ...words, states: Object.fromEntries(states), aliases };
}

/** Puts together what the search reads. */
export function searchInput(content: Content, own: Words, record: RecordOf<'search'>): SearchInput {
  const words = withNames(own, record);
  const { english, localNames } = record;
  return {
    content: {
      ...content,
      operations: content.operations.map((operation) => ({
        ...operation,
        localNames: (localNames[operation.id] ?? []).map((name) => ({ name })),
      })),
    },
    words,
    english: english ? withNames({ lang: 'en', ...english }, english) : words,
  };
}
