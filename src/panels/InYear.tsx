/** Tells what the selected thing was in the shown year, because panels describe the present and the map shows the year. */
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { useWords } from '../locales/use-words';
import { operationOf } from '../scene/lookup';
import { shownIn, timeOf } from '../scene/shown';
import { inYearKey, titleOf } from '../scene/shown-names';
import { selectStillView } from '../view/selectors';
import { useAtlas } from '../view/use-atlas';

/** Renders nothing where the year has it as it is today. */
export function InYear() {
  const { t } = useTranslation('ui');
  const words = useWords();
  const view = useAtlas(selectStillView);
  const { selection, year } = view;
  if (selection === null) return null;
  const time = timeOf(selection, year, content);
  if (time !== 'there')
    return <p className="panel-year">{t(`inYear.${inYearKey(selection, time, content)}`, { year })}</p>;
  const { selectedOperation: shown } = shownIn(view, content);
  if (shown === null || selection.kind !== 'operation' || operationOf(selection, content) === undefined) return null;
  const sameToday = shown.operation.status === 'active' && shown.phase.to === null;
  return sameToday ? null : <p className="panel-year">{t('inYear.open', { year, title: titleOf(shown, words) })}</p>;
}

/** How large the OSCE and its field work were in the shown year; nothing for the present year, which the panel describes. */
export function OverviewInYear() {
  const { t } = useTranslation('ui');
  const view = useAtlas(selectStillView);
  const present = useAtlas(({ known }) => known.years.max);
  const { year } = view;
  if (year === present) return null;
  const { seats, open } = shownIn(view, content);
  const states = t('year.states', { count: seats.length });
  const operations = t('year.operations', { count: open });
  return <p className="panel-year">{t('inYear.overview', { year, states, operations })}</p>;
}
