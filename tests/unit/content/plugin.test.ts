import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { problemLine } from '../../../src/content/build/problem';
import { contentPlugin } from '../../../src/content/build/plugin';
import { readContent } from '../../../src/content/build/read-content';

const project = fileURLToPath(new URL('../../..', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-content-'));
  for (const folder of ['src/content', 'src/locales'])
    cpSync(join(project, folder), join(root, folder), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Builds a library of one module. */
function built(code: string) {
  writeFileSync(join(root, 'main.js'), code);
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin()],
    build: { lib: { entry: join(root, 'main.js'), formats: ['es'] }, write: false },
  });
}

function problems(): string[] {
  const result = readContent(root);
  return 'problems' in result ? result.problems.map(problemLine) : [];
}

describe('reading the content', () => {
  it('names every broken file', () => {
    writeFileSync(join(root, 'src/content/states.json'), '{ "asOf": ');
    writeFileSync(join(root, 'src/content/partners.json'), '{ "asOf": "yesterday", "sources": {}, "partners": [] }');
    rmSync(join(root, 'src/content/regions.json'));
    expect(problems()).toEqual([
      expect.stringMatching(/^src\/content\/states\.json: not JSON: /),
      'src/content/partners.json: asOf: a date is YYYY, YYYY-MM or YYYY-MM-DD',
      'src/content/regions.json: missing',
    ]);
  });

  it('says where in a file', () => {
    const file = join(root, 'src/content/partners.json');
    const json = JSON.parse(readFileSync(file, 'utf8')) as { partners: Record<string, unknown>[] };
    json.partners[0]!.group = 'nordic';
    writeFileSync(file, JSON.stringify(json));
    expect(problems()).toEqual([expect.stringMatching(/^src\/content\/partners\.json: partners\[0\]\.group: /)]);
  });

  it('stops a build with all problems listed', async () => {
    rmSync(join(root, 'src/content/states.json'));
    rmSync(join(root, 'src/locales/en/themes.json'));
    await expect(built('export default 1;')).rejects.toThrow(
      'The content has 2 problems:\nsrc/content/states.json: missing\nsrc/locales/en/themes.json: missing',
    );
  });

  it('leaves to editors what only they read', async () => {
    const output = JSON.stringify(await built("export { content } from 'virtual:atlas-content';"));
    expect(output).toContain('mission-to-moldova');
    expect(output).not.toContain('$schema');
  });
});
