/**
 * `npm test`: every check in order, each one's output as it comes, and an end at the first failure. The last line is the sum over
 * all tests: `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
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

const steps: readonly Step[] = [
  { script: 'typecheck' },
  { script: 'lint' },
  { script: 'format:check' },
  {
    script: 'test:unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: () => countVitest(readReport(vitestReport)),
  },
  { script: 'build' },
  { script: 'budgets' },
  {
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: () => countPlaywright(readReport(playwrightReport)),
  },
];

function run({ script, args = [], env = {}, count }: Step): { readonly ok: boolean; readonly count: Count } {
  process.stdout.write(`\n== ${script}\n`);
  // npm is a shell script on Windows; the arguments are the constants above.
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  const counted = count?.() ?? { passed: 0, failed: 0 };
  if (status === 0 && counted.failed === 0) return { ok: true, count: counted };
  process.stdout.write(`\n${script} failed\n`);
  // A check without tests of its own, or one that broke before its first test, is one failure.
  return { ok: false, count: { ...counted, failed: Math.max(1, counted.failed) } };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const counts: Count[] = [];
let ok = true;
for (const step of steps) {
  const result = run(step);
  counts.push(result.count);
  ok = result.ok;
  if (!ok) break;
}
const { passed, failed } = sum(counts);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = ok ? 0 : 1;
