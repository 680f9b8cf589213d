/** The script that stands in the head of every page itself. */
import { readFileSync } from 'node:fs';

const file = new URL('../src/first/watch-start.js', import.meta.url);

/** To the letter: without comments and indents, and else as it was written, so that its hash is the same in every build. */
export const startScript = readFileSync(file, 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/^\s*(\/\/.*)?\n/gm, '')
  .replace(/^\s+/gm, '')
  .trim();
