/** Figures of earlier years, each with its date, apart from the present ones. */
import { useTranslation } from 'react-i18next';
import type { OlderFigure } from '../content/schema';
import { formatDate, formatEuros, formatNumber } from '../locales/format';
import { useWords } from '../locales/use-words';
import { Term } from './pieces';
import { Ref } from './sources';

/** A row of a description list; nothing where there are no such figures. */
export function OlderFigures({ figures }: { readonly figures: readonly OlderFigure[] }) {
  const { t } = useTranslation('ui');
  const { lang } = useWords();
  if (figures.length === 0) return null;

  function said({ measure, value, over, date, about, confidence }: OlderFigure): string {
    const what =
      measure === 'budget'
        ? t('olderFigures.budget', { amount: formatEuros(value, lang) })
        : t(`olderFigures.${measure}`, { count: value, number: formatNumber(value, lang) });
    const whole = over ? t('olderFigures.over', { what }) : what;
    const dated =
      date === null
        ? t('olderFigures.undated', { what: whole })
        : t(about ? 'olderFigures.about' : 'olderFigures.dated', { what: whole, date: formatDate(date, lang) });
    return confidence === 'medium' ? `${dated} (${t('head.medium')})` : dated;
  }

  return (
    <Term name={t('olderFigures.heading')}>
      <ul className="panel-list">
        {figures.map((figure) => (
          <li key={`${figure.measure} ${figure.date ?? ''}`}>
            <span>{said(figure)}</span>
            <Ref keys={figure.sources} />
          </li>
        ))}
      </ul>
    </Term>
  );
}
