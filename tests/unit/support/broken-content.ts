/** A copy of the content and the words that a test may break, and the build's errors for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { problemLine } from '../../../src/content/build/problem';
import { readContent, type ContentOptions } from '../../../src/content/build/read-content';

const project = fileURLToPath(new URL('../../..', import.meta.url));

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonPath = readonly (string | number)[];

/** Copies the content and the words into a folder of their own. */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'atlas-broken-'));

  constructor() {
    for (const folder of ['src/content', 'src/locales'])
      cpSync(join(project, folder), join(this.root, folder), { recursive: true });
  }

  /** Sets a value at a path of a file; `undefined` removes it. */
  put(file: string, path: JsonPath, value: Json | undefined): void {
    const whole: unknown = JSON.parse(readFileSync(join(this.root, file), 'utf8'));
    let inner: unknown = whole;
    for (const key of path.slice(0, -1)) inner = Reflect.get(Object(inner) as object, key);
    const last = path.at(-1)!;
    const holder = Object(inner) as object;
    expect(value === undefined ? Reflect.deleteProperty(holder, last) : Reflect.set(holder, last, value)).toBe(true);
    writeFileSync(join(this.root, file), JSON.stringify(whole));
  }

  /** Restores a file from the project. */
  restore(file: string): void {
    cpSync(join(project, file), join(this.root, file));
  }

  /** All errors in the copy, one line each, as the build prints them. */
  problems(options: ContentOptions = {}): readonly string[] {
    const result = readContent(this.root, options);
    return 'problems' in result ? result.problems.map(problemLine) : [];
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
