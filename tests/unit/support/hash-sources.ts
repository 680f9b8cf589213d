/**
 * `npx tsx tests/unit/support/hash-sources.ts <address>=<text file> ...`: adds pages to the sources that no text may copy. Only
 * hashes of their runs of eight words are stored, because the pages are under copyright.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { windowsOf } from './word-windows';

const FILE = new URL('../locales/source-windows.json', import.meta.url);
const known = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string[]>;
for (const argument of process.argv.slice(2)) {
  const at = argument.lastIndexOf('=');
  known[argument.slice(0, at)] = [
    ...new Set(windowsOf(readFileSync(argument.slice(at + 1), 'utf8')).map(({ hash }) => hash)),
  ];
}
writeFileSync(FILE, `${JSON.stringify(known, null, 1)}\n`);
