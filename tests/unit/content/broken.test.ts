/** A content file broken in each way in turn: the build stops, and its error names the file, the path in it and the reason. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { readAreas } from '../../../scripts/read-areas';
import { contentPlugin } from '../../../src/content/build/plugin';
import { ContentCopy, type Json, type JsonPath } from '../support/broken-content';

let copy: ContentCopy;

beforeEach(() => {
  copy = new ContentCopy();
  writeFileSync(join(copy.root, 'main.js'), 'export default 1;');
});

afterEach(() => {
  copy.remove();
});

/** The error of a build with the project's own plugin; empty where it succeeds. */
async function buildSays(): Promise<string> {
  try {
    await build({
      root: copy.root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin({ readAreas })],
      build: { lib: { entry: join(copy.root, 'main.js'), formats: ['es'] }, write: false },
    });
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const MOLDOVA = 'src/content/operations/mission-to-moldova.json';
const GEORGIA = 'src/content/operations/mission-to-georgia.json';
const BOSNIA = 'src/content/operations/mission-to-bosnia-and-herzegovina.json';
const RUSSIAN = 'src/locales/ru/themes.json';

interface Breakage {
  readonly how: string;
  readonly file: string;
  readonly at: JsonPath;
  readonly value: Json | undefined;
  readonly path: string;
  readonly reason: string;
}

const BREAKAGES: readonly Breakage[] = [
  {
    how: 'wrong type',
    file: MOLDOVA,
    at: ['staff', 'total'],
    value: '41',
    path: 'staff.total',
    reason: 'Invalid input: expected number, received string',
  },
  {
    how: 'a name of blanks',
    file: RUSSIAN,
    at: ['policing', 'label'],
    value: ' \u00a0\u200b–',
    path: 'policing.label',
    reason: 'needs a letter or a digit',
  },
  {
    how: 'unknown id',
    file: MOLDOVA,
    at: ['themes', 0, 'theme'],
    value: 'astrology',
    path: 'themes[0].theme',
    reason: 'no theme "astrology"',
  },
  {
    how: 'office outside its host',
    file: BOSNIA,
    at: ['offices', 1, 'position'],
    value: [15.98, 45.81],
    path: 'offices[1].position',
    reason: '15.98, 45.81 lies in HR, not in BA',
  },
  {
    how: 'date after closing',
    file: GEORGIA,
    at: ['ended', 'mandateEnded'],
    value: '2009-12-31',
    path: 'ended.mandateEnded',
    reason: '2009-06-30 is before 2009-12-31',
  },
  {
    how: 'missing source',
    file: MOLDOVA,
    at: ['headquarters', 'sources'],
    value: undefined,
    path: 'headquarters.sources',
    reason: 'Invalid input: expected array, received undefined',
  },
  {
    how: 'missing translation',
    file: RUSSIAN,
    at: ['policing'],
    value: undefined,
    path: 'policing',
    reason: 'missing',
  },
  {
    how: 'duplicate id',
    file: BOSNIA,
    at: ['offices', 1, 'id'],
    value: 'banja-luka',
    path: 'offices[1].id',
    reason: '"banja-luka" stands twice',
  },
  {
    how: 'bad coordinate',
    file: MOLDOVA,
    at: ['headquarters', 'position'],
    value: [28.86, 470],
    path: 'headquarters.position[1]',
    reason: 'Too big: expected number to be <=90',
  },
  {
    how: 'bad URL',
    file: MOLDOVA,
    at: ['website'],
    value: 'moldova.osce.org',
    path: 'website',
    reason: 'Invalid URL',
  },
  {
    how: 'unknown key',
    file: MOLDOVA,
    at: ['budgett'],
    value: null,
    path: 'budgett',
    reason: 'unknown key',
  },
];

describe('a content file', () => {
  it('that is right builds', async () => {
    expect(await buildSays()).toBe('');
  });

  it.each(BREAKAGES)('broken by a $how stops the build', async ({ file, at, value, path, reason }) => {
    copy.put(file, at, value);
    // The renamed office has no words any more, so that may be reported too.
    expect((await buildSays()).split('\n')).toContain(`${file}: ${path}: ${reason}`);
  });

  it.each<[string, string, JsonPath, Json | undefined, string]>([
    [
      'an unknown source',
      MOLDOVA,
      ['mandateSources', 0],
      'nowhere',
      'mandateSources[0]: no source "nowhere" in this file\'s sources',
    ],
    [
      'no source at all',
      MOLDOVA,
      ['mandateSources'],
      [],
      'mandateSources: Too small: expected array to have >=1 items',
    ],
    ['an end before its beginning', GEORGIA, ['phases', 0, 'to'], '1991', 'phases[0].to: 1991 is before 1992-12'],
    [
      'an end that two facts do not agree on',
      GEORGIA,
      ['ended', 'closed'],
      '2009-07',
      'ended.closed: the last phase ends 2009-06-30',
    ],
    [
      'a successor that is none',
      GEORGIA,
      ['related'],
      [{ id: 'x', relation: 'followed' }],
      'related[0].id: no operation "x"',
    ],
    [
      'no word on how it ended',
      'src/locales/de/operations.json',
      ['mission-to-georgia', 'ending'],
      undefined,
      '["mission-to-georgia"].ending: missing',
    ],
    [
      'the title of another line',
      GEORGIA,
      ['phases', 0, 'id'],
      'mission-to-moldova',
      'phases[0].id: "mission-to-moldova" is the id of an operation',
    ],
    [
      'an unknown participant',
      'src/content/formats.json',
      ['formats', 0, 'participants', 0, 'id'],
      'ZZ',
      'formats[0].participants[0].id: no State ZZ',
    ],
    [
      'an unknown kind of word',
      'src/locales/fr/operations.json',
      ['mission-to-moldova', 'motto'],
      'Oui',
      '["mission-to-moldova"].motto: unknown key',
    ],
  ])('with %s is refused', (_how, file, at, value, line) => {
    copy.put(file, at, value);
    expect(copy.problems({ readAreas })).toContain(`${file}: ${line}`);
  });
});
