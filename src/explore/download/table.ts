/** What the downloadable tables have in common. Pure. */
import type { CoreOperation, Source, SourceRegistry } from '../../content/schema';
import type { About, ColumnKind, Row, Table } from './file-formats';

/** A table whose headings are its keys; each row ends with the notes that must go with it wherever it is pasted. */
export function tableOf<Key extends string>(
  keys: readonly Key[],
  rows: readonly Row<Key>[],
  about: About,
  lang: string,
  /** Columns that only one kind of file has. */
  only: Readonly<Record<string, ColumnKind>> = {},
): Table<Key | 'lang' | 'shown' | 'disclaimer'> {
  const extra = { lang, shown: about.shown, disclaimer: about.disclaimer };
  return {
    columns: [
      ...keys.map((key) => ({ key, heading: key, only: only[key] })),
      ...(['lang', 'shown', 'disclaimer'] as const).map((key) => ({ key, heading: key })),
    ],
    rows: rows.map((row) => ({ ...row, ...extra })),
  };
}

export const sourcesOf = (registry: SourceRegistry, keys: readonly string[]): readonly Source[] =>
  keys.flatMap((key) => registry[key] ?? []);

export const addressesOf = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ url }) => (url === null ? [] : [url]));

export const notesOf = ({ notes }: CoreOperation, about: About): readonly string[] =>
  notes.map((note) => about.notes[note]);

/** The names of the statuses in files, the same in every language. */
export const STATUS = { there: 'active', over: 'closed', 'not-yet': 'not-yet-open' } as const;
