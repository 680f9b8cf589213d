/** Marks facts that were last confirmed more than two years ago. */
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../content/age';
import type { PartialDate } from '../content/schema';

/** The day up to which ages are counted; the present day by default. */
export const TodayContext = createContext<Date | null>(null);

/** Shown after a date; nothing where the date is recent. */
export function Stale({ date }: { readonly date: PartialDate }) {
  const { t } = useTranslation('ui');
  const today = useContext(TodayContext) ?? new Date();
  return isStale(date, today) ? <span className="panel-stale">{` (${t('stale')})`}</span> : null;
}
