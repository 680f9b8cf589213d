/**
 * Compares the gzip sizes of the built files with `budgets.json`: the sum of a kind (`all`) or its largest file (`each`). A file
 * counts for the first kind that it matches. `npm run budgets -- --tighten` lowers the limits to a little above today's sizes;
 * they are raised by hand only, and the commit says why.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { measure, parseBudgets, tighten, type BuiltFile, type Measure } from './budgets-measure';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const config = fileURLToPath(new URL('budgets.json', import.meta.url));

/** Source maps, which only tools read, and the compressed copies of files that are counted. */
const UNCOUNTED = /\.(map|gz|br)$/;

function builtFiles(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !UNCOUNTED.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        name: relative(folder, path).split(sep).join('/'),
        bytes: gzipSync(readFileSync(path), { level: 9 }).length,
      };
    });
}

function line({ budget, files, bytes, over }: Measure): string {
  const limit = budget.limit;
  const share = `${Math.round((bytes / limit) * 100)} %`.padStart(6);
  const mark = over ? 'OVER' : files.length === 0 ? 'NONE' : '  ok';
  const what = budget.of === 'each' && files.length > 1 ? `${budget.name}, largest of ${files.length}` : budget.name;
  return `${mark}  ${kilobytes(bytes)} of ${kilobytes(limit)} ${share}  ${what}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
}

const budgets = parseBudgets(JSON.parse(readFileSync(config, 'utf8')));
const measures = measure(budgets, builtFiles(dist));
process.stdout.write(`Sizes after gzip:\n${measures.map(line).join('\n')}\n`);

if (process.argv.includes('--tighten')) {
  const rows = tighten(measures).map(({ name, files, of, limit }) => `  ${spaced({ name, files, [of]: limit })}`);
  writeFileSync(config, `[\n${rows.join(',\n')}\n]\n`);
}

for (const { budget } of measures.filter(({ over }) => over)) fail(`Over budget: ${budget.name}`);
for (const { budget } of measures.filter(({ empty }) => empty))
  fail(`No built file is meant by the budget: ${budget.name}`);

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}

/** One object on one line, as Prettier writes it. */
function spaced(row: Readonly<Record<string, string | number>>): string {
  const entries = Object.entries(row).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${entries.join(', ')} }`;
}
