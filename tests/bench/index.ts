/**
 * `npm run bench`: how fast the built atlas is, in a real Chromium on this machine, beside pages that draw the same map in other
 * ways. Prints a table and writes all values to a file; nothing passes or fails. Build first. `README.md` says what is measured.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { staticServer } from '../../scripts/static-server';
import { findBrowser, withWebGL } from '../e2e/browser';
import { boot } from './boot';
import { clicks, session } from './click';
import { controls } from './controls';
import { dragging, flight } from './drag';
import { growth } from './growth/growth';
import { heap } from './heap';
import { readOptions, type PartName } from './options';
import { buildReferences } from './references/build';
import { Results } from './results';
import { subjectsOf, type Subject } from './subjects';
import { tasks } from './tasks';
import { growthTable, table } from './table';
import { WINDOW } from './window-size';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'node_modules/.cache/atlas-bench');
const options = readOptions(process.argv.slice(2));
const results = new Results();

const keepFrame = (name: string, file: Buffer): void => {
  writeFileSync(join(reports, `unfinished-${name}.png`), file);
};

type Part = (browser: Browser, subject: Subject, results: Results) => Promise<void>;

const inBrowser: Readonly<Partial<Record<PartName, Part>>> = {
  boot: async (browser, subject) => {
    for (const mode of options.modes) await boot(browser, subject, mode, results, keepFrame);
  },
  click: clicks,
  session,
  controls,
  tasks,
  drag: dragging,
  flight,
  // Once is enough: it does not depend on what else the machine does.
  heap: async (...measured) => {
    if (round === 1) await heap(...measured);
  },
};
let round = 0;

/** Optimising compilers are left out of tests, and are what readers have. */
const args = withWebGL.filter((flag) => !flag.startsWith('--js-flags'));

/** What cannot be measured is said, and leaves the rest as it is. */
async function attempt(part: PartName, name: string, run: () => Promise<void> | undefined): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${part}, ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

async function measureInBrowser(): Promise<void> {
  const references = await buildReferences(root, WINDOW);
  const ours = staticServer(join(root, options.dist));
  const others = staticServer(references.folder, {});
  const browser = await chromium.launch({ ...(await findBrowser()), args });
  try {
    const subjects = (await subjectsOf(ours, others, references.drawing)).filter(({ name }) =>
      options.subjects.includes(name),
    );
    // In turn, so that whatever else the machine does meets all alike.
    for (round = 1; round <= options.rounds; round += 1) {
      for (const part of options.parts) {
        for (const subject of subjects) {
          process.stderr.write(`round ${round} of ${options.rounds}: ${part}, ${subject.name}\n`);
          await attempt(part, subject.name, () => inBrowser[part]?.(browser, subject, results));
        }
      }
    }
  } finally {
    await browser.close();
    ours.close();
    others.close();
    rmSync(references.folder, { recursive: true, force: true });
  }
}

mkdirSync(reports, { recursive: true });
if (options.parts.some((part) => inBrowser[part])) await measureInBrowser();
const grown = options.parts.includes('growth') ? await growth(root) : [];
const file = join(reports, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
writeFileSync(file, JSON.stringify({ options, rows: results.rows(), growth: grown }, null, 1));
const tables = [table(results.rows()), growthTable(grown)].filter((each) => each !== '');
process.stdout.write(`${tables.join('\n\n')}\n\nAll values: ${file}\n`);
