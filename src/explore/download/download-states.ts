/** The States and Partners of the shown year as a downloadable table. Pure. */
import type { Content } from '../../content/schema';
import type { Words } from '../../locales/words';
import type { Shown } from '../../scene/shown';
import { seatName } from '../../scene/shown-names';
import type { About, Row, Table } from './file-formats';
import type { TableFacts } from '../tables/facts';
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

/** The sources of the entry that is meant. */
function cites<T extends { readonly sources: readonly string[] }>(
  entries: readonly T[],
  isMeant: (entry: T) => boolean,
): readonly string[] {
  return entries.find(isMeant)?.sources ?? [];
}

/** One row for each State that took part in the year and each Partner of it. The code of a former State is its id. */
export function statesTable(
  shown: Shown,
  content: Content,
  facts: TableFacts,
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
        ...(state
          ? sourcesOf(
              facts.stateSources,
              cites(facts.states, ({ code }) => code === id),
            )
          : []),
        ...(former
          ? sourcesOf(
              facts.formerStateSources,
              cites(facts.formerStates, (one) => one.id === former.id),
            )
          : []),
      ]),
    };
  });
  const known = new Map(facts.partners.map((partner) => [partner.code, partner]));
  const partners = shown.partners.map((partner): Row<StateKey> => ({
    code: partner.code,
    name: words.states[partner.code]?.name ?? partner.code,
    year,
    kind: 'partner',
    group: partner.group,
    matches: shown.themes.length === 0,
    // Where the map deliberately shows none, neither does the table.
    capital: known.get(partner.code)?.capital ? (words.states[partner.code]?.capital ?? null) : null,
    since: String(partner.since),
    until: null,
    suspended: false,
    operations: [],
    chairpersonship: [],
    asOf: facts.partnersAsOf,
    sources: addressesOf(sourcesOf(facts.partnerSources, known.get(partner.code)?.sources ?? [])),
  }));
  return tableOf(KEYS, [...seats, ...partners], about, words.lang);
}
