/** Problems of the content and the words, and the paths of their files. */

/** The folders of the facts and of the words. */
export const CONTENT = 'src/content';
export const LOCALES = 'src/locales';

/** One thing that is wrong: `file: path: reason`. */
export interface Problem {
  readonly file: string;
  /** Where in the file, as JavaScript would write it; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

/** Notes a problem at a path of a file. */
export type Note = (path: string, reason: string) => void;

/** The `Note` for one of several files. */
export type NoteIn = (file: string) => Note;

/** A problem as the build prints it. */
export function problemLine({ file, path, reason }: Problem): string {
  return path === '' ? `${file}: ${reason}` : `${file}: ${path}: ${reason}`;
}

/** Collects problems under the names of their files. */
export function notesInto(problems: Problem[]): NoteIn {
  return (file) => (path, reason) => problems.push({ file, path, reason });
}

/** Turns camel case into hyphens, as in file names. */
export function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The path of a content file; those in a folder have its name first: `operations/mission-to-moldova`. */
export function contentFile(name: string): string {
  return `${CONTENT}/${name}.json`;
}

/** The path of a namespace's words in a language. */
export function localeFile(language: string, namespace: string): string {
  return `${LOCALES}/${language}/${hyphenated(namespace)}.json`;
}
