/** Which of the bundled font files a page needs at once. */

export interface FontFace {
  readonly family: string;
  /** Name of the file, without folder and extension. */
  readonly file: string;
  /** The letters in it, as pairs of code points, from and to. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Reads the faces of a style sheet. */
export function fontFaces(css: string): readonly FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const family = /font-family:\s*'([^']+)'/.exec(body)?.[1] ?? '';
    const file = /([^/]+)\.woff2'/.exec(body)?.[1] ?? '';
    const ranges = [...(/unicode-range:([^;]*)/.exec(body)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)];
    return {
      family,
      file,
      ranges: ranges.map(([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const),
    };
  });
}

const SERIF = /serif/i;

/** @param letters all that the first frame shows; the serif is for headings, which are short and of the page's own alphabet. */
export function fontsFor(
  { letters, title }: { readonly letters: string; readonly title: string },
  faces: readonly FontFace[],
): readonly string[] {
  const holds = ({ ranges }: FontFace, text: string): boolean =>
    Array.from(text).some((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code > 0x20 && ranges.some(([from, to]) => code >= from && code <= to);
    });
  return faces.filter((face) => holds(face, SERIF.test(face.family) ? `${title}0` : letters)).map(({ file }) => file);
}
