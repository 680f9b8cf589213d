import { beforeAll, describe, expect, it } from 'vitest';
import { ContentCopy, type Json, type JsonPath } from './broken-content';

/** The values to set, and the expected error; `undefined` removes. */
export type Breakage = readonly [how: string, file: string, at: JsonPath, value: Json | undefined, problem: string];

/**
 * Breaks each rule in a copy of the content, and expects an error with the file, the path and the reason. All rules of one kind
 * are broken in one copy, each at a place of its own.
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
