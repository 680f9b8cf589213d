/** The inline script in the head of every page. */
import { readFileSync } from 'node:fs';

const file = new URL('../src/first/watch-start.js', import.meta.url);

/** Without comments and indents, otherwise as written: its hash is the same in every build. */
export const startScript = readFileSync(file, 'utf8')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/^\s*(\/\/.*)?\n/gm, '')
  .replace(/^\s+/gm, '')
  .trim();
