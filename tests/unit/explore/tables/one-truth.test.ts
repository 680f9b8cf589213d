/** In every year and under every status, map, list, matrix and files show the same: the same things, titles and status. */
import { describe, expect, it } from 'vitest';
import { evidenceTable } from '../../../../src/explore/download/download-evidence';
import { operationPlaces, operationsTable } from '../../../../src/explore/download/download-operations';
import { statesTable } from '../../../../src/explore/download/download-states';
import { geoJsonText, toCsv, toJson, type About } from '../../../../src/explore/download/file-formats';
import {
  fileInWords,
  operationRows,
  shownInWords,
  stateRows,
  type Speech,
} from '../../../../src/explore/tables/list-rows';
import { matrixCells, matrixOperations } from '../../../../src/explore/tables/matrix-rows';
import { mapFacts } from '../../../../src/scene/map-facts';
import { scene } from '../../../../src/scene/scene';
import { shownIn } from '../../../../src/scene/shown';
import { STATUSES, type View } from '../../../../src/view/view';
import { OPEN_LINES, PARTICIPATING_STATES } from '../../../support/expected-years';
import { readTable } from '../../support/csv';
import { content, english, coarse, viewOf } from '../../support/world';

/** Texts as their keys and values: what they say is not the point here. */
const t = ((key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`) as unknown as Speech['t'];
const speech: Speech = { words: english, t };

const YEARS = Array.from({ length: 54 }, (_, index) => 1973 + index);

function everything(patch: Partial<View>) {
  const view = viewOf(patch);
  const shown = shownIn(view, content);
  const about: About = {
    title: 'OSCE Atlas',
    address: 'https://example.org/',
    shown: fileInWords(shown, view.status, speech),
    disclaimer: 'No opinion.',
    notes: { 'unscr-1244': 'In the context of resolution 1244.' },
  };
  const tables = {
    operations: operationsTable(shown, english, about),
    states: statesTable(shown, content, english, about),
    evidence: evidenceTable(shown, content, english, about),
  };
  const json = (table: (typeof tables)[keyof typeof tables]) =>
    (JSON.parse(toJson(table, about, 'en')) as { rows: Record<string, unknown>[] }).rows;
  return {
    view,
    shown,
    map: scene(view, content, coarse, english),
    facts: mapFacts(view, content, english),
    list: {
      operations: operationRows(shown, speech),
      states: stateRows(shown, view.selection, content, speech),
    },
    matrix: { operations: matrixOperations(shown, english), cells: matrixCells(shown, english) },
    csv: {
      operations: readTable(toCsv(tables.operations, 'en')),
      states: readTable(toCsv(tables.states, 'en')),
      evidence: readTable(toCsv(tables.evidence, 'en')),
    },
    json: { operations: json(tables.operations), states: json(tables.states), evidence: json(tables.evidence) },
    geojson: JSON.parse(geoJsonText(operationPlaces(shown, english, about), about, 'en')) as {
      features: readonly { id: string; properties: Record<string, unknown> }[];
    },
  };
}

const ROLE_OF: Readonly<Record<string, string>> = {
  active: 'operation',
  closed: 'closed-operation',
  'not-yet-open': 'future-operation',
};

/** One line for each operation: id, title, status and whether it matches. */
function lines(all: ReturnType<typeof everything>) {
  const { map, list, matrix, csv, json, geojson } = all;
  const marks = map.places.filter(({ target, role }) => target.kind === 'operation' && role !== 'other');
  return {
    map: marks.map(({ target, name, role, tone }) => [target.id, name, role, tone !== 'dimmed']),
    csv: csv.operations.map((row) => [row.id, row.name, ROLE_OF[row.status ?? ''], row.matches === 'yes']),
    json: json.operations.map((row) => [row.id, row.name, ROLE_OF[row.status as string], row.matches]),
    geojson: geojson.features
      .filter(({ properties }) => properties.kind === 'operation')
      .map(({ properties: { operation, operationName, status, matches } }) => [
        operation,
        operationName,
        ROLE_OF[status as string],
        matches,
      ]),
    list: list.operations.map(({ id, name, status, matched }) => [
      id,
      name,
      { active: 'operation', closed: 'closed-operation', future: 'future-operation' }[status.split(/[. ]/)[2]!],
      matched,
    ]),
    matrix: matrix.operations.map(({ id, name, matched }) => [id, name, matched]),
  };
}

describe.each(STATUSES)('with the status %s, in every year', (status) => {
  it.each(YEARS)('%i: the same operations, titles and status everywhere', (year) => {
    const all = everything({ year, status });
    const { map, list, csv, json, geojson, matrix } = lines(all);
    expect(list).toEqual(map);
    expect(csv).toEqual(map);
    expect(json).toEqual(map);
    expect(geojson).toEqual(map);
    expect(matrix).toEqual(map.map(([id, name, , matched]) => [id, name, matched]));
    // Independent of the code: the dates of the content, and the lines of a few years drawn up by hand.
    const yearOf = (date: string): number => Number(date.slice(0, 4));
    const expected = content.operations.filter(({ phases }) => {
      const [from, to] = [yearOf(phases[0]!.from), phases.at(-1)!.to];
      const over = to !== null && yearOf(to) < year;
      return from <= year && (over ? status !== 'active' : status !== 'closed');
    });
    expect(map.map(([id]) => id)).toEqual(expected.map(({ id }) => id));
    const open = OPEN_LINES[year];
    if (open && status === 'active') expect(map.map(([id, name]) => [id, name])).toEqual(open);
    expect(all.facts.operations + all.facts.closed).toBe(map.length);
  });

  it.each(YEARS)('%i: the same States and Partners everywhere', (year) => {
    const { map, facts, list, csv, json } = everything({ year, status });
    const named = list.states.map(({ id, name, kind }) => [id, name, kind === 'former' ? 'former-state' : kind]);
    expect(csv.states.map(({ code, name, kind }) => [code, name, kind])).toEqual(named);
    expect(json.states.map(({ code, name, kind }) => [code, name, kind])).toEqual(named);
    const states = named.filter(([, , kind]) => kind !== 'partner');
    expect(states).toHaveLength(facts.states);
    if (PARTICIPATING_STATES[year] !== undefined) expect(facts.states).toBe(PARTICIPATING_STATES[year]);
    // Whoever is coloured on the map has a seat in the list, and the other way round.
    const coloured = map.areas
      .filter(({ role, id, target }) => (role === 'participating' || role === 'host') && target?.id === id)
      .map(({ id }) => id);
    const seats = shownIn(viewOf({ year }), content).seats.flatMap(({ areas }) => areas);
    const areas = new Set(map.areas.map(({ id }) => id));
    // Kosovo has a role of its own in every year.
    const territories = content.territories.filter(({ treatment }) => treatment === 'own').map(({ id }) => id);
    const seated = new Set(seats.filter((id) => areas.has(id) && !territories.includes(id)));
    expect(coloured.sort()).toEqual([...seated].sort());
    const partners = new Set(map.areas.filter(({ role }) => role === 'partner').map(({ target }) => target!.id));
    const listed = named.filter(([, , kind]) => kind === 'partner').map(([id]) => id!);
    expect([...partners].every((id) => listed.includes(id))).toBe(true);
    expect(listed).toHaveLength(facts.partners);
    expect(csv.states.every((row) => row.year === String(year))).toBe(true);
  });

  it.each(YEARS)('%i: the same offices on the map and in the file, and only those known to be there', (year) => {
    const { map, geojson } = everything({ year, status });
    const marks = map.places.filter(({ role }) => role === 'office').map(({ target }) => target.id);
    const filed = geojson.features.filter(({ properties }) => properties.kind !== 'operation').map(({ id }) => id);
    expect(filed).toEqual(marks.map((id) => `office:${id}`));
    // Independent of the code: where no opening is published, the year of the source that names the office.
    const expected = content.operations
      .filter(({ phases }) => status !== 'closed' && phases[0]!.from.slice(0, 4) <= String(year))
      .flatMap(({ offices }) => offices.filter(({ since, asOf }) => (since ?? asOf).slice(0, 4) <= String(year)));
    expect(marks).toEqual(expected.map(({ id }) => id));
  });

  it.each(YEARS)('%i: only the institutions and structures known to be there', (year) => {
    const { map } = everything({ year, status });
    const standing = map.places
      .filter(({ role }) => role === 'institution')
      .flatMap(({ target, members }) => (members.length > 0 ? members.map((member) => member.target) : [target]))
      .filter(({ kind }) => kind === 'institution');
    const expected = content.institutions.filter(
      ({ seat, since }) => seat && (since ?? content.institutionsAsOf).slice(0, 4) <= String(year),
    );
    expect(standing.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  it.each([1973, 1999, 2026])('%i: the same evidence in the matrix and in its files', (year) => {
    const { matrix, csv, json } = everything({ year, status });
    expect(csv.evidence.map(({ operation, theme }) => `${operation!} ${theme!}`).sort()).toEqual(
      [...matrix.cells.keys()].sort(),
    );
    expect(json.evidence).toHaveLength(csv.evidence.length);
  });
});

describe('what is shown in 1975', () => {
  const all = everything({ year: 1975, status: 'all' });

  it('is 35 States, the Partners of then, and no operation', () => {
    expect(all.csv.states.filter(({ kind }) => kind !== 'partner')).toHaveLength(35);
    expect(all.csv.states.filter(({ kind }) => kind === 'partner').map(({ code }) => code)).toEqual(
      content.partners.filter(({ since }) => since <= 1975).map(({ code }) => code),
    );
    expect(all.csv.operations).toEqual([]);
  });

  it('has the States of the time under their names', () => {
    const names = all.list.states.map(({ name }) => name);
    for (const { name } of Object.values(english.formerStates)) expect(names).toContain(name);
    expect(names).not.toContain(english.states.RU!.name);
    const soviet = all.list.states.find(({ id }) => id === 'RU');
    expect(soviet?.note).toBe(`list.today ${JSON.stringify({ name: english.states.RU!.name })}`);
    expect(all.csv.states.find(({ code }) => code === 'yugoslavia')).toMatchObject({
      kind: 'former-state',
      until: '2000-11-10',
    });
  });

  it('has no format, no institution and no ring that was not there yet', () => {
    expect(all.map.places.filter(({ role }) => role === 'format')).toEqual([]);
    const rings = all.map.places.filter(({ role }) => role === 'ring').map(({ target }) => target.id);
    expect(rings).not.toContain('AD');
    expect(rings).toContain('SM');
    expect(everything({ year: 1996 }).map.places.map(({ key }) => key)).toContain('ring:AD');
    for (const year of [1975, 1980, 1990])
      expect(everything({ year, status: 'all' }).map.places.filter(({ role }) => role === 'institution')).toEqual([]);
  });
});

describe('what began nobody knows when', () => {
  const selected = (kind: 'office' | 'institution' | 'operation', id: string, year: number) =>
    everything({ selection: { kind, id }, year, status: 'all' });
  const said = (...asked: Parameters<typeof selected>) => selected(...asked).facts.selectedInYear;

  it('is there from the year in which a source saw it', () => {
    const inYear = (year: number) =>
      everything({ year })
        .map.places.filter(({ role }) => role === 'office')
        .map(({ target }) => target.id);
    expect(inYear(2019)).not.toContain('prizren');
    expect(inYear(2020)).toContain('prizren');
    // What is known to have opened is there before the source that names it.
    expect(inYear(2004)).toContain('bender');
    const vienna = (year: number) =>
      everything({ year })
        .map.places.find(({ target }) => target.id === 'permanent-council')!
        .members.map(({ target }) => target.id);
    expect(vienna(2025)).not.toContain('strategic-police-matters-unit');
    expect(vienna(2026)).toContain('strategic-police-matters-unit');
  });

  it('is drawn while it is selected, and what is not known of the year is said', () => {
    expect(selected('office', 'prizren', 2010).map.places.map(({ key }) => key)).toContain('office:prizren');
    expect(said('office', 'prizren', 2010)).toBe('unknown');
    expect(said('office', 'prizren', 2020)).toBeNull();
    // Its operation was not there at all.
    expect(said('office', 'prizren', 1998)).toBe('not-yet.operation');
    expect(said('office', 'bender', 2002)).toBe('not-yet.operation');
    expect(said('institution', 'strategic-police-matters-unit', 1975)).toBe('unknown');
    expect(said('institution', 'strategic-police-matters-unit', 2026)).toBeNull();
    expect(said('institution', 'odihr', 1980)).toBe('not-yet.other');
  });

  it('or ended nobody knows when, is certain only in the years that are known', () => {
    expect(said('operation', 'personal-representative-minsk-conference', 2010)).toBe('unknown');
    expect(said('operation', 'personal-representative-minsk-conference', 2025)).toBeNull();
    expect(said('operation', 'personal-representative-minsk-conference', 2026)).toBe('over.other');
    expect(said('operation', 'high-level-planning-group', 2010)).toBeNull();
    expect(said('operation', 'representative-latvian-russian-military-pensioners', 1995)).toBeNull();
    expect(said('operation', 'representative-latvian-russian-military-pensioners', 2026)).toBe('unknown');
    expect(said('operation', 'representative-estonian-military-pensioners', 2000)).toBe('unknown');
    expect(said('operation', 'representative-estonian-military-pensioners', 2026)).toBe('over.other');
  });
});

describe('an operation that is selected', () => {
  const selected = (id: string, year: number, status: View['status'] = 'active') =>
    everything({ selection: { kind: 'operation', id }, year, status });

  it.each([
    ['mission-to-moldova', 1980, 'future-operation'],
    ['mission-to-sarajevo', 1980, 'future-operation'],
    ['mission-to-sarajevo', 1995, 'operation'],
    ['mission-to-sarajevo', 1996, 'closed-operation'],
  ])('%s in %i is told as %s, whatever the filter says', (id, year, role) => {
    for (const status of STATUSES) {
      const all = selected(id, year, status);
      const { map, list, csv } = lines(all);
      expect(map.find(([line]) => line === id)?.[2]).toBe(role);
      expect(list).toEqual(map);
      expect(csv).toEqual(map);
      expect(all.map.places.find(({ key }) => key === `operation:${id}`)?.tone).toBe('selected');
    }
  });

  it('has its first title before it opened, and none of its offices', () => {
    const all = selected('programme-office-in-dushanbe', 1980);
    expect(all.list.operations.map(({ name, type }) => [name, type])).toEqual([
      [
        english.operations['programme-office-in-dushanbe']!.phases[
          content.operations.find(({ id }) => id === 'programme-office-in-dushanbe')!.phases[0]!.id
        ],
        'operation.type.mission {}',
      ],
    ]);
    expect(selected('mission-to-moldova', 1980).map.places.filter(({ role }) => role === 'office')).toEqual([]);
  });

  it('is said to be listed by its selection, where the filter would leave it out', () => {
    const said = (id: string, year: number, status: View['status']): string => {
      const { shown } = selected(id, year, status);
      return shownInWords(shown, status, speech, 'themes').join();
    };
    expect(said('mission-to-moldova', 1980, 'all')).toContain('shown.selected');
    expect(said('mission-to-moldova', 2026, 'all')).not.toContain('shown.selected');
    expect(said('mission-to-moldova', 2026, 'closed')).toContain('shown.selected');
  });
});

describe('with themes chosen', () => {
  const all = everything({ themes: ['trafficking'] });

  it('each file says of each row whether it matches, and what shown means', () => {
    const matching = all.map.matching;
    expect(matching.length).toBeGreaterThan(0);
    expect(all.csv.operations.filter(({ matches }) => matches === 'yes').map(({ id }) => id)).toEqual(matching);
    expect(all.csv.operations.filter(({ matches }) => matches === 'no')).toHaveLength(12 - matching.length);
    expect(all.list.operations.filter(({ matched }) => matched).map(({ id }) => id)).toEqual(matching);
    for (const row of [...all.csv.operations, ...all.csv.states, ...all.csv.evidence]) {
      expect(row.shown).toContain('shown.operations.active');
      expect(row.shown).toContain(english.themes.trafficking!.label);
      expect(row.shown).toContain('shown.numbers');
    }
    expect(all.csv.states.filter(({ matches }) => matches === 'yes').map(({ code }) => code)).toEqual(
      all.list.states.filter(({ matched }) => matched).map(({ id }) => id),
    );
  });

  it('a selected theme filters as a chosen one does', () => {
    const byPanel = everything({ selection: { kind: 'theme', id: 'trafficking' } });
    expect(byPanel.csv.operations.map(({ matches }) => matches)).toEqual(
      all.csv.operations.map(({ matches }) => matches),
    );
    expect(byPanel.list.operations.map(({ matched }) => matched)).toEqual(
      all.list.operations.map(({ matched }) => matched),
    );
  });
});

describe('figures', () => {
  it('of today say nothing of a year before they were counted', () => {
    const [then, now] = [everything({ year: 1999 }), everything({ year: 2026 })];
    const counted = (row: Readonly<Record<string, string>>) =>
      row.staff !== '' || row.officeCount !== '' || row.budgetEUR !== '';
    expect(now.csv.operations.some(counted)).toBe(true);
    expect(then.csv.operations.some(counted)).toBe(false);
    expect(then.list.operations.every(({ offices }) => offices === null)).toBe(true);
  });

  it('that are no whole numbers stand in no CSV, and in JSON as numbers', () => {
    const { csv, json } = everything({ status: 'all' });
    for (const row of [...csv.operations, ...csv.states, ...csv.evidence])
      for (const value of Object.values(row)) expect(value).not.toMatch(/^-?\d*[.,]\d+$/);
    const moldova = json.operations.find(({ id }) => id === 'mission-to-moldova')!;
    const [longitude, latitude] = [moldova.longitude as number, moldova.latitude as number];
    expect(csv.operations.find(({ id }) => id === 'mission-to-moldova')!.coordinates).toBe(
      `${String(latitude)}° N, ${String(longitude)}° E`,
    );
  });
});
