/**
 * What the map shows, in words, for screen readers. Hidden, and referenced as the map's description, so that it is not read
 * twice.
 */
import { useTranslation } from 'react-i18next';
import type { MapFacts } from '../scene/map-facts';

export function MapDescription({ id, facts }: { readonly id: string; readonly facts: MapFacts }) {
  const { t } = useTranslation('ui');
  const { year, states, partners, operations, closed, matching, shown, selected, selectedInYear } = facts;
  const what = [
    t('year.states', { count: states }),
    t('year.operations', { count: operations }),
    ...(closed > 0 ? [t('map.closed', { count: closed })] : []),
    ...(partners > 0 ? [t('list.partners', { count: partners })] : []),
  ].join(', ');
  return (
    <p id={id} className="visually-hidden" aria-hidden="true">
      {[
        t('map.shows', { year, what }),
        ...(selected === null ? [] : [t('map.selected', { name: selected })]),
        ...(selectedInYear === null ? [] : [t(`inYear.${selectedInYear}`, { year })]),
        ...(matching === null ? [] : [`${t('themes.matching', { count: matching, total: shown })}.`]),
        t('map.hint'),
      ].join(' ')}
    </p>
  );
}
