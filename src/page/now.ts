import type { Content } from '../content/schema';

/** The last date for which the content says what is open and who takes part: a year, a month or a day. */
export function contentAsOf({ operations, statesAsOf }: Pick<Content, 'operations' | 'statesAsOf'>): string {
  return operations.reduce((last, { statusAsOf }) => (statusAsOf > last ? statusAsOf : last), statesAsOf);
}

/**
 * The year of the default view: the clock's, limited to the years from the site's build to the content's last, because clocks may
 * be wrong and a page may be read long after it was made.
 * @param clock the browser's year.
 * @param built the year in which the site was built.
 * @param last the last year that the content covers.
 */
export function yearNow(clock: number, built: number, last: number): number {
  return Math.min(Math.max(clock, built), last);
}
