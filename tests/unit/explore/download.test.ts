import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/content/schema';
import { evidenceTable, operationPlaces, operationsTable, statesTable } from '../../../src/explore/download';
import { geoJsonText, toCsv, toGeoJson, toJson, type About, type Cell } from '../../../src/explore/file-formats';
import { content as small, english } from './world';

const about: About = {
  title: 'OSCE Atlas',
  address: 'https://example.org/?year=1999',
  disclaimer: 'No opinion on boundaries.',
  notes: { 'unscr-1244': 'In the context of resolution 1244.' },
};

const [moldova, kosovo, baku] = small.operations;
const content: Content = {
  ...small,
  operations: [
    {
      ...moldova!,
      headquarters: { position: [28.83, 47.02], sources: ['a'] },
      officeCount: { value: 3, asOf: '2024', sources: ['a'] },
      themes: [
        { theme: 'policing', strength: 'documented', sources: ['a', 'b'] },
        { theme: 'education', strength: 'weak', sources: ['b'] },
      ],
      sources: {
        a: { title: 'Where we are', url: 'https://example.org/a', lang: 'en' },
        b: { title: 'A survey, printed', url: null, lang: 'en' },
      },
    },
    { ...kosovo!, notes: ['unscr-1244'] },
    { ...baku!, phases: [{ id: 'now', type: 'mission', from: '2000-07', to: '2013-12-31', sources: ['a'] }] },
  ],
  stateSources: { s: { title: 'A list', url: 'https://example.org/s', lang: 'en' } },
};

const line = (value: Cell): string => toCsv([{ a: value }], [{ key: 'a', heading: 'a' }]).split('\r\n')[1]!;

describe('toCsv', () => {
  it('begins with a byte order mark, ends each line with CRLF and has its columns in their order', () => {
    const columns = [
      { key: 'b', heading: 'B' },
      { key: 'a', heading: 'A, first' },
    ] as const;
    expect(toCsv([{ a: 1, b: 'x' }], columns)).toBe('\uFEFFB,"A, first"\r\nx,1\r\n');
    expect(toCsv([], columns)).toBe('\uFEFFB,"A, first"\r\n');
  });

  it.each([
    ['a "word"', '"a ""word"""'],
    ['one, two', '"one, two"'],
    ['one\ntwo', '"one\ntwo"'],
    [' indented', '" indented"'],
    ['Chișinău', 'Chișinău'],
    ['', ''],
  ])('writes %j as %s', (text, field) => {
    expect(toCsv([{ a: text }], [{ key: 'a', heading: 'a' }])).toBe(`\uFEFFa\r\n${field}\r\n`);
  });

  it('leaves out what is not known, joins lists and writes numbers as they are', () => {
    expect(line(null)).toBe('');
    expect(line(['a', 'b'])).toBe('a | b');
    expect(line([])).toBe('');
    expect(line(-28.5)).toBe('-28.5');
    expect(line(false)).toBe('false');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '＝1', '\u00A0=1'])('takes %j for no formula', (text) => {
    expect(line(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('guards what begins with a tab or a carriage return, headings and lists too', () => {
    expect(line('\tx')).toBe(`'\tx`);
    expect(toCsv([], [{ key: 'a', heading: '=x' }])).toBe("\uFEFF'=x\r\n");
    expect(line(['=x', 'y'])).toBe("'=x | y");
    expect(line('a=b')).toBe('a=b');
  });
});

describe('operationsTable', () => {
  const table = operationsTable(
    content,
    english,
    ['office-in-baku', 'mission-to-moldova', 'no-such', 'mission-in-kosovo'],
    about,
  );
  const [closed, open, noted] = table.rows;

  it('has a row for each id that is known, in the order of the ids', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(['office-in-baku', 'mission-to-moldova', 'mission-in-kosovo']);
  });

  it('has names in the language and ids that need none', () => {
    expect(open).toMatchObject({
      name: 'OSCE Mission to Moldova',
      type: 'mission',
      host: 'MD',
      hostName: 'Moldova',
      city: 'Chișinău',
      longitude: 28.83,
      latitude: 47.02,
      offices: ['Bender'],
      officeCount: 3,
      lang: 'en',
    });
  });

  it('keeps weak evidence apart, and what is unknown empty', () => {
    expect(open).toMatchObject({
      themes: ['policing'],
      themesWithWeakEvidence: ['education'],
      staff: null,
      budgetEUR: null,
    });
    expect(open!.sources).toEqual(['https://example.org/a']);
  });

  it('leaves the themes of an operation empty of which none were recorded', () => {
    expect(closed).toMatchObject({ themes: null, themesWithWeakEvidence: [] });
  });

  it('knows when an operation was open', () => {
    expect(closed).toMatchObject({ status: 'closed', since: '2000-07', until: '2013-12-31' });
    expect(open).toMatchObject({ status: 'active', since: '1993', until: null });
  });

  it('carries the note on Kosovo and, in every row, the one on boundaries', () => {
    expect(noted!.notes).toEqual(['In the context of resolution 1244.']);
    expect(table.rows.map(({ disclaimer }) => disclaimer)).toEqual(Array(3).fill('No opinion on boundaries.'));
  });

  it('is the same table as CSV and as JSON', () => {
    const csv = toCsv(table.rows, table.columns).split('\r\n');
    expect(csv).toHaveLength(1 + 3 + 1);
    expect(csv[0]).toMatch(/^\uFEFFid,name,type,status,.*,lang,disclaimer$/);
    const json = JSON.parse(toJson(table, about, 'en')) as { about: unknown; rows: readonly Record<string, unknown>[] };
    expect(json.about).toEqual({
      title: 'OSCE Atlas',
      address: 'https://example.org/?year=1999',
      lang: 'en',
      disclaimer: 'No opinion on boundaries.',
    });
    expect(json.rows).toEqual(table.rows);
    expect(Object.keys(json.rows[0]!)).toEqual(table.columns.map(({ key }) => key));
  });
});

describe('statesTable', () => {
  const table = statesTable(content, english, ['MD', 'MA', 'GL'], about, ['mission-to-moldova']);

  it('has States and Partners, with the operations that are shown', () => {
    expect(table.rows).toMatchObject([
      {
        code: 'MD',
        kind: 'state',
        group: null,
        capital: 'Chișinău',
        since: '1973-07-03',
        operations: ['mission-to-moldova'],
      },
      { code: 'MA', kind: 'partner', group: 'asian', since: '2000', operations: [] },
    ]);
    expect(table.rows[0]!.sources).toEqual(['https://example.org/s']);
    expect(statesTable(content, english, ['MD'], about, []).rows[0]!.operations).toEqual([]);
  });

  it('names no capital where the map shows none on purpose', () => {
    expect(english.states.MA?.capital).toBe('Rabat');
    expect(table.rows[1]!.capital).toBeNull();
  });
});

describe('evidenceTable', () => {
  it('has a row for each mark, with what was read where', () => {
    const words = {
      ...english,
      operations: {
        ...english.operations,
        'mission-to-moldova': {
          ...english.operations['mission-to-moldova']!,
          evidence: { policing: 'Trains police.' },
        },
      },
    };
    const table = evidenceTable(
      content,
      words,
      ['mission-to-moldova', 'office-in-baku'],
      ['education', 'policing'],
      about,
    );
    expect(table.rows).toMatchObject([
      { operation: 'mission-to-moldova', theme: 'education', strength: 'weak', evidence: null, sources: [] },
      {
        operation: 'mission-to-moldova',
        operationName: 'OSCE Mission to Moldova',
        theme: 'policing',
        themeName: 'Policing',
        dimension: 'politico-military',
        strength: 'documented',
        evidence: 'Trains police.',
        sourceTitles: ['Where we are', 'A survey, printed'],
        sources: ['https://example.org/a'],
      },
    ]);
    expect(evidenceTable(content, words, ['mission-to-moldova'], [], about).rows).toEqual([]);
  });
});

describe('GeoJSON', () => {
  const places = operationPlaces(content, english, ['mission-to-moldova', 'mission-in-kosovo'], about);

  it('has a point for each seat and each office, longitude first', () => {
    const { type, features } = toGeoJson(places);
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id)).toEqual([
      'operation:mission-to-moldova',
      'office:bender',
      'operation:mission-in-kosovo',
      'office:kosovo-centre',
    ]);
    expect(features[0]).toMatchObject({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [28.83, 47.02] },
      properties: {
        kind: 'operation',
        name: 'Chișinău',
        operationName: 'OSCE Mission to Moldova',
        host: 'MD',
        since: '1993',
      },
    });
    expect(features[1]!.properties).toMatchObject({
      kind: 'office',
      name: 'Bender',
      operation: 'mission-to-moldova',
      since: null,
    });
    expect(features[3]!.properties.notes).toEqual(['In the context of resolution 1244.']);
  });

  it('says in the file what it is, and names no other reference system', () => {
    const file = JSON.parse(geoJsonText(places, about, 'en')) as Record<string, unknown>;
    expect(Object.keys(file)).toEqual(['type', 'features', 'about']);
    expect(file.about).toMatchObject({ disclaimer: 'No opinion on boundaries.', lang: 'en' });
  });
});
