/** What can be wrong with the content or the words, and the files in which it is found. */

/** Where the facts lie, and where the words. */
export const CONTENT = 'src/content';
export const LOCALES = 'src/locales';

/** One thing that is wrong: `file: path: reason`. */
export interface Problem {
  readonly file: string;
  /** Where in the file, as JavaScript would write it; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** Notes that something is wrong at a path of a file. */
export type Note = (path: string, reason: string) => void;

/** The notes on one of several files. */
export type NoteIn = (file: string) => Note;

/** A problem as the build prints it. */
export function problemLine({ file, path, reason }: Problem): string {
  return path === '' ? `${file}: ${reason}` : `${file}: ${path}: ${reason}`;
}

/** Collects problems under the names of their files. */
export function notesInto(problems: Problem[]): NoteIn {
  return (file) => (path, reason) => problems.push({ file, path, reason });
}

/** A name in camel case as files have it: with hyphens. */
export function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Where a content file lies; those in a folder have its name first: `operations/mission-to-moldova`. */
export function contentFile(name: string): string {
  return `${CONTENT}/${name}.json`;
}

/** Where the words of a namespace lie in a language. */
export function localeFile(language: string, namespace: string): string {
  return `${LOCALES}/${language}/${hyphenated(namespace)}.json`;
}
