/** What was in a year: the phase of an operation that was open on any day of it, and the States that took part. */
import type { Content, FieldOperation, ParticipatingState, Phase } from '../content/schema';
import type { Chair, FormerState } from '../content/schema-organization';

/** The year of an ISO date of any precision. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Where a year finds something: before its beginning, in its time, or after its end. */
export type Time = 'not-yet' | 'there' | 'over';

/** What lasted from one day to another is there in each year of which it was there a day; null: not known, or not ended. */
export function timeIn(from: string | null, to: string | null, year: number): Time {
  if (from !== null && yearOf(from) > year) return 'not-yet';
  return to !== null && yearOf(to) < year ? 'over' : 'there';
}

/** Where a year finds something of which not every date is known: `unknown` where nobody can say from what is published. */
export type KnownTime = Time | 'unknown';

/** What goes on, and was seen on a day: there from that year on, and before it only where its beginning is known. */
export function timeSince(since: string | null, seen: string, year: number): KnownTime {
  if (since !== null) return timeIn(since, null, year);
  return yearOf(seen) <= year ? 'there' : 'unknown';
}

/** What has ended or may have: certain between its two dates; where one is not known, only in the year of the other. */
export function timeBetween(from: string | null, to: string | null, year: number): KnownTime {
  const time = timeIn(from, to, year);
  const isCertain = (from !== null && to !== null) || [from, to].some((date) => date !== null && yearOf(date) === year);
  return time === 'there' && !isCertain ? 'unknown' : time;
}

/** The title an operation bore in a year, the later one where it changed in that year; undefined where it was not open. */
export function phaseIn(operation: FieldOperation, year: number): Phase | undefined {
  return operation.phases.findLast(({ from, to }) => yearOf(from) <= year && (to === null || yearOf(to) >= year));
}

/** How an area took part at the end of a year: as its State, as part of a former or suspended one, or not (yet). */
type Participation =
  | { readonly kind: 'state' }
  | { readonly kind: 'former' | 'suspended'; readonly former: FormerState }
  | { readonly kind: 'none' };

/** The participation of a State's area. Areas are present-day; the State of the time may have been another. */
export function participationIn(area: string, year: number, content: Content): Participation {
  const state = content.states.find(({ code }) => code === area);
  if (state && yearOf(state.admitted) <= year) return { kind: 'state' };
  for (const former of content.formerStates) {
    if (yearOf(former.from) > year) continue;
    const until = former.countedUntil ?? former.to;
    if (former.suspended !== null && yearOf(former.suspended) <= year) {
      if (former.suspendedAreas.includes(area) && yearOf(until) > year) return { kind: 'suspended', former };
    } else if (former.areas.includes(area) && yearOf(former.to) >= year) return { kind: 'former', former };
  }
  return { kind: 'none' };
}

/** A seat at the table of a year: that of a State of today, or of one that is no more. */
export interface Seat {
  /** The code of the State of today that has the seat; else the id of the former State. */
  readonly id: string;
  readonly state: ParticipatingState | null;
  /** The State that held the seat then, where it was another one. */
  readonly former: FormerState | null;
  /** From when to when it was a participating State, as far as the year shows; null: it still is. */
  readonly since: string;
  readonly until: string | null;
  readonly suspended: boolean;
  /** Present-day areas that took part through it. */
  readonly areas: readonly string[];
}

/** The States that took part at the end of a year: those of today in the content's order, then those that had a seat of their own. */
export function seatsIn(year: number, content: Content): readonly Seat[] {
  const end = `${String(year)}-12-31`;
  const own = content.states
    .filter(({ admitted }) => yearOf(admitted) <= year)
    .map((state): Seat => {
      const former =
        content.formerStates.find(
          ({ ownSeat, continuedBy, from, to }) =>
            !ownSeat && continuedBy === state.code && timeIn(from, to, year) === 'there',
        ) ?? null;
      const areas = former?.areas ?? [state.code];
      return { id: state.code, state, former, since: state.admitted, until: null, suspended: false, areas };
    });
  const gone = content.formerStates
    .filter(({ ownSeat, from, to, countedUntil }) => ownSeat && yearOf(from) <= year && (countedUntil ?? to) >= end)
    .map((former): Seat => {
      const suspended = former.suspended !== null && yearOf(former.suspended) <= year;
      return {
        id: former.id,
        state: null,
        former,
        since: former.from,
        until: former.countedUntil ?? former.to,
        suspended,
        areas: suspended ? former.suspendedAreas : former.areas,
      };
    });
  return [...own, ...gone];
}

/** The Chairpersonship of a year; undefined where none is known. */
export function chairIn(year: number, content: Content): Chair | undefined {
  return content.chairs.find((chair) => chair.year === year);
}

/** For each year in the range, how many lines of operations were open in it. */
export function openPerYear(content: Content, from: number, to: number): ReadonlyMap<number, number> {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return new Map(
    years.map((year) => [year, content.operations.filter((operation) => phaseIn(operation, year)).length]),
  );
}
