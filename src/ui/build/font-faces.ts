/** The bundled fonts as a style sheet declares them. */

export interface FontFace {
  readonly family: string;
  /** Name of the file, without folder and extension. */
  readonly file: string;
  /** The least and the greatest weight, as in the style sheet. */
  readonly weights: string;
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
      weights: /font-weight:\s*([^;]*)/.exec(body)?.[1] ?? '',
      ranges: ranges.map(([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const),
    };
  });
}
