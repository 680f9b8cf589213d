/** Rules of the content that a test breaks, many at once. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentCopy, type Json, type JsonPath } from './broken-content';

/** What is put where, and what the build says of it; `undefined` takes away. */
export type Breakage = readonly [how: string, file: string, at: JsonPath, value: Json | undefined, problem: string];

/**
 * Each rule is broken in a copy of the content, and refused with the file, the path in it and the reason. All rules of one kind are
 * broken in one copy, each at a place of its own.
 */
export function refused(kinds: readonly (readonly [which: string, rows: readonly Breakage[]])[]): void {
  describe.each(kinds)('content that is wrong %s', (_which, rows) => {
    let problems: readonly string[] = [];

    beforeAll(() => {
      const copy = new ContentCopy();
      for (const [, file, at, value] of rows) copy.put(file, at, value);
      problems = copy.problems();
      copy.remove();
    }, 60_000);

    it.each(rows)('is refused: %s', (_how, file, _at, _value, problem) => {
      expect(problems).toContain(`${file}: ${problem}`);
    });
  });
}
