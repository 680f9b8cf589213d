/** The names of shown things in their year, in the language of the words. */
import type { Content } from '../content/schema';
import type { Words } from '../locales/words';
import type { Selection } from '../view/view';
import { operationOf } from './lookup';
import type { ShownOperation } from './shown';
import type { KnownTime, Seat } from './year';

/** The title of the operation's phase; its present name where that is the present phase. */
export function titleOf(
  { operation: { id }, phase }: Pick<ShownOperation, 'operation' | 'phase'>,
  words: Words,
): string {
  const named = words.operations[id];
  return (phase.to === null ? named?.name : named?.phases[phase.id]) ?? named?.name ?? id;
}

/** The city of the operation's seat in that phase. */
export function cityOf(
  { operation: { id }, phase }: Pick<ShownOperation, 'operation' | 'phase'>,
  words: Words,
): string {
  const named = words.operations[id];
  return named?.phaseCities?.[phase.id] ?? named?.city ?? id;
}

/** The State of the time: a former one that held the seat, else that of today. */
export function seatName({ id, former }: Pick<Seat, 'id' | 'former'>, words: Words): string {
  return (former === null ? words.states[id]?.name : words.formerStates[former.id]?.name) ?? id;
}

/** The key under `inYear` of the sentence for a year before or after a thing's time; each kind has its own wording. */
export function inYearKey(
  selection: Selection,
  time: Exclude<KnownTime, 'there'>,
  content: Content,
): 'not-yet.operation' | 'not-yet.state' | 'not-yet.other' | 'over.operation' | 'over.other' | 'unknown' {
  if (time === 'unknown') return 'unknown';
  const kind = operationOf(selection, content) ? 'operation' : 'other';
  if (time === 'over') return `over.${kind}`;
  return selection.kind === 'state' || selection.kind === 'partner' ? 'not-yet.state' : `not-yet.${kind}`;
}
