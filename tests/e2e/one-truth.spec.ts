/** In each year and under each status, map, list, matrix and the downloaded files show the same. */
import { readTable } from '../unit/support/csv';
import { PARTICIPATING_STATES } from '../support/expected-years';
import type { Status } from '../../src/view/view';
import type { Atlas } from './driver/atlas';
import { eventually, expect, test } from './driver/atlas-test';

/** One operation, wherever it is shown: id, and title and status in the year. */
type Line = `${string} ${'active' | 'closed'} ${string}`;

type Rows = readonly Readonly<Record<string, unknown>>[];

const line = (id: unknown, status: unknown, name: unknown): Line =>
  `${String(id)} ${status === 'closed' ? 'closed' : 'active'} ${String(name)}`;

const idIn = (address: string | undefined): string => /[?&]select=[a-z]+:([^&]+)/.exec(address ?? '')?.[1] ?? '';

/** The operations that have a mark. */
async function onMap(atlas: Atlas): Promise<readonly Line[]> {
  return (await atlas.marks())
    .filter(({ target }) => target.startsWith('operation:'))
    .map(({ target, role, name }) =>
      line(target.replace('operation:', ''), role === 'closed-operation' ? 'closed' : 'active', name),
    )
    .sort();
}

/** The rows of both tables of the list: operations as lines, States and Partners by their names. */
async function inList(
  atlas: Atlas,
): Promise<{ readonly operations: readonly Line[]; readonly states: readonly string[] }> {
  const [links, names, statuses, states] = await atlas.page.pick([
    ['.list-scroll:nth-of-type(1) tbody .list-name', 'href'],
    ['.list-scroll:nth-of-type(1) tbody .list-name', 'text'],
    ['.list-scroll:nth-of-type(1) tbody td:last-child', 'text'],
    ['.list-scroll:nth-of-type(2) tbody th > :first-child', 'text'],
  ]);
  const closed = atlas.say('list.status.closed');
  return {
    operations: (links ?? [])
      .map((link, index) => line(idIn(link), statuses?.[index] === closed ? 'closed' : 'active', names?.[index]))
      .sort(),
    states: [...(states ?? [])].sort(),
  };
}

async function inMatrix(atlas: Atlas): Promise<readonly string[]> {
  const [links, names] = await atlas.page.pick([
    ['.matrix tbody .matrix-name', 'href'],
    ['.matrix tbody .matrix-full', 'text'],
  ]);
  return (links ?? []).map((link, index) => `${idIn(link)} ${names?.[index] ?? ''}`).sort();
}

function rowsOf(json: string | undefined): Rows {
  const file: unknown = JSON.parse(json ?? '{}');
  const rows = typeof file === 'object' && file !== null && 'rows' in file ? file.rows : null;
  if (!Array.isArray(rows)) throw new Error('The file has no rows.');
  return rows.map((row: unknown) => ({ ...Object(row) }) as Readonly<Record<string, unknown>>);
}

const linesOf = (rows: Rows): readonly Line[] => rows.map(({ id, status, name }) => line(id, status, name)).sort();
const namesOf = (rows: Rows): readonly string[] => rows.map(({ name }) => String(name)).sort();

async function agrees(atlas: Atlas, year: string | undefined, status: Status): Promise<void> {
  const view = `${year ?? 'now'}, ${status}`;
  await atlas.jump({ ...(year !== undefined && { year }), status });
  await atlas.button('tools.list');
  await atlas.page.waitFor('.list-table tbody tr');
  const { operations, states } = await inList(atlas);
  const csv = await atlas.page.taken(2, () => atlas.button('downloads.format.csv'));
  const json = await atlas.page.taken(2, () => atlas.button('downloads.format.json'));
  await atlas.uncover();

  await eventually(() => onMap(atlas), `${view}: the map`).toEqual(operations);
  expect(linesOf(readTable(csv['osce-atlas-operations.csv'] ?? '')), `${view}: the CSV`).toEqual(operations);
  expect(linesOf(rowsOf(json['osce-atlas-operations.json'])), `${view}: the JSON`).toEqual(operations);
  expect(namesOf(readTable(csv['osce-atlas-states.csv'] ?? '')), `${view}: the States in the CSV`).toEqual(states);
  expect(namesOf(rowsOf(json['osce-atlas-states.json'])), `${view}: the States in the JSON`).toEqual(states);
  const expected = PARTICIPATING_STATES[Number(year ?? '2026')];
  const seats = rowsOf(json['osce-atlas-states.json']).filter(({ kind }) => kind !== 'partner');
  if (expected !== undefined) expect(seats.length, `${view}: States`).toBe(expected);

  await atlas.button('tools.matrix');
  await atlas.page.waitFor('.matrix tbody');
  expect(await inMatrix(atlas), `${view}: the matrix`).toEqual(
    operations.map((one) => one.replace(/^(\S+) (active|closed) /, '$1 ')).sort(),
  );
  await atlas.uncover();
}

test('map, list, matrix and files agree on a year with open and closed operations', async ({ atlas }) => {
  await atlas.open();
  await agrees(atlas, '1996', 'all');
});

for (const status of ['active', 'closed', 'all'] as const) {
  test(`map, list, matrix and files agree on every year, status ${status} @more`, async ({ atlas }) => {
    test.slow();
    await atlas.open();
    for (const year of ['1973', '1975', '1980', '1991', '1992', '1996', '2006', '2014', '2022', undefined])
      await agrees(atlas, year, status);
  });
}
