/** The States and Partners of the shown year as a downloadable table. Pure. */
import type { Content } from '../../content/schema';
import type { Words } from '../../locales/words';
import type { Shown } from '../../scene/shown';
import { seatName } from '../../scene/shown-names';
import type { About, Row, Table } from './file-formats';
import { addressesOf, sourcesOf, tableOf } from './table';

const KEYS = [
  'code',
  'name',
  'year',
  'kind',
  'group',
  'matches',
  'capital',
  'since',
  'until',
  'suspended',
  'operations',
  'chairpersonship',
  'asOf',
  'sources',
] as const;
type StateKey = (typeof KEYS)[number];

/** One row for each State that took part in the year and each Partner of it. The code of a former State is its id. */
export function statesTable(
  shown: Shown,
  content: Content,
  words: Words,
  about: About,
): Table<StateKey | 'lang' | 'shown' | 'disclaimer'> {
  const { year } = shown;
  const chaired = (of: (chair: Content['chairs'][number]) => boolean): readonly string[] =>
    content.chairs.filter((chair) => chair.year <= year && of(chair)).map((chair) => String(chair.year));
  const seats = shown.seats.map((seat): Row<StateKey> => {
    const { id, state, former } = seat;
    return {
      code: id,
      name: seatName(seat, words),
      year,
      kind: state ? 'state' : 'former-state',
      group: null,
      matches: seat.matches,
      capital: state ? (words.states[id]?.capital ?? null) : null,
      since: seat.since,
      until: seat.until,
      suspended: seat.suspended,
      operations: seat.operations.map(({ operation }) => operation.id),
      chairpersonship: chaired((chair) => (state ? chair.holder === id : chair.formerState === id)),
      asOf: content.statesAsOf,
      sources: addressesOf([
        ...sourcesOf(content.stateSources, state?.sources ?? []),
        ...sourcesOf(content.formerStateSources, former?.sources ?? []),
      ]),
    };
  });
  const partners = shown.partners.map((partner): Row<StateKey> => ({
    code: partner.code,
    name: words.states[partner.code]?.name ?? partner.code,
    year,
    kind: 'partner',
    group: partner.group,
    matches: shown.themes.length === 0,
    // Where the map deliberately shows none, neither does the table.
    capital: partner.capital === null ? null : (words.states[partner.code]?.capital ?? null),
    since: String(partner.since),
    until: null,
    suspended: false,
    operations: [],
    chairpersonship: [],
    asOf: content.partnersAsOf,
    sources: addressesOf(sourcesOf(content.partnerSources, partner.sources)),
  }));
  return tableOf(KEYS, [...seats, ...partners], about, words.lang);
}
