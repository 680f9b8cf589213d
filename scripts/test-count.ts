/** Reads the totals from the JSON reports of Vitest and Playwright. */
import { existsSync, readFileSync } from 'node:fs';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The report, or undefined where a run crashed before it wrote one. */
export function readReport(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Vitest's totals; a file that could not be loaded has no tests and counts as one failure. */
export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = fields(report);
  const unloaded = Array.isArray(testResults)
    ? testResults.filter((file: unknown) => {
        const { status, assertionResults } = fields(file);
        return status === 'failed' && Array.isArray(assertionResults) && assertionResults.length === 0;
      }).length
    : 0;
  return { passed: whole(numPassedTests), failed: whole(numFailedTests) + unloaded };
}

/** Playwright's totals; there are no retries, so a flaky test is a failed one. */
export function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky } = fields(fields(report).stats);
  return { passed: whole(expected), failed: whole(unexpected) + whole(flaky) };
}

/** The sum of all counts. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (total, count) => ({ passed: total.passed + count.passed, failed: total.failed + count.failed }),
    { passed: 0, failed: 0 },
  );
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function whole(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) ? value : 0;
}
