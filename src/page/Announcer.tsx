/**
 * Tells a screen reader what changed on the map: how many operations match, and facts about the year. Camera moves are not
 * announced.
 */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { content } from '../content/content';
import { matchingCount, shownIn } from '../scene/shown';
import { selectStillView } from '../view/selectors';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

/** Changes followed by another within this time, in milliseconds, are not announced, because a slider passes many years. */
const SETTLED = 500;

export function Announcer() {
  const { t, i18n } = useTranslation('ui');
  const store = useAtlasStore();
  const said = useAtlas((state) => state.announcement);
  const asked = useAtlas(({ view: { year, themes, status } }) => JSON.stringify([year, themes, status]));
  const told = useRef(asked);
  const playing = useAtlas((state) => state.playing);

  useEffect(() => {
    // Not announced while the years play; the year where they stop is.
    if (told.current === asked || playing) return;
    const timer = setTimeout(() => {
      told.current = asked;
      const view = selectStillView(store.getState());
      const shown = shownIn(view, content);
      const total = shown.operations.length;
      const results =
        view.themes.length > 0
          ? t('themes.matching', { count: matchingCount(shown), total })
          : t('themes.shown', { count: total });
      store
        .getState()
        .announce(`${String(view.year)} · ${t('year.states', { count: shown.seats.length })} · ${results}`);
    }, SETTLED);
    return () => {
      clearTimeout(timer);
    };
  }, [store, asked, playing, t]);

  return (
    <p className="visually-hidden announcer" role="status" lang={i18n.language}>
      {said}
    </p>
  );
}
