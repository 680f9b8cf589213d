/** The year slider, connected to the store, with a sentence about the year. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { StatusChoice } from '../explore/filter/StatusChoice';
import { YearSlider } from '../explore/years/YearSlider';
import { formatDate } from '../locales/format';
import { useWords } from '../locales/use-words';
import { shownIn } from '../scene/shown';
import { chairIn, openPerYear } from '../scene/year';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import type { Known } from '../view/view';
import { contentAsOf } from '../page/now';

export function Years({ years }: { readonly years: Known['years'] }) {
  const { t } = useTranslation('ui');
  const words = useWords();
  const store = useAtlasStore();
  const view = useAtlas(selectStillView);
  const { year, status } = view;
  const { seats, open } = shownIn(view, content);
  const playing = useAtlas((state) => state.playing);
  const counts = useMemo(() => openPerYear(content, years.min, years.max), [years]);
  const chair = chairIn(year, content);
  const holder =
    chair &&
    (chair.holder === null ? words.formerStates[chair.formerState ?? '']?.name : words.states[chair.holder]?.name);
  const parts = [
    t('year.states', { count: seats.length }),
    t('year.operations', { count: open }),
    ...(holder === undefined ? [] : [t('year.chair', { name: holder })]),
    // The present year is shown with the date up to which it is known.
    ...(year === years.max ? [t('asOf', { date: formatDate(contentAsOf(content), words.lang) })] : []),
  ];
  return (
    <div className="years">
      <YearSlider
        years={years}
        year={year}
        counts={counts}
        playing={playing}
        caption={parts.join(' · ')}
        onYear={store.getState().chooseYear}
        onPlay={() => {
          store.getState().playYears();
          if (year >= years.max) store.getState().chooseYear(years.min);
        }}
        onPause={store.getState().pauseYears}
        status={<StatusChoice status={status} onStatus={store.getState().chooseStatus} />}
      />
    </div>
  );
}
