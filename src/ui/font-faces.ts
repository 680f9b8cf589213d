/** What the page's own fonts have loaded. */

type Range = readonly [first: number, last: number];

const parsed = new Map<string, readonly Range[]>();

/** @param text such as `U+20, U+28-29`. */
function rangesOf(text: string): readonly Range[] {
  const known = parsed.get(text);
  if (known) return known;
  const ranges = Array.from(text.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi), ([, first = '', last = first]): Range => [
    parseInt(first, 16),
    parseInt(last, 16),
  ]);
  parsed.set(text, ranges);
  return ranges;
}

/**
 * Whether every font file of the page that has one of these letters has loaded. `document.fonts.check` would also ask the system
 * about each letter in each family that could stand in: more than 100 ms for an alphabet.
 */
export function haveLoaded(letters: string): boolean {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  const has = ({ unicodeRange }: FontFace): boolean =>
    rangesOf(unicodeRange).some(([first, last]) => codes.some((code) => code >= first && code <= last));
  return Array.from(document.fonts).every((face) => face.status === 'loaded' || !has(face));
}
