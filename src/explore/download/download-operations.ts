/**
 * The shown field operations as downloadable data: a table, and places on the map. Pure.
 *
 * Columns and properties have the same names in every language, so that programs can rely on them; the values are in the language
 * of the given words. Everything is as of the shown year.
 */
import type { CoreOperation, Position } from '../../content/schema';
import type { Words } from '../../locales/words';
import { worksOn } from '../../scene/filter';
import { figureIn, type Shown, type ShownOperation } from '../../scene/shown';
import { cityOf, titleOf } from '../../scene/shown-names';
import type { About, Place, Row, Table } from './file-formats';
import { wholeOperation, type TableFacts } from '../tables/facts';
import { addressesOf, notesOf, STATUS, tableOf } from './table';

const since = ({ phases }: CoreOperation): string | null => phases[0]?.from ?? null;
const until = ({ phases }: CoreOperation): string | null => phases.at(-1)?.to ?? null;
const seatOf = ({ operation, phase }: ShownOperation): Position => phase.position ?? operation.headquarters.position;

const KEYS = [
  'id',
  'name',
  'year',
  'type',
  'status',
  'statusAsOf',
  'matches',
  'region',
  'host',
  'hostName',
  'city',
  'coordinates',
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
type OperationKey = (typeof KEYS)[number];

/**
 * Where a point separates thousands, a spreadsheet reads 43.312 as 43312. In tables, coordinates are therefore a text that no
 * spreadsheet takes for a number.
 */
const inDegrees = ([longitude, latitude]: Position): string =>
  `${Math.abs(latitude).toString()}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toString()}° ${longitude < 0 ? 'W' : 'E'}`;

/** One row for each shown field operation. Weak evidence is in a column of its own. */
export function operationsTable(
  { operations, year }: Shown,
  facts: TableFacts,
  words: Words,
  about: About,
): Table<OperationKey | 'lang' | 'shown' | 'disclaimer'> {
  const rows = operations.map((one): Row<OperationKey> => {
    const { phase, officeCount, time } = one;
    const operation = wholeOperation(facts, one.operation.id);
    const staff = figureIn(operation.staff, ({ asOf }) => asOf, { time, year });
    const budget = figureIn(operation.budget, (figure) => String(figure.year), { time, year });
    const seat = seatOf(one);
    const [longitude, latitude] = seat;
    return {
      id: operation.id,
      name: titleOf(one, words),
      year,
      type: phase.type,
      status: STATUS[one.time],
      statusAsOf: operation.statusAsOf,
      matches: one.matches,
      region: operation.region,
      host: operation.host,
      hostName: words.states[operation.host]?.name ?? operation.host,
      city: cityOf(one, words),
      coordinates: inDegrees(seat),
      longitude,
      latitude,
      since: since(operation),
      until: until(operation),
      offices: one.offices.map(({ id }) => words.offices[id]?.name ?? id),
      officeCount: officeCount?.value ?? null,
      officeCountAsOf: officeCount?.asOf ?? null,
      // No record does not mean that nothing was done.
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
  return tableOf(KEYS, rows, about, words.lang, { coordinates: 'csv', longitude: 'json', latitude: 'json' });
}

/** The seats of the shown field operations, each followed by the operation's offices of the year. */
export function operationPlaces({ operations, year }: Shown, words: Words, about: About): readonly Place[] {
  return operations.flatMap((one): readonly Place[] => {
    const { operation, phase } = one;
    const common = {
      operation: operation.id,
      operationName: titleOf(one, words),
      year,
      status: STATUS[one.time],
      matches: one.matches,
      host: operation.host,
      hostName: words.states[operation.host]?.name ?? operation.host,
      notes: notesOf(operation, about),
    };
    return [
      {
        id: `operation:${operation.id}`,
        position: seatOf(one),
        properties: {
          kind: 'operation',
          name: cityOf(one, words),
          ...common,
          type: phase.type,
          since: since(operation),
          until: until(operation),
          asOf: operation.statusAsOf,
        },
      },
      ...one.offices.map((office): Place => ({
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
