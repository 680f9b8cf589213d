/** Adds a made-up kind of content file to the table, and checks that everything that reads the table includes it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { z } from 'zod';
import { refer } from '../../../src/content/build/checking';
import { contentFiles, type ContentTable } from '../../../src/content/build/content-files';
import { dataFilesPlugin } from '../../../src/content/build/data-files';
import { oneFile } from '../../../src/content/build/file-kinds';
import { jsonSchemas } from '../../../src/content/build/json-schemas';
import { contentPlugin } from '../../../src/content/build/plugin';
import { readContent, type ContentResult } from '../../../src/content/build/read-content';
import { contentReport } from '../../../src/content/build/report';
import { areaCode, kebab, partialDate, position, sourceKeys, sourceRegistry } from '../../../src/content/schema-parts';
import { ContentCopy, type Json } from '../support/broken-content';
import { LOCALES } from '../support/locales';

const withGardens = {
  ...contentFiles,
  teaGardens: oneFile({
    schema: z.strictObject({
      asOf: partialDate,
      sources: sourceRegistry,
      gardens: z.array(z.strictObject({ id: kebab, state: areaCode, position, sources: sourceKeys })),
    }),
    parts: ({ gardens, asOf }) => ({ teaGardens: gardens, teaGardensAsOf: asOf }),
    core: ({ gardens }) => ({ teaGardens: gardens.map(({ id, state }) => ({ id, state })) }),
    ids: ({ gardens }) => ({ garden: gardens.map(({ id }) => id) }),
    links: ({ gardens }) => ({ garden: gardens.map(({ id }) => id) }),
    check: ({ gardens }, known, note) => {
      gardens.forEach(({ state }, index) => {
        refer([state], known('state'), `gardens[${index}].state`, 'State', note);
      });
    },
    places: ({ gardens }) =>
      gardens.map(({ id, position: at, state }) => ({ path: id, position: at, areas: [state], mayBeAtSea: false })),
    points: ({ gardens }) => gardens.map(({ id, position: at }) => ({ kind: 'garden', id, position: at })),
    words: {
      teaGardens: {
        schema: z.record(z.string(), z.strictObject({ name: z.string().min(3) })),
        keys: ({ gardens }) => gardens.map(({ id }) => id),
      },
    },
  }),
};
const table: ContentTable = withGardens;

const FILE = 'src/content/tea-gardens.json';
const FRENCH = 'src/locales/fr/tea-gardens.json';
const GARDEN = { id: 'rose-garden', state: 'AT', position: [16.37, 48.21], sources: ['guide'] };

describe('a kind of file that one row adds', () => {
  const copy = new ContentCopy();
  const write = (file: string, value: Json): void => {
    writeFileSync(join(copy.root, file), JSON.stringify(value));
  };
  const read = (): Exclude<ContentResult, { problems: unknown }> => {
    const result = readContent(copy.root, { table });
    if ('problems' in result) throw new Error(JSON.stringify(result.problems));
    return result;
  };

  beforeAll(() => {
    writeFileSync(join(copy.root, 'main.js'), "export { content } from 'virtual:atlas-content';");
  });

  beforeEach(() => {
    const guide = { title: 'A guide to gardens', url: null, lang: 'en' };
    write(FILE, { asOf: '2020-06', sources: { guide }, gardens: [GARDEN] });
    for (const lang of LOCALES) write(`src/locales/${lang}/tea-gardens.json`, { 'rose-garden': { name: lang + lang } });
  });

  afterAll(() => {
    copy.remove();
  });

  it('is read into the content and the words', () => {
    const { content, locales } = read();
    expect(content).toMatchObject({ teaGardens: [GARDEN], teaGardensAsOf: '2020-06' });
    expect(locales.get('fr')).toMatchObject({ teaGardens: { 'rose-garden': { name: 'frfr' } } });
  });

  it.each<[how: string, file: string, at: readonly (string | number)[], value: Json | undefined, problem: string]>([
    ['of a wrong type', FILE, ['asOf'], 'June', 'asOf: a date is YYYY, YYYY-MM or YYYY-MM-DD'],
    ['with an unknown key', FILE, ['gardens', 0, 'colour'], 'red', 'gardens[0].colour: unknown key'],
    ['with an unknown source', FILE, ['gardens', 0, 'sources', 0], 'x', 'gardens[0].sources[0]: no source "x"'],
    ['in an unknown State', FILE, ['gardens', 0, 'state'], 'ZZ', 'gardens[0].state[0]: no State "ZZ"'],
    ['without a word in a language', FRENCH, ['rose-garden'], undefined, '["rose-garden"]: missing'],
    ['with a word too many', FRENCH, ['x'], { name: 'Rien' }, 'x: nothing in the content has this name'],
    ['with a wrong word', FRENCH, ['rose-garden', 'name'], '', '["rose-garden"].name: Too small'],
  ])('is refused %s, with the name of the file', (_how, file, at, value, problem) => {
    copy.put(file, at, value);
    expect(copy.problems({ table })).toContainEqual(expect.stringContaining(`${file}: ${problem}`));
  });

  it('is refused where its place is elsewhere', () => {
    const problems = copy.problems({ table, readAreas: () => () => 'DE' });
    expect(problems).toContain(`${FILE}: rose-garden: 16.37, 48.21 lies in DE, not in AT`);
  });

  it('can be found by another name', () => {
    copy.put('src/locales/en/aliases.json', ['garden:rose-garden'], ['Roses']);
    expect(copy.problems({ table })).toEqual([]);
    copy.restore('src/locales/en/aliases.json');
  });

  it('has a JSON Schema', () => {
    expect(jsonSchemas(table).get('tea-gardens')).toContain('"gardens"');
  });

  it('is in the report when it is old and where a source has no address', () => {
    const report = contentReport(read(), new Date(2026, 10, 24));
    expect(report).toContain('  tea-gardens.json: asOf, 2020-06');
    expect(report).toContain('  tea-gardens.json: guide, “A guide to gardens”');
  });

  it('is in what a reader downloads and in what is published', async () => {
    const built = await build({
      root: copy.root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin({ table }), dataFilesPlugin({ table })],
      build: { lib: { entry: join(copy.root, 'main.js'), formats: ['es'] }, write: false },
    });
    const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
    const files = new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
    const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join();
    expect(code).toContain('rose-garden');
    expect(code).not.toContain('"position":[16.37');
    expect(files.get('data/atlas.json')).toContain('"teaGardens":[{"id":"rose-garden"');
    expect(files.get('data/places.geojson')).toContain('garden:rose-garden');
    expect(files.get('data/words-fr.json')).toContain('"teaGardens":{"rose-garden"');
    expect(files.get('data/schema/tea-gardens.schema.json')).toContain('"gardens"');
  });
});
