/**
 * What is shown, as data to take away: tables of operations, States and evidence, and places on the map. Pure.
 *
 * The names of columns and properties are the same in every language, so that what reads them need not know in which one they
 * were taken; the names of things are in the language of the words given.
 */
import type { Content, FieldOperation, Source, SourceRegistry } from '../content/schema';
import type { Words } from '../locales/words';
import { worksOn } from '../scene/filter';
import type { About, Place, Row, Table } from './file-formats';

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
      // Nothing recorded is not nothing done.
      themes:
        operation.themes.length === 0
          ? null
          : operation.themes.filter(({ theme }) => worksOn(operation, theme)).map(({ theme }) => theme),
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
