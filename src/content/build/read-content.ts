import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Position } from '../schema-parts';
import { termsFile } from '../schema-terms';
import { checkContent } from './check';
import { checkPlaces } from './check-places';
import { checkTerms } from './check-terms';
import { checkLocales } from './check-words';
import type { Reader } from './content-file';
import {
  contentFiles,
  furtherNamespaces,
  type Content,
  type ContentTable,
  type LocaleFiles,
  type OpenedContentFile,
  type WholeContent,
  type WordsOfRow,
} from './content-files';
import { CONTENT, contentFile, localeFile, LOCALES, type Problem } from './problem';
import { together } from './together';

export interface ContentOptions {
  /** Reads the areas, afresh for each check: the area at a position, or null at sea. Without it places are not checked. */
  readonly readAreas?: () => (position: Position) => string | null;
  /** The table of content files. */
  readonly table?: ContentTable;
}

/** What was read, or all problems with it. */
export type ContentResult =
  | {
      readonly content: WholeContent;
      readonly core: Content;
      readonly files: readonly OpenedContentFile[];
      readonly locales: ReadonlyMap<string, LocaleFiles>;
    }
  | { readonly problems: readonly Problem[] };

/** Reads and checks every content and locale file under a project's root. Runs in Node, at build. */
export function readContent(root: string, { readAreas, table = contentFiles }: ContentOptions = {}): ContentResult {
  const problems: Problem[] = [];
  const reader = readerOf(root, problems);
  const files = Object.entries(table).map(([name, row]) => row.open(name, reader));
  const locales = new Map<string, LocaleFiles>();
  for (const language of folders(join(root, LOCALES))) {
    const words = readWords(language, table, reader);
    if (words) locales.set(language, words);
  }
  const terms = [...locales].map(([language, words]) => {
    const file = reader.read(contentFile(`terms/${language}`), termsFile);
    return file ? checkTerms(language, file, words) : [];
  });
  // Stop here: every reference to a file that could not be read would look wrong.
  const opened = files.filter((file) => file !== null);
  if (problems.length > 0) return { problems };

  problems.push(...checkContent(opened), ...checkLocales(opened, locales), ...terms.flat());
  if (readAreas) problems.push(...checkPlaces(opened, readAreas()));
  if (problems.length > 0) return { problems };
  return {
    content: together(opened.map(({ parts }) => parts)),
    core: together(opened.map(({ core }) => core)),
    files: opened,
    locales,
  };
}

/** All words of a language; null where a file is missing or wrong. */
function readWords(language: string, table: ContentTable, reader: Reader): LocaleFiles | null {
  const read = <T>(namespace: string, schema: z.ZodType<T>): T | null =>
    reader.read(localeFile(language, namespace), schema);
  const ofFiles = Object.values(table).map((row) => row.readWords(read));
  const aliases = read('aliases', furtherNamespaces.aliases);
  const ui = read('ui', furtherNamespaces.ui);
  const whole = ofFiles.filter((words) => words !== null);
  if (whole.length < ofFiles.length || !aliases || !ui) return null;
  return { ...together<WordsOfRow>(whole), aliases, ui };
}

/** Reads from the disk and adds what is wrong to `problems`. */
function readerOf(root: string, problems: Problem[]): Reader {
  return {
    read: (file, schema) => {
      const result = readJson(join(root, file), schema);
      if ('value' in result) return result.value;
      problems.push(...result.problems.map((problem) => ({ file, ...problem })));
      return null;
    },
    namesIn: (folder) => jsonFiles(join(root, CONTENT, folder)),
  };
}

function readJson<T>(
  path: string,
  schema: z.ZodType<T>,
): { readonly value: T } | { readonly problems: readonly Omit<Problem, 'file'>[] } {
  if (!existsSync(path)) return { problems: [{ path: '', reason: 'missing' }] };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { problems: [{ path: '', reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` }] };
  }
  const result = schema.safeParse(json);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap(problemsOf) };
}

/** zod reports an unknown key under the path of its object; the key's own path is more useful. */
function problemsOf(issue: z.core.$ZodIssue): readonly Omit<Problem, 'file'>[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: z.core.toDotPath(issue.path), reason: issue.message }];
  return issue.keys.map((key) => ({ path: z.core.toDotPath([...issue.path, key]), reason: 'unknown key' }));
}

function jsonFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
}

function folders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
