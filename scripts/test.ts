/**
 * `npm test`: every check in order, stopping at the first failure. Checks that need one core run in parallel, each with its
 * output in one piece; the tests use all cores, and their output is live. The last line is the sum over all tests: `N passed, N
 * failed`.
 *
 * `npm run test:more` (the argument `more`): the slow walks and the other browsers that are installed, on the site as it was
 * built.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countVitest, readReport, sum, type Count } from './test-count';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}node_modules/.cache/atlas-tests`;
const vitestReport = `${reports}/vitest.json`;
const playwrightReport = `${reports}/playwright.json`;

interface Step {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly count?: () => Count;
}

const together: readonly Step[] = [
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'format:check' },
  { script: 'build' },
];

/** @param env which tests: the usual ones, or more. */
const inBrowsers = (env: Readonly<Record<string, string>> = {}): Step => ({
  script: 'test:e2e',
  args: ['--reporter=list,json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, ...env },
  count: () => countPlaywright(readReport(playwrightReport)),
});

const oneByOne: readonly Step[] = [
  { script: 'budgets' },
  {
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: () => countVitest(readReport(vitestReport)),
  },
  inBrowsers(),
];

const more: readonly Step[] = [
  ...(existsSync(`${root}dist/index.html`) ? [] : [{ script: 'build' }]),
  inBrowsers({ ATLAS_E2E_MORE: '1' }),
];

interface Result {
  readonly ok: boolean;
  readonly count: Count;
}

/** @param live shows its output as it comes, else all of it at the end. */
function run({ script, args = [], env = {}, count }: Step, live: boolean): Promise<Result> {
  const started = performance.now();
  return new Promise((resolve) => {
    // npm is a shell script on Windows; the arguments are the constants above.
    const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    if (live) process.stdout.write(`\n== ${script}\n`);
    const end = (status: number | null): void => {
      if (!live) process.stdout.write(`\n== ${script}\n${output}`);
      const counted = count?.() ?? { passed: 0, failed: 0 };
      const ok = status === 0 && counted.failed === 0;
      const seconds = Math.round((performance.now() - started) / 1000);
      process.stdout.write(`${script} ${ok ? 'passed' : 'failed'} after ${seconds} s\n`);
      // A check without tests of its own, or one that broke before its first test, is one failure.
      resolve({ ok, count: ok ? counted : { ...counted, failed: Math.max(1, counted.failed) } });
    };
    child.on('error', (error) => {
      output += String(error);
      end(null);
    });
    child.on('close', end);
  });
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const isMore = process.argv.includes('more');
const results: Result[] = isMore ? [] : await Promise.all(together.map((step) => run(step, false)));
for (const step of isMore ? more : oneByOne) {
  if (results.some(({ ok }) => !ok)) break;
  results.push(await run(step, true));
}
const { passed, failed } = sum(results.map(({ count }) => count));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
