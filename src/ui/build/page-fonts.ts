/**
 * The fonts of a page. What its first frame shows is in the page itself, so that text never changes its font before the
 * reader's eyes; other letters have files, fetched when one of them is shown. Each letter is in one face only, because browsers
 * fetch all faces that have it. Runs in Node, at build.
 */
import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';
import { restOf } from '../tokens';
import { FEATURES, fontFiles, hasLetter, type FontFile } from './font-files';

/** The letters of a language, each once, for one family. */
export interface FamilyLetters {
  /** In the first frame. */
  readonly first: string;
  /** In other texts of the language. */
  readonly more: string;
}

export interface PageFonts {
  /** The fonts of the first frame, as `src/first/hold-text.js` takes them: family, weights, ranges, and the source with the font in it. */
  readonly first: readonly (readonly [family: string, weights: string, ranges: string, source: string])[];
  /** The same as `@font-face` rules. */
  readonly firstCss: string;
  /** Such rules of the other ones, for a style sheet in the same folder as the files. */
  readonly css: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** The weights that the style sheets use, of each family. */
const WEIGHTS: Readonly<Record<string, number | { readonly min: number; readonly max: number }>> = {
  'Inter Variable': { min: 400, max: 700 },
  'Source Serif 4 Variable': 600,
};
const hex = (code: number): string => code.toString(16).toUpperCase();
const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** Code points as pairs from and to, in order. */
type Ranges = readonly (readonly [number, number])[];

const rangesOf = (letters: readonly string[]): Ranges =>
  letters
    .map(codeOf)
    .sort((a, b) => a - b)
    .reduce<(readonly [number, number])[]>((ranges, code) => {
      const [from, to] = ranges.at(-1) ?? [];
      return from !== undefined && to === code - 1 ? [...ranges.slice(0, -1), [from, code]] : [...ranges, [code, code]];
    }, []);

/** Ranges without some letters. */
function without(ranges: Ranges, letters: readonly string[]): Ranges {
  return letters.map(codeOf).reduce<Ranges>(
    (rest, code) =>
      rest.flatMap(([from, to]): Ranges => {
        if (code < from || code > to) return [[from, to]];
        return [[from, code - 1] as const, [code + 1, to] as const].filter(([first, last]) => first <= last);
      }),
    ranges,
  );
}

const written = (ranges: Ranges): string =>
  ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
const sourceOf = (address: string): string => `url(${address}) format('woff2')`;

type Face = PageFonts['first'][number];

// All faces of a family say the same weights, else browsers would take them for different ones.
const faceOf = (family: string, { weights }: FontFile, address: string, ranges: Ranges): Face => [
  family,
  weights,
  written(ranges),
  sourceOf(address),
];

/** @param display `block` for fonts that are there at once. */
const faceRule = ([family, weights, ranges, source]: Face, display: 'block' | 'swap'): string =>
  `@font-face{font-family:'${family}';font-style:normal;font-display:${display};font-weight:${weights};` +
  `src:${source};unicode-range:${ranges}}`;

function subset(file: FontFile, letters: readonly string[]): Promise<Uint8Array> {
  const targetFormat = 'woff2' as const;
  // A variable of its own, because the types of the library do not know `keepFeatures` yet.
  const options = { targetFormat, keepFeatures: FEATURES, variationAxes: { wght: WEIGHTS[file.family] ?? 400 } };
  return subsetFont(file.bytes(), letters.join(''), options);
}

const named = (file: FontFile, bytes: Uint8Array): string =>
  `${file.file}-${createHash('sha256').update(bytes).digest('base64url').slice(0, 8)}.woff2`;

async function facesOf(file: FontFile, { first, more }: FamilyLetters): Promise<Omit<PageFonts, 'firstCss'>> {
  const own = (letters: string): readonly string[] =>
    [...new Set(letters)].filter((letter) => codeOf(letter) >= 0x20 && hasLetter(file, letter));
  const now = own(first);
  const later = own(more).filter((letter) => !now.includes(letter));
  const rest = without(file.ranges, [...now, ...later]);
  const inline = now.length > 0 ? await subset(file, now) : null;
  const beside = later.length > 0 ? await subset(file, later) : null;
  const whole = file.bytes();
  const data = inline && `data:font/woff2;base64,${Buffer.from(inline).toString('base64')}`;
  return {
    first: data === null ? [] : [faceOf(file.family, file, data, rangesOf(now))],
    css: [
      ...(beside ? [faceOf(restOf(file.family), file, named(file, beside), rangesOf(later))] : []),
      faceOf(restOf(file.family), file, named(file, whole), rest),
    ]
      .map((face) => faceRule(face, 'swap'))
      .join('\n'),
    files: [...(beside ? [beside] : []), whole].map((bytes) => ({ name: named(file, bytes), bytes })),
  };
}

/** @param letters by family, as in `fonts.css`; a family that is not named has nothing in the page itself. */
export async function pageFonts(letters: Readonly<Record<string, FamilyLetters>>): Promise<PageFonts> {
  const faces = await Promise.all(
    fontFiles().map((file) => facesOf(file, letters[file.family] ?? { first: '', more: '' })),
  );
  const first = faces.flatMap((each) => each.first);
  return {
    first,
    firstCss: first.map((face) => faceRule(face, 'block')).join('\n'),
    css: faces.map(({ css }) => css).join('\n'),
    files: faces.flatMap(({ files }) => files),
  };
}
