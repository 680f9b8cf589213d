/** A view in all its forms: map, facts, list, matrix and files. */
import { evidenceTable } from '../../../src/explore/download/download-evidence';
import { operationPlaces, operationsTable } from '../../../src/explore/download/download-operations';
import { statesTable } from '../../../src/explore/download/download-states';
import { geoJsonText, toCsv, toJson, type About } from '../../../src/explore/download/file-formats';
import { fileInWords, operationRows, stateRows, type Speech } from '../../../src/explore/tables/list-rows';
import { matrixCells, matrixOperations } from '../../../src/explore/tables/matrix-rows';
import { mapFacts } from '../../../src/scene/map-facts';
import { scene } from '../../../src/scene/scene';
import { shownIn } from '../../../src/scene/shown';
import type { View } from '../../../src/view/view';
import { ALL } from '../../../src/content/record-name';
import { recordHere } from '../../../src/locales/records';
import { readTable } from './csv';
import { content, english, coarse, viewOf } from './world';

/** Texts as their keys and values, because the wording does not matter here. */
const t = ((key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`) as unknown as Speech['t'];
export const speech: Speech = { words: english, t };

const tableFacts = recordHere('tables', ALL, 'en')!;

/** All forms of the default view with the given changes. */
export function everything(patch: Partial<View>) {
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
    operations: operationsTable(shown, tableFacts, english, about),
    states: statesTable(shown, content, tableFacts, english, about),
    evidence: evidenceTable(shown, content, tableFacts, english, about),
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
    matrix: { operations: matrixOperations(shown, english), cells: matrixCells(shown, tableFacts) },
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
export function lines(all: ReturnType<typeof everything>) {
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
