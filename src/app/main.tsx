/** Boot order: read the address, fetch words and geometry side by side, draw. */
import '../ui/fresh-imports';
import 'virtual:tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { content } from '../content/content';
import { loadSheet } from '../geography/load';
import { Languages } from '../locales/i18n';
import { yearOf } from '../scene/year';
import { isFlat } from '../ui/use-narrow';
import { addressed } from '../view/entries';
import { connectHistory } from '../view/history';
import { parseView } from '../view/parse';
import { createPreferences } from '../view/preferences';
import { startLanguage } from '../view/start-language';
import { createAtlasStore } from '../view/store';
import { App } from './App';
import { browserLanguages } from './first/browser-languages';
import { firstStands, stylesStand, tellFailed } from './first/stages';
import { knownViews } from './known';
import { contentAsOf, yearNow } from './now';
import { startWords } from './start-words';
import './app.css';
import './first/first.css';
import './fonts.css';
// Last: on paper its rules come before those of the screen.
import './print.css';

const page = document.documentElement;
const now = yearNow(new Date().getFullYear(), import.meta.env.BUILT_YEAR, yearOf(contentAsOf(content)));
const known = knownViews(page.lang, now);
const preferences = createPreferences(known, () => window.localStorage);
const asked = addressed(window.location);
const { view, problems } = parseView(asked, known);
const lang = startLanguage({ search: asked, stored: preferences.language(), browser: browserLanguages(), known });

const languages = new Languages();
const sheet = loadSheet();
// Handled where it is shown; without this a page that fails before it is drawn would also report it unhandled.
sheet.catch(() => undefined);

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('The page has no element "app" to draw the atlas in.');
  const words = await startWords(languages, lang, known.defaultLanguage);
  // The first frame is the finished page, fonts included: the atlas does not come before it, nor without its styles.
  await Promise.all([stylesStand(), firstStands()]);
  const spoken = words.lang === lang ? lang : known.defaultLanguage;
  const first = { ...view, lang: spoken, scheme: view.scheme ?? preferences.scheme() };
  const store = createAtlasStore(known, first, window.location.href);
  if (view.selection) store.getState().pullSheet('half');
  else if (view.chrome === 'compact' && isFlat()) store.getState().closePanel();
  connectHistory(store, known, window);
  createRoot(element).render(
    <StrictMode>
      <App
        store={store}
        known={known}
        languages={languages}
        preferences={preferences}
        firstWords={words}
        {...(spoken !== lang && { missing: lang })}
        firstSheet={sheet}
        problems={problems.map(({ parameter }) => parameter)}
      />
    </StrictMode>,
  );
}

start().catch(tellFailed);
