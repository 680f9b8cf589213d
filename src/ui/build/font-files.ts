/** The bundled font files of `fonts.css`, where they are on the disk. Runs in Node, at build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { fontFaces, type FontFace } from './font-faces';

const SHEET = fileURLToPath(new URL('../fonts.css', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** What browsers do by themselves, and the figures of equal width that the style sheets ask for. */
export const FEATURES = ['ccmp', 'locl', 'calt', 'liga', 'kern', 'mark', 'mkmk', 'tnum', 'lnum', 'pnum'];

export interface FontFile extends FontFace {
  readonly bytes: () => Buffer;
}

/** The faces of the style sheet, in its order, each with its file. */
export function fontFiles(): readonly FontFile[] {
  const css = readFileSync(SHEET, 'utf8');
  const places = new Map(
    [...css.matchAll(/url\('([^']+)'\)/g)].map(([, place = '']) => [place.replace(/^.*\/|\.woff2$/g, ''), place]),
  );
  return fontFaces(css).map((face) => ({
    ...face,
    bytes: () => readFileSync(resolve(places.get(face.file) ?? face.file)),
  }));
}

/** Whether a face has a letter. */
export function hasLetter({ ranges }: Pick<FontFace, 'ranges'>, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
}
