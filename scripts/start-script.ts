/** The inline scripts in the head of every page. */
import { readFileSync } from 'node:fs';

/** Without comments and indents, otherwise as written: its hash is the same in every build. */
const written = (files: readonly string[]): string =>
  files
    .map((file) =>
      readFileSync(new URL(`../src/first/${file}`, import.meta.url), 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*(\/\/.*)?\n/gm, '')
        .replace(/^\s+/gm, '')
        .trim(),
    )
    .join('\n');

/** The first thing in it: what of the page is right for this reader, then the start of the atlas. */
export const startScript = written(['arrival.js', 'watch-start.js']);

/** After the fonts of the first frame, which it takes, and before the style sheets, for which it would have to wait. */
export const textScript = written(['hold-text.js']);
