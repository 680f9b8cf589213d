/**
 * One kind of content file: a row of the table in `content-files.ts`. Its own type stays inside the row; the checks, the report
 * and the published files see every kind as an `OpenedFile`.
 */
import type { z } from 'zod';
import type { PartialDate, Position, SourceRegistry } from '../schema-parts';
import type { Note, NoteIn } from './problem';

/**
 * What any content file may have beside its facts: `sources` that its facts cite, `asOf` for the date at which all of it was
 * true.
 */
export interface FactsFile {
  readonly $schema?: string | undefined;
  readonly asOf?: PartialDate;
  readonly sources?: SourceRegistry;
}

/** Ids by kind. */
export type IdsByKind = Readonly<Record<string, readonly string[]>>;

/** The ids of some kinds, from all content files together. Throws for a kind that no content file has. */
export type Known = (...kinds: readonly string[]) => ReadonlySet<string>;

/** A place, and the areas that it may be in. */
export interface PlaceWithin {
  /** Where in the file. */
  readonly path: string;
  readonly position: Position;
  readonly areas: readonly string[];
  /** Where the coast is drawn coarsely it may be at sea. */
  readonly mayBeAtSea: boolean;
}

/** A place in the published GeoJSON. */
export interface PublishedPoint {
  readonly kind: string;
  readonly id: string;
  readonly position: Position;
  readonly more?: Readonly<Record<string, string>>;
}

/** The words of a namespace in one language, and what they are compared with. */
export interface Said<T> {
  readonly words: T;
  /** The same namespace in the language that the others are compared with. */
  readonly model: T;
  readonly modelLanguage: string;
  readonly known: Known;
  readonly note: Note;
}

/** A namespace that has the words of a content file. */
interface Namespace<F, T> {
  readonly schema: z.ZodType<T>;
  /** The keys that each language must have, and no others. */
  readonly keys: (file: F, known: Known) => Iterable<string>;
  /** Further checks. */
  readonly check?: (file: F, said: Said<T>) => void;
}

/** By namespace; empty for a kind that has no words of its own. */
export type WordsOfFile<W> = { readonly [N in keyof W]: object };

export type Namespaces<F, W> = { readonly [N in keyof W]: Namespace<F, W[N]> };

/** Reads files and notes what is wrong with them. */
export interface Reader {
  /** A parsed file; null where it is missing or does not match the schema. */
  readonly read: <T>(file: string, schema: z.ZodType<T>) => T | null;
  /** The names, without `.json`, of the files in a folder of the content. */
  readonly namesIn: (folder: string) => readonly string[];
}

/** A kind of content file that was read. */
export interface OpenedFile<P = unknown, C = unknown> {
  /** The files as they are on the disk, by path: one, or all of a folder. */
  readonly files: ReadonlyMap<string, FactsFile>;
  readonly parts: P;
  /** What of them is there from the start. */
  readonly core: C;
  readonly ids: IdsByKind;
  readonly links: IdsByKind;
  readonly points: readonly PublishedPoint[];
  readonly places: readonly (PlaceWithin & { readonly file: string })[];
  readonly check: (known: Known, noteIn: NoteIn) => void;
}

/** The same, with the words that it needs in each language. */
export interface OpenedWithWords<P, C, W> extends OpenedFile<P, C> {
  readonly checkWords: (
    said: Omit<Said<Readonly<W>>, 'note'> & { readonly noteIn: (namespace: keyof W & string) => Note },
  ) => void;
}

/** A row of the table. */
export interface ContentFile<E, P, C, W> {
  readonly schema: z.ZodType<E>;
  /** The name of its JSON Schema. */
  readonly schemaName: (name: string) => string;
  /** Null where a file is missing or wrong, which the reader notes. `name` is the row's in the table. */
  readonly open: (name: string, reader: Reader) => OpenedWithWords<P, C, W> | null;
  /** Its words, file by file; null where one is missing or wrong. */
  readonly readWords: (read: ReadNamespace) => W | null;
}

/** Reads a namespace of one language; null where it is missing or wrong. */
export type ReadNamespace = <T>(namespace: string, schema: z.ZodType<T>) => T | null;
