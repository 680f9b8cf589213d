import { describe, expect, it } from 'vitest';
import { measure, parseBudgets, tighten } from '../../../scripts/budgets-measure';

const budgets = parseBudgets([
  { name: 'entry', files: '^assets/main-', all: 1000 },
  { name: 'fonts', files: '\\.woff2$', each: 500 },
]);

describe('the byte budgets', () => {
  it('add up what counts together and take the largest of what does not', () => {
    const files = [
      { name: 'assets/main-1.js', bytes: 600 },
      { name: 'assets/main-2.js', bytes: 500 },
      { name: 'assets/a.woff2', bytes: 400 },
      { name: 'assets/b.woff2', bytes: 300 },
    ];
    expect(measure(budgets, files)).toMatchObject([
      { bytes: 1100, over: true, empty: false },
      { bytes: 400, over: false, empty: false },
    ]);
  });

  it('say when nothing is measured', () => {
    expect(measure(budgets, [])).toMatchObject([{ empty: true }, { empty: true }]);
    expect(() => measure(budgets, [{ name: 'new.js', bytes: 1 }])).toThrow('no budget for new.js');
  });

  it('only ever tighten', () => {
    const measures = measure(budgets, [
      { name: 'assets/main-1.js', bytes: 200 },
      { name: 'assets/a.woff2', bytes: 600 },
    ]);
    expect(tighten(measures).map(({ limit }) => limit)).toEqual([256, 500]);
  });

  it('refuse an entry without one limit', () => {
    expect(() => parseBudgets([{ name: 'a', files: '' }])).toThrow('entry 0');
    expect(() => parseBudgets([{ name: 'a', files: '', all: 1, each: 1 }])).toThrow('entry 0');
  });
});
