/** How old information may be before it is marked as such. */
import type { PartialDate } from './schema-parts';

/** Months since the last confirmation after which a fact is marked in the panels and listed by `npm run content`. */
export const STALE_MONTHS = 24;

/** The earlier of two dates: a text made of two parts is only as recent as the older one. */
export const earlier = (one: PartialDate, other: PartialDate): PartialDate => (one < other ? one : other);

/** Whether a date is more than 24 months before today. A date known only to the year counts from its last month. */
export function isStale(date: PartialDate, today: Date): boolean {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month > STALE_MONTHS;
}
