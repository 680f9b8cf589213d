/** How old what is known may be before it is marked. */
import type { PartialDate } from './schema';

/** What was last confirmed longer ago than this is marked in the panels and listed by `npm run content`. */
export const STALE_MONTHS = 24;

/** As of when a text holds that is made of two parts: of two dates the earlier one. */
export const earlier = (one: PartialDate, other: PartialDate): PartialDate => (one < other ? one : other);

/** Whether a date lies more than 24 months before today. A date known only to the year counts from its last month. */
export function isStale(date: PartialDate, today: Date): boolean {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return (today.getFullYear() - year) * 12 + today.getMonth() + 1 - month > STALE_MONTHS;
}
