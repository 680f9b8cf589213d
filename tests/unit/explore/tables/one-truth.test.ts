/** In every year and under every status, map, list, matrix and files show the same: the same things, titles and status. */
import { describe, expect, it } from 'vitest';
import { shownIn } from '../../../../src/scene/shown';
import { STATUSES } from '../../../../src/view/view';
import { OPEN_LINES, PARTICIPATING_STATES } from '../../../support/expected-years';
import { everything, lines } from '../../support/everything';
import { content, english, viewOf } from '../../support/world';

const YEARS = Array.from({ length: 54 }, (_, index) => 1973 + index);

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
    // Every State coloured on the map is in the list, and vice versa.
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

  it('that are no whole numbers are in no CSV, and in JSON as numbers', () => {
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
