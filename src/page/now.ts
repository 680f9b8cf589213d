/** Which year is "today": a clock may be wrong, and a page may be read long after it was made. */
import type { Content } from '../content/schema';

/** The last day for which the content says what is open and who takes part, as it is written there: a year, a month or a day. */
export function contentAsOf({ operations, statesAsOf }: Pick<Content, 'operations' | 'statesAsOf'>): string {
  return operations.reduce((last, { statusAsOf }) => (statusAsOf > last ? statusAsOf : last), statesAsOf);
}

/**
 * The year of the default view: the clock's, but none before the site was built, and none of which the content does not speak.
 * @param clock the year the browser says it is.
 * @param built the year in which the site was built.
 * @param last the last year the content speaks for.
 */
export function yearNow(clock: number, built: number, last: number): number {
  return Math.min(Math.max(clock, built), last);
}
