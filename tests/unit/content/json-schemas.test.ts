/** The committed JSON Schemas match the schemas of the build, and every content file names its own. */
import { describe, expect, it } from 'vitest';
import { editorsSchemas } from '../../../src/content/build/json-schemas';
import { filesBelow, readJson, readText } from '../support/files';

const SCHEMAS = 'src/content/schemas';

describe('the JSON Schemas', () => {
  it('are those that `npm run schemas` would write, and no other', () => {
    const made = editorsSchemas();
    expect(filesBelow(SCHEMAS, ['.json'])).toEqual(
      [...made.keys()].map((name) => `${SCHEMAS}/${name}.schema.json`).sort(),
    );
    for (const [name, text] of made) {
      expect(readJson(`${SCHEMAS}/${name}.schema.json`), `run "npm run schemas" for ${name}`).toEqual(JSON.parse(text));
    }
  });

  it('are named by every content file', () => {
    const files = filesBelow('src/content', ['.json']).filter((path) => !path.startsWith(SCHEMAS));
    expect(files.length).toBeGreaterThan(30);
    for (const path of files) {
      const [, folder, name] = /^src\/content\/(operations\/|terms\/)?([a-z0-9-]+)\.json$/.exec(path) ?? [];
      const expected = folder
        ? `../schemas/${folder === 'terms/' ? 'terms' : 'operation'}.schema.json`
        : `./schemas/${name ?? ''}.schema.json`;
      // Only read by the geography's build, which checks it itself.
      if (name === 'border-corrections') continue;
      expect(/"\$schema": "([^"]+)"/.exec(readText(path))?.[1], path).toBe(expected);
    }
  });
});
