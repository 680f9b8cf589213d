/** What was in a year: the phase of an operation that was open on any day of it, and the States that took part. */
import type { Content, FieldOperation, Phase } from '../content/schema';
import type { Chair, FormerState } from '../content/schema-organization';

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The title an operation bore in a year, the later one where it changed in that year; undefined where it was not open. */
export function phaseIn(operation: FieldOperation, year: number): Phase | undefined {
  return operation.phases.findLast(({ from, to }) => yearOf(from) <= year && (to === null || yearOf(to) >= year));
}

/** Whether an operation had ended before a year. */
export function endedBefore(operation: FieldOperation, year: number): boolean {
  const end = operation.phases.at(-1)?.to ?? null;
  return end !== null && yearOf(end) < year;
}

/** How an area took part at the end of a year: as its State, as part of a former or suspended one, or not (yet). */
export type Participation =
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

/** How many States took part at the end of a year. */
export function participatingCount(year: number, content: Content): number {
  const end = `${String(year)}-12-31`;
  const states = content.states.filter(({ admitted }) => yearOf(admitted) <= year).length;
  const former = content.formerStates.filter(
    ({ ownSeat, from, to, countedUntil }) => ownSeat && yearOf(from) <= year && (countedUntil ?? to) >= end,
  ).length;
  return states + former;
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
