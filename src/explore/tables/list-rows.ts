/** The rows of the list, in words. Pure. */
import type { TFunction } from 'i18next';
import type { Content } from '../../content/schema';
import { formatDate } from '../../locales/format';
import type { Words } from '../../locales/words';
import { seatName, titleOf } from '../../scene/shown-names';
import type { Shown, ShownOperation, ShownSeat } from '../../scene/shown';
import type { Time } from '../../scene/year';
import type { Selection, Status } from '../../view/view';
import type { OperationRow, StateRow } from './list-data';

/** The words for the rows: of the content and of the interface. */
export interface Speech {
  readonly words: Words;
  readonly t: TFunction<'ui'>;
}

const STATUS = { there: 'active', over: 'closed', 'not-yet': 'future' } as const satisfies Record<Time, string>;

const documentedThemes = ({ operation: { themes } }: ShownOperation): number | null =>
  themes.length === 0 ? null : themes.filter(({ strength }) => strength === 'documented').length;

/** Years up to the shown one in which a seat held the Chairpersonship. */
function chairedBy({ id, state }: ShownSeat, { year }: Shown, content: Content): readonly number[] {
  return content.chairs
    .filter((chair) => chair.year <= year && (state ? chair.holder === id : chair.formerState === id))
    .map((chair) => chair.year);
}

export function operationRows(shown: Shown, { words, t }: Speech): readonly OperationRow[] {
  return shown.operations.map((one): OperationRow => {
    const { operation, phase, time } = one;
    const from = operation.phases[0]?.from ?? '';
    return {
      id: operation.id,
      matched: one.matches,
      selected: one === shown.selectedOperation,
      name: titleOf(one, words),
      type: t(`operation.type.${phase.type}`),
      host: words.states[operation.host]?.name ?? operation.host,
      since: formatDate(from, words.lang),
      sinceDate: from,
      offices: one.officeCount?.value ?? null,
      themes: documentedThemes(one),
      status: t(`list.status.${STATUS[time]}`),
    };
  });
}

/** What a seat was in the year, where it was not that of today's State. */
function noteOf(seat: ShownSeat, { words, t }: Speech): string | null {
  if (seat.former === null) return null;
  if (seat.state !== null) return t('list.today', { name: words.states[seat.id]?.name ?? seat.id });
  return t(seat.suspended ? 'list.suspended' : 'list.former');
}

export function stateRows(
  shown: Shown,
  selection: Selection | null,
  content: Content,
  speech: Speech,
): readonly StateRow[] {
  const { words, t } = speech;
  const seats = shown.seats.map((seat): StateRow => ({
    id: seat.id,
    kind: seat.state ? 'state' : 'former',
    note: noteOf(seat, speech),
    matched: seat.matches,
    selected: selection?.kind === 'state' && selection.id === seat.id,
    name: seatName(seat, words),
    capital: seat.state ? (words.states[seat.id]?.capital ?? null) : null,
    since: formatDate(seat.since, words.lang),
    sinceDate: seat.since,
    operations: seat.operations.map((one) => ({ id: one.operation.id, name: titleOf(one, words) })),
    chairpersonship: chairedBy(seat, shown, content),
  }));
  const partners = shown.partners.map(({ code, since }): StateRow => ({
    id: code,
    kind: 'partner',
    note: t('list.partner'),
    matched: shown.themes.length === 0,
    selected: selection?.kind === 'partner' && selection.id === code,
    name: words.states[code]?.name ?? code,
    // Where the map deliberately shows none, there are no words for it.
    capital: words.states[code]?.capital ?? null,
    since: String(since),
    sinceDate: String(since),
    operations: [],
    chairpersonship: [],
  }));
  return [...seats, ...partners];
}

/** What the view shows, one sentence each. @param themes the sentence that names the chosen themes. */
export function shownInWords(
  shown: Shown,
  status: Status,
  { words, t }: Speech,
  themes: 'themes' | 'matches',
): readonly string[] {
  const { year, selectedOperation } = shown;
  const named = shown.themes.map((id) => words.themes[id]?.label ?? id).join(', ');
  const bySelection =
    selectedOperation &&
    !(status !== 'closed' && selectedOperation.time === 'there') &&
    !(status !== 'active' && selectedOperation.time === 'over');
  return [
    t(`shown.operations.${status}`, { year }),
    ...(bySelection ? [t('shown.selected', { name: titleOf(selectedOperation, words) })] : []),
    t('shown.states', { year }),
    ...(shown.themes.length === 0 ? [] : [t(`shown.${themes}`, { themes: named })]),
  ];
}

/** The same for files, with a sentence on how numbers are written. */
export function fileInWords(shown: Shown, status: Status, speech: Speech): string {
  const { t } = speech;
  return [...shownInWords(shown, status, speech, 'matches'), t('shown.numbers')].join(' ');
}
