/**
 * What is shown, as data to take away: tables as CSV and JSON, places as GeoJSON. Pure.
 *
 * The names of columns and properties are the same in every language, so that what reads them need not know in which one they
 * were taken; the names of things are in the language of the words given. Each file carries its language and the note on
 * boundaries and names.
 */
import type { FeatureCollection, Point } from 'geojson';
import type { Content, FieldOperation, Position, Source, SourceRegistry } from '../content/schema';
import type { Words } from '../locales/words';
import { worksOn } from '../scene/filter';

/** A value of a table; null where it is not known or not published. */
export type Cell = string | number | boolean | null | readonly string[];

export type Row<Key extends string = string> = Readonly<Record<Key, Cell>>;

export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly heading: string;
}

export interface Table<Key extends string = string> {
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly Row<Key>[];
}

/** What every file says of itself. */
export interface About {
  /** The title of the atlas. */
  readonly title: string;
  /** The address of the view, so that it can be opened again. */
  readonly address: string;
  /** On boundaries and names, and that the atlas is independent; in the language of the words. */
  readonly disclaimer: string;
  /** The texts of the notes that an operation carries, by their ids. */
  readonly notes: Readonly<Record<FieldOperation['notes'][number], string>>;
}

const BYTE_ORDER_MARK = '\uFEFF';
/** Between the values of a list in one field: no text of the content has it. */
const BETWEEN = ' | ';
/** What a spreadsheet takes for a formula, full-width signs included, however far it is indented. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;
const QUOTED = /[",\r\n]|^\s|\s$/u;

function toField(value: Cell): string {
  if (value === null) return '';
  // A number is a number: only a text can pass for a formula.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(BETWEEN);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Rows as CSV after RFC 4180: a line of headings, commas, CRLF. With a byte order mark, because spreadsheets take a file
 * without one for the system's own encoding; a text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv<Key extends string>(rows: readonly Row<Key>[], columns: readonly Column<Key>[]): string {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ key }) => row[key]))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(toField).join(',')}\r\n`).join('');
}

/** A table as JSON: what it is, and its rows with all columns by their names. */
export function toJson(table: Table, about: About, lang: string): string {
  const { title, address, disclaimer } = about;
  const rows = table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }) => [key, row[key] ?? null])));
  return `${JSON.stringify({ about: { title, address, lang, disclaimer }, rows }, null, 2)}\n`;
}

/** A table whose headings are its keys; each row ends with what must go with it wherever it is pasted. */
function tableOf<Key extends string>(
  keys: readonly Key[],
  rows: readonly Row<Key>[],
  about: About,
  lang: string,
): Table<Key | 'lang' | 'disclaimer'> {
  const extra = { lang, disclaimer: about.disclaimer };
  return {
    columns: [...keys, 'lang' as const, 'disclaimer' as const].map((key) => ({ key, heading: key })),
    rows: rows.map((row) => ({ ...row, ...extra })),
  };
}

/** The things of a list with the given ids, in the order of the ids; unknown ids are left out. */
function pick<T extends object>(all: readonly T[], idOf: (one: T) => string, ids: readonly string[]): readonly T[] {
  const byId = new Map(all.map((one) => [idOf(one), one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const operationsOf = (content: Content, ids: readonly string[]): readonly FieldOperation[] =>
  pick(content.operations, ({ id }) => id, ids);

const nameOfOperation = (words: Words, id: string): string => words.operations[id]?.name ?? id;
const nameOfArea = (words: Words, code: string): string => words.states[code]?.name ?? code;

const sourcesOf = (registry: SourceRegistry, keys: readonly string[]): readonly Source[] =>
  keys.flatMap((key) => registry[key] ?? []);
const addressesOf = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ url }) => (url === null ? [] : [url]));

const notesOf = ({ notes }: FieldOperation, about: About): readonly string[] => notes.map((note) => about.notes[note]);

const since = ({ phases, established }: FieldOperation): string => phases[0]?.from ?? established.date;
const until = ({ phases }: FieldOperation): string | null => phases.at(-1)?.to ?? null;

const OPERATION_KEYS = [
  'id',
  'name',
  'type',
  'status',
  'statusAsOf',
  'region',
  'host',
  'hostName',
  'city',
  'longitude',
  'latitude',
  'since',
  'until',
  'offices',
  'officeCount',
  'officeCountAsOf',
  'themes',
  'themesWithWeakEvidence',
  'staff',
  'staffAsOf',
  'budgetEUR',
  'budgetYear',
  'website',
  'notes',
  'sources',
] as const;
export type OperationKey = (typeof OPERATION_KEYS)[number];

/** One row for each field operation, in the order of the ids. Weak evidence stands in a column of its own. */
export function operationsTable(
  content: Content,
  words: Words,
  ids: readonly string[],
  about: About,
): Table<OperationKey | 'lang' | 'disclaimer'> {
  const rows = operationsOf(content, ids).map((operation): Row<OperationKey> => {
    const [longitude, latitude] = operation.headquarters.position;
    const { officeCount, staff, budget } = operation;
    return {
      id: operation.id,
      name: nameOfOperation(words, operation.id),
      type: operation.type,
      status: operation.status,
      statusAsOf: operation.statusAsOf,
      region: operation.region,
      host: operation.host,
      hostName: nameOfArea(words, operation.host),
      city: words.operations[operation.id]?.city ?? null,
      longitude,
      latitude,
      since: since(operation),
      until: until(operation),
      offices: operation.offices.map(({ id }) => words.offices[id]?.name ?? id),
      officeCount: officeCount?.value ?? null,
      officeCountAsOf: officeCount?.asOf ?? null,
      themes: operation.themes.filter(({ theme }) => worksOn(operation, theme)).map(({ theme }) => theme),
      themesWithWeakEvidence: operation.themes.filter(({ strength }) => strength === 'weak').map(({ theme }) => theme),
      staff: staff?.total ?? null,
      staffAsOf: staff?.asOf ?? null,
      budgetEUR: budget?.amountEUR ?? null,
      budgetYear: budget?.year ?? null,
      website: operation.website,
      notes: notesOf(operation, about),
      sources: addressesOf(Object.values(operation.sources)),
    };
  });
  return tableOf(OPERATION_KEYS, rows, about, words.lang);
}

const STATE_KEYS = [
  'code',
  'name',
  'kind',
  'group',
  'capital',
  'since',
  'operations',
  'chairpersonship',
  'asOf',
  'sources',
] as const;
export type StateKey = (typeof STATE_KEYS)[number];

/** One row for each participating State and each Partner for Co-operation, in the order of the codes. */
export function statesTable(
  content: Content,
  words: Words,
  codes: readonly string[],
  about: About,
  /** Ids of the field operations that are shown; only these stand with their hosts. */
  operations: readonly string[],
): Table<StateKey | 'lang' | 'disclaimer'> {
  const shown = operationsOf(content, operations);
  const states = new Map(content.states.map((state) => [state.code, state]));
  const partners = new Map(content.partners.map((partner) => [partner.code, partner]));
  const rows = codes.flatMap((code): readonly Row<StateKey>[] => {
    const common = {
      code,
      name: nameOfArea(words, code),
      operations: shown.filter(({ host }) => host === code).map(({ id }) => id),
    };
    const state = states.get(code);
    if (state) {
      return [
        {
          ...common,
          kind: 'state',
          group: null,
          capital: words.states[code]?.capital ?? null,
          since: state.admitted,
          chairpersonship: content.chairs.filter(({ holder }) => holder === state.code).map(({ year }) => String(year)),
          asOf: content.statesAsOf,
          sources: addressesOf(sourcesOf(content.stateSources, state.sources)),
        },
      ];
    }
    const partner = partners.get(code);
    if (!partner) return [];
    return [
      {
        ...common,
        kind: 'partner',
        group: partner.group,
        // Where the map shows none on purpose, the table does not either.
        capital: partner.capital === null ? null : (words.states[code]?.capital ?? null),
        since: String(partner.since),
        chairpersonship: [],
        asOf: content.partnersAsOf,
        sources: addressesOf(sourcesOf(content.partnerSources, partner.sources)),
      },
    ];
  });
  return tableOf(STATE_KEYS, rows, about, words.lang);
}

const EVIDENCE_KEYS = [
  'operation',
  'operationName',
  'theme',
  'themeName',
  'dimension',
  'strength',
  'evidence',
  'notes',
  'sourceTitles',
  'sources',
] as const;
export type EvidenceKey = (typeof EVIDENCE_KEYS)[number];

/** One row for each mark of the matrix: what an operation does in a field of work, and where that was read. */
export function evidenceTable(
  content: Content,
  words: Words,
  operations: readonly string[],
  themes: readonly string[],
  about: About,
): Table<EvidenceKey | 'lang' | 'disclaimer'> {
  const columns = pick(content.themes, ({ id }) => id, themes);
  const rows = operationsOf(content, operations).flatMap((operation) =>
    columns.flatMap((theme): readonly Row<EvidenceKey>[] => {
      const evidence = operation.themes.find((each) => each.theme === theme.id);
      if (!evidence) return [];
      const sources = sourcesOf(operation.sources, evidence.sources);
      return [
        {
          operation: operation.id,
          operationName: nameOfOperation(words, operation.id),
          theme: theme.id,
          themeName: words.themes[theme.id]?.label ?? theme.id,
          dimension: theme.dimension,
          strength: evidence.strength,
          evidence: words.operations[operation.id]?.evidence[theme.id] ?? null,
          notes: notesOf(operation, about),
          sourceTitles: sources.map(({ title }) => title),
          sources: addressesOf(sources),
        },
      ];
    }),
  );
  return tableOf(EVIDENCE_KEYS, rows, about, words.lang);
}

/** A point with what is said of it. */
export interface Place {
  /** `<kind>:<id>`, as in a link to the atlas. */
  readonly id: string;
  /** Longitude and latitude, WGS 84. */
  readonly position: Position;
  readonly properties: Readonly<Record<string, Cell>>;
}

/** The seats of field operations, each followed by the operation's offices. */
export function operationPlaces(
  content: Content,
  words: Words,
  ids: readonly string[],
  about: About,
): readonly Place[] {
  return operationsOf(content, ids).flatMap((operation): readonly Place[] => {
    const common = {
      operation: operation.id,
      operationName: nameOfOperation(words, operation.id),
      status: operation.status,
      host: operation.host,
      hostName: nameOfArea(words, operation.host),
      notes: notesOf(operation, about),
    };
    return [
      {
        id: `operation:${operation.id}`,
        position: operation.headquarters.position,
        properties: {
          kind: 'operation',
          name: words.operations[operation.id]?.city ?? null,
          ...common,
          type: operation.type,
          since: since(operation),
          until: until(operation),
          asOf: operation.statusAsOf,
        },
      },
      ...operation.offices.map((office): Place => ({
        id: `office:${office.id}`,
        position: office.position,
        properties: {
          kind: 'office',
          name: words.offices[office.id]?.name ?? null,
          ...common,
          type: office.kind,
          since: office.since,
          until: null,
          asOf: office.asOf,
        },
      })),
    ];
  });
}

/** Points as GeoJSON after RFC 7946, which has longitude first and knows WGS 84 only. */
export function toGeoJson(places: readonly Place[]): FeatureCollection<Point, Readonly<Record<string, Cell>>> {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, position: [longitude, latitude], properties }) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    })),
  };
}

/** The text of a GeoJSON file that says what it is; RFC 7946 allows members of one's own. */
export function geoJsonText(places: readonly Place[], about: About, lang: string): string {
  const { title, address, disclaimer } = about;
  return `${JSON.stringify({ ...toGeoJson(places), about: { title, address, lang, disclaimer } }, null, 2)}\n`;
}
