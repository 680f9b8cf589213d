import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, readReport, sum } from '../../../scripts/test-count';

describe('the totals of a test run', () => {
  it('are read from the reports', () => {
    const vitest = countVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    });
    expect(vitest).toEqual({ passed: 5, failed: 2 });
    const playwright = countPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(playwright).toEqual({ passed: 3, failed: 2 });
    expect(sum([vitest, playwright])).toEqual({ passed: 8, failed: 4 });
  });

  it('are nothing where a run wrote no report', () => {
    expect(countVitest(readReport('/nowhere.json'))).toEqual({ passed: 0, failed: 0 });
    expect(countPlaywright(undefined)).toEqual({ passed: 0, failed: 0 });
  });
});
