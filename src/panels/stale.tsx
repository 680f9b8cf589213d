/** The mark on what was last confirmed more than two years ago. */
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../content/age';
import type { PartialDate } from '../content/schema';

/** The day that ages are counted to; without one it is the present day. */
export const TodayContext = createContext<Date | null>(null);

/** Stands behind a date; nothing where the date is recent. */
export function Stale({ date }: { readonly date: PartialDate }) {
  const { t } = useTranslation('ui');
  const today = useContext(TodayContext) ?? new Date();
  return isStale(date, today) ? <span className="panel-stale">{` (${t('stale')})`}</span> : null;
}
