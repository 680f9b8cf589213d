/** The page: the map, and what floats over it. */
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Geography } from '../geography/geography';
import type { Languages } from '../locales/i18n';
import { WordsContext } from '../locales/use-words';
import type { Words } from '../locales/words';
import { Panel } from '../panels/Panel';
import { Printing } from '../present/Printing';
import { SavePicture } from '../present/SavePicture';
import { Stage } from '../stage/Stage';
import { useNarrow } from '../ui/use-narrow';
import type { Preferences } from '../view/preferences';
import type { AtlasStore } from '../view/state';
import { AtlasContext, useAtlas } from '../view/use-atlas';
import type { Known, Language } from '../view/view';
import { Announcer } from './Announcer';
import { Boundary, type BoundaryProps } from './Boundary';
import { CompactBar } from './CompactBar';
import { Dialogs } from './Dialogs';
import { Explore, Themes } from './Explore';
import { takeOverMap } from './first/take-over';
import { useTakeOver } from './first/use-take-over';
import { History } from './History';
import { Legend } from './Legend';
import { Notices } from './Notices';
import { SkipLinks } from './SkipLinks';
import { PageStopped, PartStopped } from './Stopped';
import { Toolbar } from './Toolbar';
import { Tools } from './Tools';
import { useDialogFocus } from './use-dialog-focus';
import { useDocument } from './use-document';
import { useLanguage } from './use-language';
import { useScheme } from './use-scheme';
import { useSheet } from './use-sheet';

export interface AppProps {
  readonly store: AtlasStore;
  readonly known: Known;
  readonly languages: Languages;
  readonly preferences: Preferences;
  readonly firstWords: Words;
  /** The language that the page should have begun in, and could not. */
  readonly missing?: Language;
  /** Already under way when the page is drawn, or here when it is made at build. */
  readonly firstSheet: Geography | Promise<Geography>;
  /** Parameters of the address that said nothing valid. */
  readonly problems: readonly string[];
}

/** A part of the page that may fail without the rest. */
function Part({ children, onStopped }: Pick<BoundaryProps, 'children' | 'onStopped'>) {
  return (
    <Boundary fallback={(again) => <PartStopped onAgain={again} />} {...(onStopped && { onStopped })}>
      {children}
    </Boundary>
  );
}

function Page({ known, languages, preferences, firstWords, missing, firstSheet, problems }: Omit<AppProps, 'store'>) {
  const { years } = known;
  const { t } = useTranslation('ui');
  const language = useLanguage(languages, firstWords, missing ?? null);
  const { words } = language;
  const geometry = useSheet(firstSheet);
  const { sheet } = geometry;
  const chrome = useAtlas((state) => state.view.chrome);
  const covered = useAtlas((state) => state.dialog !== null);
  const scheme = useScheme();
  const narrow = useNarrow();
  useDocument(words, preferences);
  useDialogFocus();
  useTakeOver(geometry.state === 'failed');

  return (
    <WordsContext value={words}>
      <SkipLinks />
      <div className="page" data-chrome={chrome}>
        {sheet && <Printing geography={sheet} scheme={scheme} />}
        {/* Before all else: whoever cannot read the language or the colours of the page looks for another one first. */}
        {chrome === 'full' && (
          <Part>
            <Toolbar preferences={preferences} language={language} withTools={!narrow} />
          </Part>
        )}
        {chrome === 'compact' && <CompactBar />}
        <main className="page-main">
          <h1 className="visually-hidden" translate="no">
            {t('title')}
          </h1>
          {/* What is covered must not take the focus; the style sheets hide the rest of what lies under a dialog. */}
          <div className="page-stage" inert={covered}>
            {sheet && (
              <Part onStopped={takeOverMap}>
                <Stage geography={sheet} scheme={scheme} onPlaced={takeOverMap} />
              </Part>
            )}
          </div>
          <Part>
            <Dialogs />
          </Part>
        </main>
        {chrome !== 'none' && (
          <Part>
            <Panel
              actions={(heading) => <SavePicture heading={heading} scheme={scheme} />}
              overviewFilter={
                narrow && chrome === 'full' ? (
                  <>
                    <Tools />
                    <Themes words={words} />
                    <History years={years} />
                  </>
                ) : null
              }
            />
          </Part>
        )}
        <div className="page-left">
          {chrome === 'full' && (
            <Part>
              <Explore languages={languages} words={words} withThemes={!narrow} />
            </Part>
          )}
          <Part>
            <Legend narrow={narrow} />
          </Part>
        </div>
        {chrome === 'full' && !narrow && (
          <section className="page-bottom" data-dock="bottom" aria-label={t('year.label')}>
            <Part>
              <History years={years} />
            </Part>
          </section>
        )}
        <Notices language={language} sheet={geometry} problems={problems} />
        <Announcer />
      </div>
    </WordsContext>
  );
}

export function App({ store, ...page }: AppProps) {
  return (
    <I18nextProvider i18n={page.languages.i18n}>
      <AtlasContext value={store}>
        {/* Nothing that throws may leave a blank page. */}
        <Boundary fallback={() => <PageStopped />} onStopped={takeOverMap}>
          <Page {...page} />
        </Boundary>
      </AtlasContext>
    </I18nextProvider>
  );
}
