/** Keeps the document in step with the view: its language, its title, and which base draws. */
import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { chairByYear } from '../content/content';
import type { Words } from '../locales/words';
import { holderName } from '../panels/ChairPanel';
import type { Preferences } from '../view/preferences';
import { selectSelection } from '../view/selectors';
import { useAtlas } from '../view/use-atlas';
import { titleOf } from './title';

export function useDocument(words: Words, preferences: Preferences): void {
  const { t } = useTranslation('ui');
  const selection = useAtlas(selectSelection);
  const themes = useAtlas((state) => state.view.themes);
  const base = useAtlas((state) => state.base);
  const site = t('title');
  const held = selection?.kind === 'chair' ? chairByYear(selection.id) : undefined;
  const chair = held && `${holderName(held, words)}, ${t('chair.kicker', { year: held.year })} – ${site}`;

  // With the words themselves, because it restyles and lays out every text.
  useLayoutEffect(() => {
    document.documentElement.lang = words.lang;
  }, [words]);
  useEffect(() => {
    document.title = chair ?? titleOf(selection, themes, words, site);
  }, [chair, selection, themes, words, site]);
  useEffect(() => {
    if (base === 'loading') return;
    document.documentElement.dataset.base = base;
    const mark = `atlas:${base}`;
    // Only the first time counts: a lost map may come back later.
    if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
  }, [base]);
  const picked = useAtlas((state) => state.pickedLanguage);
  useEffect(() => {
    // Stored only when the reader picked it and its words are there: a link's language is not the reader's choice.
    if (picked !== null && picked === words.lang) preferences.keepLanguage(picked);
  }, [picked, words, preferences]);
}
