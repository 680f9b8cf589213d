/** Three figures at a glance, each with its date; unpublished ones are marked as such, never shown as zero. */
import { useTranslation } from 'react-i18next';
import type { FieldOperation, PartialDate } from '../content/schema';
import { formatShortDate, formatMillions, formatNumber } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Ref } from './sources';
import { Stale } from './stale';
import './figures.css';

interface Figure {
  readonly value: string | null;
  readonly label: string;
  readonly asOf: PartialDate | null;
  readonly sources: readonly string[];
}

export function Figures({ operation: { officeCount, staff, budget } }: { readonly operation: FieldOperation }) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  if (!officeCount && !staff && !budget) return <p className="panel-unknown">{t('figures.none')}</p>;
  const figures: readonly Figure[] = [
    {
      value: officeCount && formatNumber(officeCount.value, lang),
      label: officeCount
        ? t('figures.offices', { count: officeCount.value, date: formatShortDate(officeCount.asOf, lang) })
        : t('figures.officesUnknown'),
      asOf: officeCount?.asOf ?? null,
      sources: officeCount?.sources ?? [],
    },
    {
      value: staff && formatNumber(staff.total, lang),
      label: staff
        ? t('figures.staff', { count: staff.total, date: formatShortDate(staff.asOf, lang) })
        : t('figures.staffUnknown'),
      asOf: staff?.asOf ?? null,
      sources: staff?.sources ?? [],
    },
    {
      value: budget && formatMillions(budget.amountEUR, lang),
      label: budget ? t('figures.budget', { year: budget.year }) : t('figures.budgetUnknown'),
      asOf: budget && String(budget.year),
      sources: budget?.sources ?? [],
    },
  ];
  return (
    <ul className="panel-figures">
      {figures.map(({ value, label, asOf, sources }) => (
        <li key={label} data-known={value !== null}>
          <strong>{value ?? t('notPublished')}</strong>
          <span>
            <span>{label}</span>
            {asOf !== null && <Stale date={asOf} />}
            <Ref keys={sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}
