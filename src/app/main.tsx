/** Boot order: read the address, fetch words and geometry side by side, draw. */
import 'virtual:tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadSheet } from '../geography/load';
import { Languages } from '../locales/i18n';
import { addressed, connectHistory } from '../view/history';
import { parseView, readParameter } from '../view/parse';
import { createPreferences } from '../view/preferences';
import { chooseStartLanguage } from '../view/start-language';
import { createAtlasStore } from '../view/store';
import { App } from './App';
import { firstStands } from './first/stages';
import { takeOverMap } from './first/take-over';
import { knownViews } from './known';
import { StartFailure } from './StartFailure';
import './app.css';
import './first/first.css';
import './fonts.css';
// Last: on paper its rules come before those of the screen.
import './print.css';

const page = document.documentElement;
const known = knownViews(page.lang, new Date().getFullYear());
const preferences = createPreferences(known, () => window.localStorage);
const asked = addressed(window.location);
const { view, problems } = parseView(asked, known);
const fromUrl = readParameter(asked, 'lang', known);
const lang = chooseStartLanguage({
  fromUrl: fromUrl.state === 'valid' ? fromUrl.value : null,
  stored: preferences.language(),
  browser: navigator.languages,
  page: known.defaultLanguage,
  pageIsExplicit: known.defaultLanguage !== 'en',
  known,
});
const store = createAtlasStore(known, { ...view, lang, scheme: view.scheme ?? preferences.scheme() });
if (view.selection) store.getState().pullSheet('half');
connectHistory(store, known, window);

const languages = new Languages();
const sheet = loadSheet();
// Handled where it is shown; without this a page that fails before it is drawn would also report it unhandled.
sheet.catch(() => undefined);

const element = document.getElementById('app');
if (!element) throw new Error('The page has no element "app" to draw the atlas in.');
const root = createRoot(element);

// The first frame is the finished page, fonts included: the atlas does not come before it.
Promise.all([languages.speak(lang), firstStands()]).then(
  ([words]) => {
    root.render(
      <StrictMode>
        <App
          store={store}
          known={known}
          languages={languages}
          preferences={preferences}
          firstWords={words}
          firstSheet={sheet}
          problems={problems.map(({ parameter }) => parameter)}
        />
      </StrictMode>,
    );
  },
  () => {
    takeOverMap();
    root.render(<StartFailure />);
  },
);
