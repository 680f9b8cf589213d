/** The left column: title, search and the filter by theme. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import type { Target } from '../explore/search/search-index';
import { SearchBox } from '../explore/search/SearchBox';
import { ThemeFilter } from '../explore/filter/ThemeFilter';
import { ALL } from '../content/record-name';
import { useRecord } from '../locales/use-record';
import type { Words } from '../locales/words';
import { matchingCount, shownIn, themeCounts, timeOf } from '../scene/shown';
import type { Elements } from '../ui/elements';
import { ahead } from '../ui/steps';
import { usePart } from '../ui/use-part';
import { useReader } from '../ui/use-reader';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';
import './explore.css';

interface ExploreProps {
  readonly words: Words;
  /** What is under the search, where there is room for it. */
  readonly under: Elements;
}

/** The filter by theme, connected. */
export function Themes({ words }: { readonly words: Words }) {
  const store = useAtlasStore();
  const view = useAtlas(selectStillView);
  const shown = shownIn(view, content);
  return (
    <ThemeFilter
      themes={content.themes}
      words={words}
      chosen={view.themes}
      counts={themeCounts(shown, content)}
      matching={matchingCount(shown)}
      total={shown.operations.length}
      onToggle={store.getState().toggleTheme}
      onClear={store.getState().clearThemes}
    />
  );
}

const fetchEngine = () => import('../explore/search/search-engine');

export function Explore({ words, under }: ExploreProps) {
  const { t } = useTranslation('ui');
  const store = useAtlasStore();
  const view = useAtlas(selectStillView);
  const { year } = view;
  const shown = shownIn(view, content);
  const timeInYear = useCallback(
    (target: Target) => (target.kind === 'region' ? 'there' : timeOf(target, year, content)),
    [year],
  );

  // Fetched in the background once a reader is there, so that it is here when it is needed, also offline.
  const mapStands = useAtlas((state) => state.base !== 'loading');
  const isAhead = useReader() && mapStands;
  const [wanted, setWanted] = useState(false);
  const { part: engine, ...engineWaits } = usePart(isAhead || wanted ? fetchEngine : null);
  const { part: record, ...recordWaits } = useRecord('search', ALL, isAhead || wanted);
  const waiting = {
    failed: engineWaits.failed || recordWaits.failed,
    attempt: engineWaits.attempt + recordWaits.attempt,
    retry: () => {
      if (!engine) engineWaits.retry();
      if (!record) recordWaits.retry();
    },
  };
  // Made for who wants to search, until the first key if there is time: most readers never do.
  const index = useMemo(() => {
    if (!wanted || !engine || !record) return null;
    const input = engine.searchInput(content, words, record);
    return ahead(engine.indexSteps(input.content, input.words, input.english, (id) => t(`region.${id}`)));
  }, [wanted, engine, record, words, t]);
  useEffect(() => index?.begin(), [index]);
  const find = useMemo(
    () => (engine && index ? (query: string) => engine.search(index.get(), query, { timeOf: timeInYear }) : null),
    [engine, index, timeInYear],
  );

  return (
    <section className="explore" id="find" tabIndex={-1} aria-label={t('search.label')} data-dock>
      <div className="explore-title">
        <p className="explore-name" aria-hidden="true" translate="no">
          {t('title')}
        </p>
        <p className="explore-counts">
          {`${t('counts.states', { count: shown.seats.length })} · ${t('counts.operations', { count: shown.open })}`}
        </p>
      </div>
      <SearchBox
        find={find}
        waiting={waiting}
        onWanted={() => {
          setWanted(true);
          if (waiting.failed) waiting.retry();
        }}
        timeOf={timeInYear}
        onSelect={(target) => {
          if (target.kind === 'region') store.getState().showRegion(target.id);
          else store.getState().select(target);
        }}
      />
      {under && (
        <div className="explore-themes" tabIndex={-1}>
          {under}
        </div>
      )}
    </section>
  );
}
