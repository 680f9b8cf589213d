import { describe, expect, it } from 'vitest';
import type { WholeContent } from '../../../../src/content/schema';
import { evidenceTable } from '../../../../src/explore/download/download-evidence';
import { operationPlaces, operationsTable } from '../../../../src/explore/download/download-operations';
import { statesTable } from '../../../../src/explore/download/download-states';
import {
  geoJsonText,
  toCsv,
  toGeoJson,
  toJson,
  type About,
  type Cell,
  type Table,
} from '../../../../src/explore/download/file-formats';
import { shownIn } from '../../../../src/scene/shown';
import { tableFacts } from '../../../support/whole';
import { content as small, english } from '../world';

const about: About = {
  title: 'OSCE Atlas',
  address: 'https://example.org/?year=1999',
  shown: 'Operations open in 2026.',
  disclaimer: 'No opinion on boundaries.',
  notes: { 'unscr-1244': 'In the context of resolution 1244.' },
};

const [moldova, kosovo, baku] = small.operations;
const content: WholeContent = {
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

const facts = tableFacts(content, english);
const all = shownIn({ year: 2026, status: 'all', themes: [], selection: null }, content);
const csv = (rows: Table['rows'], columns: Table['columns'], lang = 'en'): string => toCsv({ rows, columns }, lang);
const line = (value: Cell): string => csv([{ a: value }], [{ key: 'a', heading: 'a' }]).split('\r\n')[1]!;

describe('toCsv', () => {
  it('begins with a byte order mark, ends each line with CRLF and has its columns in their order', () => {
    const columns = [
      { key: 'b', heading: 'B' },
      { key: 'a', heading: 'A, first' },
    ] as const;
    expect(csv([{ a: 1, b: 'x' }], columns)).toBe('\uFEFFB,"A, first"\r\nx,1\r\n');
    expect(csv([], columns)).toBe('\uFEFFB,"A, first"\r\n');
  });

  it.each([
    ['a "word"', '"a ""word"""'],
    ['one, two', '"one, two"'],
    ['one\ntwo', '"one\ntwo"'],
    [' indented', '" indented"'],
    ['Chișinău', 'Chișinău'],
    ['', ''],
  ])('writes %j as %s', (text, field) => {
    expect(csv([{ a: text }], [{ key: 'a', heading: 'a' }])).toBe(`\uFEFFa\r\n${field}\r\n`);
  });

  it('leaves out what is not known, joins lists and writes numbers as they are', () => {
    expect(line(null)).toBe('');
    expect(line(['a', 'b'])).toBe('a | b');
    expect(line([])).toBe('');
    expect(line(-28)).toBe('-28');
    expect(line(false)).toBe('no');
  });

  it('writes no number that a spreadsheet could take for another one', () => {
    expect(() => line(43.312)).toThrow(/whole/);
  });

  it.each([
    ['en', 'a,b'],
    ['fr', 'a;b'],
    ['de', 'a;b'],
    ['it', 'a;b'],
    ['es', 'a;b'],
    ['ru', 'a;b'],
  ])('has in %s the separator that its spreadsheets expect', (lang, headings) => {
    const columns = [
      { key: 'a', heading: 'a' },
      { key: 'b', heading: 'b' },
    ];
    expect(csv([{ a: 'x;y', b: 'x,y' }], columns, lang)).toBe(`\uFEFF${headings}\r\n"x;y"${headings[1]!}"x,y"\r\n`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '＝1', '\u00A0=1'])('takes %j for no formula', (text) => {
    expect(line(text).replace(/^"/, '')).toMatch(/^'/);
  });

  it('guards what begins with a tab or a carriage return, headings and lists too', () => {
    expect(line('\tx')).toBe(`'\tx`);
    expect(csv([], [{ key: 'a', heading: '=x' }])).toBe("\uFEFF'=x\r\n");
    expect(line(['=x', 'y'])).toBe("'=x | y");
    expect(line('a=b')).toBe('a=b');
  });
});

describe('operationsTable', () => {
  const table = operationsTable(all, facts, english, about);
  const [open, noted, closed] = table.rows;

  it('has a row for each operation that is shown', () => {
    expect(table.rows.map(({ id }) => id)).toEqual(['mission-to-moldova', 'mission-in-kosovo', 'office-in-baku']);
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
    const text = toCsv(table, 'en').split('\r\n');
    expect(text).toHaveLength(1 + 3 + 1);
    expect(text[0]).toMatch(/^\uFEFFid,name,year,type,status,.*,lang,shown,disclaimer$/);
    const json = JSON.parse(toJson(table, about, 'en')) as { about: unknown; rows: readonly Record<string, unknown>[] };
    expect(json.about).toEqual({
      title: 'OSCE Atlas',
      address: 'https://example.org/?year=1999',
      lang: 'en',
      shown: 'Operations open in 2026.',
      disclaimer: 'No opinion on boundaries.',
    });
    // Coordinates are a text for spreadsheets and numbers for programs.
    expect(json.rows).toEqual(table.rows.map(({ coordinates, ...row }) => (expect(coordinates).toMatch(/° N, /), row)));
    expect(text[0]).not.toContain('longitude');
  });
});

describe('statesTable', () => {
  const table = statesTable(all, content, facts, english, about);
  const rowOf = (code: string) => table.rows.find((row) => row.code === code);

  it('has States and Partners, with the operations that are shown', () => {
    expect(table.rows.map(({ code }) => code)).toEqual(['MD', 'AZ', 'DK', 'LU', 'MA']);
    expect([rowOf('MD'), rowOf('MA')]).toMatchObject([
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
    expect(rowOf('MD')!.sources).toEqual(['https://example.org/s']);
    const active = shownIn({ year: 2026, status: 'active', themes: [], selection: null }, content);
    expect(rowOf('AZ')!.operations).toEqual(['office-in-baku']);
    expect(statesTable(active, content, facts, english, about).rows[1]!.operations).toEqual([]);
  });

  it('names no capital where the map shows none on purpose', () => {
    expect(english.states.MA?.capital).toBe('Rabat');
    expect(rowOf('MA')!.capital).toBeNull();
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
    const table = evidenceTable(all, content, tableFacts(content, words), words, about);
    expect(table.rows).toMatchObject([
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
      { operation: 'mission-to-moldova', theme: 'education', strength: 'weak', evidence: null, sources: [] },
    ]);
  });
});

describe('GeoJSON', () => {
  const places = operationPlaces(
    shownIn({ year: 2026, status: 'active', themes: [], selection: null }, content),
    english,
    about,
  );

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
