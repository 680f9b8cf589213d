import { describe, expect, it } from 'vitest';
import { contentAsOf, yearNow } from '../../../src/page/now';
import { content } from '../../../src/content/content';

describe('the year of today', () => {
  it.each([
    ['the clock’s, between the build and the last year that is known', 2027, 2026, 2028, 2027],
    ['the last year that is known, where the clock is ahead', 2040, 2026, 2026, 2026],
    ['the build’s, where the clock is behind', 1960, 2026, 2026, 2026],
    ['the last year that is known, in a site built long after', 2040, 2040, 2026, 2026],
  ])('is %s', (_, clock, built, last, year) => {
    expect(yearNow(clock, built, last)).toBe(year);
  });

  it('has as its end the latest day on which the content knows an operation to be open, or who takes part', () => {
    const operations = content.operations.slice(0, 2).map((operation, index) => ({
      ...operation,
      statusAsOf: index === 0 ? '2025' : '2026-07',
    }));
    expect(contentAsOf({ operations, statesAsOf: '2026-02' })).toBe('2026-07');
    expect(contentAsOf({ operations: [], statesAsOf: '2026-02' })).toBe('2026-02');
  });
});
