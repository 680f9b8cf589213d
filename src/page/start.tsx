/** Boot order: read the address, fetch words, read the geometry from the page, draw. Nothing happens before `start` is called. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { content } from '../content/content';
import { fetchAhead } from '../view/fetch-ahead';
import { yearOf } from '../scene/year';
import { isFlat } from '../ui/use-narrow';
import { browserLanguages } from '../view/browser-languages';
import { addressed } from '../view/entries';
import { connectHistory } from '../view/history';
import { parseView } from '../view/parse';
import { createPreferences } from '../view/preferences';
import { startLanguage } from '../view/start-language';
import { createAtlasStore } from '../view/store';
import { firstFonts } from './first-fonts';
import { isFirstStage, stylesStand } from './first-stages';
import { knownViews } from './known';
import { contentAsOf, yearNow } from './now';
import { Page, type PageProps } from './Page';
import { startGeography } from './page-geography';
import { startWords } from './start-words';

interface StartOptions {
  /** The frame that is drawn around the map. */
  readonly Frame: PageProps['Frame'];
}

/**
 * Draws the view that the address asks for.
 * @param element to draw in.
 * @returns when it is drawn; rejects where not even the words of the page's own language can be fetched.
 */
export async function start(element: HTMLElement, { Frame }: StartOptions): Promise<void> {
  const page = document.documentElement;
  const now = yearNow(new Date().getFullYear(), import.meta.env.BUILT_YEAR, yearOf(contentAsOf(content)));
  const known = knownViews(page.lang, now);
  const preferences = createPreferences(known, () => window.localStorage);
  const asked = addressed(window.location);
  const { view, problems } = parseView(asked, known);
  const lang = startLanguage({ search: asked, stored: preferences.language(), browser: browserLanguages(), known });
  const geography = startGeography();
  fetchAhead(view.selection, lang);
  const spoken = await startWords(lang, known.defaultLanguage);
  const came = spoken.words.lang === lang;
  // Where the page made at build shows its words, their fonts have come.
  await Promise.all([stylesStand(), isFirstStage('shown') ? undefined : firstFonts(spoken)]);
  const first = { ...view, lang: came ? lang : known.defaultLanguage, scheme: view.scheme ?? preferences.scheme() };
  const store = createAtlasStore(known, first, window.location.href);
  if (view.selection) store.getState().pullDrawer('half');
  else if (view.chrome === 'compact' && isFlat()) store.getState().closePanel();
  connectHistory(store, known, window);
  createRoot(element).render(
    <StrictMode>
      <Page
        Frame={Frame}
        store={store}
        known={known}
        preferences={preferences}
        first={spoken}
        {...(!came && { missing: lang })}
        firstGeography={geography}
        problems={problems.map(({ parameter }) => parameter)}
      />
    </StrictMode>,
  );
}
