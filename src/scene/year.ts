/** What existed in a year: the phase of an operation, and the States that took part. */
import { byId } from '../content/by-id';
import type { Content, CoreChair, CoreFormerState, CoreOperation, CorePhase, CoreState } from '../content/schema';

/** The year of an ISO date of any precision. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Where a year is relative to a thing: before its start, in its time, or after its end. */
export type Time = 'not-yet' | 'there' | 'over';

/** A thing with a start and an end is there in each year in which it existed for at least a day; null: unknown, or not ended. */
export function timeIn(from: string | null, to: string | null, year: number): Time {
  if (from !== null && yearOf(from) > year) return 'not-yet';
  return to !== null && yearOf(to) < year ? 'over' : 'there';
}

/** The same for things with unknown dates: `unknown` where the published dates do not tell. */
export type KnownTime = Time | 'unknown';

/** For a continuing thing seen on a date: there from that year on, and before it only where its start is known. */
export function timeSince(since: string | null, seen: string, year: number): KnownTime {
  if (since !== null) return timeIn(since, null, year);
  return yearOf(seen) <= year ? 'there' : 'unknown';
}

/** For a thing that has or may have ended: certain between its two dates; where one is unknown, only in the year of the other. */
export function timeBetween(from: string | null, to: string | null, year: number): KnownTime {
  const time = timeIn(from, to, year);
  const isCertain = (from !== null && to !== null) || [from, to].some((date) => date !== null && yearOf(date) === year);
  return time === 'there' && !isCertain ? 'unknown' : time;
}

/** The phase of an operation in a year, the later one where it changed in that year; undefined where it was not open. */
export function phaseIn(operation: CoreOperation, year: number): CorePhase | undefined {
  return operation.phases.findLast(({ from, to }) => yearOf(from) <= year && (to === null || yearOf(to) >= year));
}

/** How an area took part at the end of a year: as its own State, as part of a former or suspended one, or not (yet). */
type Participation =
  | { readonly kind: 'state' }
  | { readonly kind: 'former' | 'suspended'; readonly former: CoreFormerState }
  | { readonly kind: 'none' };

/** The participation of a State's area. Areas are present-day; at the time it may have belonged to another State. */
export function participationIn(area: string, year: number, content: Content): Participation {
  const state = byId(content).states.get(area);
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

/** A participating State of a year: one of today, or a former one. */
export interface Seat {
  /** The code of today's State with this seat; else the id of the former State. */
  readonly id: string;
  readonly state: CoreState | null;
  /** The State that held the seat then, if it was another one. */
  readonly former: CoreFormerState | null;
  /** From when to when it was a participating State, as far as the year shows; null: it still is. */
  readonly since: string;
  readonly until: string | null;
  readonly suspended: boolean;
  /** The present-day areas that it covered. */
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
export function chairIn(year: number, content: Content): CoreChair | undefined {
  return content.chairs.find((chair) => chair.year === year);
}

/** For each year in the range, how many lines of operations were open in it. */
export function openPerYear(content: Content, from: number, to: number): ReadonlyMap<number, number> {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return new Map(
    years.map((year) => [year, content.operations.filter((operation) => phaseIn(operation, year)).length]),
  );
}
