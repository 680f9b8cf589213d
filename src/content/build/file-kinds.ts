/** The two kinds of content files, one file or a folder of files, as rows of the table in `content-files.ts`. */
import type { z } from 'zod';
import { hasAll } from '../has-all';
import { sameKeys } from './checking';
import type {
  ContentFile,
  FactsFile,
  IdsByKind,
  Known,
  Namespaces,
  OpenedWithWords,
  PlaceWithin,
  PublishedPoint,
  ReadNamespace,
  WordsOfFile,
} from './content-file';
import { contentFile, hyphenated, type Note, type NoteIn } from './problem';

/**
 * The description of a kind: `E` is one file on the disk, `F` all of the kind, `P` its parts of the content, `C` what of them is
 * core, `W` its words.
 */
interface Description<E, F, P, C, W> {
  readonly schema: z.ZodType<E>;
  /** Where it goes in the whole content. */
  readonly parts: (file: F) => P;
  /** What of it every reader downloads at the start (`core.ts`); the rest comes with the record of a panel. */
  readonly core: (file: F) => C;
  /** What other content may refer to. */
  readonly ids?: (file: F) => IdsByKind;
  /** What a link can select, by the kind in the link: only these can have search aliases. */
  readonly links?: (file: F) => IdsByKind;
  /** Checks beyond the schema. Sources, dates and duplicates are checked in every file. */
  readonly check?: (file: E, known: Known, note: Note) => void;
  readonly places?: (file: E) => readonly PlaceWithin[];
  readonly points?: (file: F) => readonly PublishedPoint[];
  readonly words?: Namespaces<F, W>;
}

/** A kind of file in a folder of its own; all its files have one JSON Schema. */
interface FolderDescription<E, P, C, W> extends Description<E, ReadonlyMap<string, E>, P, C, W> {
  readonly schemaName: string;
  /** Checks across the files, by their names without `.json`. */
  readonly checkTogether: (files: ReadonlyMap<string, E>, noteIn: NoteIn) => void;
}

/** A kind that is one file, named as in the table, with hyphens. */
export function oneFile<E extends FactsFile, P, C, W extends WordsOfFile<W> = object>(
  description: Description<E, E, P, C, W>,
): ContentFile<E, P, C, W> {
  return {
    schema: description.schema,
    schemaName: hyphenated,
    open: (name, reader) => {
      const path = contentFile(hyphenated(name));
      const file = reader.read(path, description.schema);
      return file && opened(file, new Map([[path, file]]), description);
    },
    readWords: (read) => readWords(description.words, read),
  };
}

/** A kind that is a folder of files, named as in the table. */
export function folderOfFiles<E extends FactsFile, P, C, W extends WordsOfFile<W> = object>(
  description: FolderDescription<E, P, C, W>,
): ContentFile<E, P, C, W> {
  return {
    schema: description.schema,
    schemaName: () => description.schemaName,
    open: (folder, reader) => {
      const files = new Map<string, E>();
      const names = reader.namesIn(folder);
      for (const name of names) {
        const file = reader.read(contentFile(`${folder}/${name}`), description.schema);
        if (file) files.set(name, file);
      }
      if (files.size < names.length) return null;
      const byPath = new Map([...files].map(([name, file]) => [contentFile(`${folder}/${name}`), file]));
      const each = opened(files, byPath, description);
      return {
        ...each,
        check: (known, noteIn) => {
          each.check(known, noteIn);
          description.checkTogether(files, (name) => noteIn(contentFile(`${folder}/${name}`)));
        },
      };
    },
    readWords: (read) => readWords(description.words, read),
  };
}

function opened<E extends FactsFile, F, P, C, W extends WordsOfFile<W>>(
  file: F,
  files: ReadonlyMap<string, E>,
  { parts, core, ids, links, check, places, points, words }: Description<E, F, P, C, W>,
): OpenedWithWords<P, C, W> {
  return {
    files,
    parts: parts(file),
    core: core(file),
    ids: ids?.(file) ?? {},
    links: links?.(file) ?? {},
    points: points?.(file) ?? [],
    places: [...files].flatMap(([path, one]) => (places?.(one) ?? []).map((place) => ({ ...place, file: path }))),
    check: (known, noteIn) => {
      for (const [path, one] of files) check?.(one, known, noteIn(path));
    },
    checkWords: ({ words: all, model, noteIn, ...said }) => {
      for (const namespace in words) {
        const { keys, check: checkMore } = words[namespace];
        const note = noteIn(namespace);
        sameKeys(all[namespace], new Set(keys(file, said.known)), '', note);
        checkMore?.(file, { ...said, words: all[namespace], model: model[namespace], note });
      }
    },
  };
}

function readWords<F, W extends WordsOfFile<W>>(
  namespaces: Namespaces<F, W> | undefined,
  read: ReadNamespace,
): W | null {
  const words: Partial<W> = {};
  for (const namespace in namespaces) {
    const ofNamespace = read(namespace, namespaces[namespace].schema);
    if (ofNamespace !== null) words[namespace] = ofNamespace;
  }
  return hasAll(words, Object.keys(namespaces ?? {})) ? words : null;
}
