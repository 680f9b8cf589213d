/** The page: the map, and what floats over it. */
import { Component, useEffect, useMemo, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { Geography } from '../geography/geography';
import { loadSheet } from '../geography/load';
import type { Languages } from '../locales/i18n';
import { WordsContext } from '../locales/use-words';
import type { Words } from '../locales/words';
import { Panel } from '../panels/Panel';
import { Printing } from '../present/Printing';
import { SavePicture } from '../present/SavePicture';
import { Stage } from '../stage/Stage';
import type { Elements } from '../ui/elements';
import { useNarrow } from '../ui/use-narrow';
import type { Preferences } from '../view/preferences';
import type { AtlasStore } from '../view/store';
import { AtlasContext, useAtlas } from '../view/use-atlas';
import type { Known } from '../view/view';
import { Announcer } from './Announcer';
import { CompactBar } from './CompactBar';
import { Dialogs } from './Dialogs';
import { Explore, Themes } from './Explore';
import { takeOverMap } from './first/take-over';
import { useTakeOver } from './first/use-take-over';
import { History } from './History';
import { Legend } from './Legend';
import { Notices } from './Notices';
import { SkipLinks } from './SkipLinks';
import { StartFailure } from './StartFailure';
import { Toolbar } from './Toolbar';
import { Tools } from './Tools';
import { useDialogFocus } from './use-dialog-focus';
import { useDocument } from './use-document';
import { useScheme } from './use-scheme';

export interface AppProps {
  readonly store: AtlasStore;
  readonly known: Known;
  readonly languages: Languages;
  readonly preferences: Preferences;
  readonly firstWords: Words;
  /** Already under way when the page is drawn, or here when it is made at build. */
  readonly firstSheet: Geography | Promise<Geography>;
  /** Parameters of the address that said nothing valid. */
  readonly problems: readonly string[];
}

/** Nothing that throws may leave a blank page. */
class PageBoundary extends Component<{ readonly children: Elements }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    takeOverMap();
  }

  override render(): Elements {
    return this.state.failed ? <StartFailure /> : this.props.children;
  }
}

/** Fetches the words of the view's language and keeps the last ones until they are here. */
function useSpoken(languages: Languages, first: Words): { readonly words: Words; readonly failed: boolean } {
  const lang = useAtlas((state) => state.view.lang);
  const [spoken, setSpoken] = useState({ words: first, failed: false });
  useEffect(() => {
    let wanted = true;
    languages.speak(lang).then(
      (words) => {
        if (wanted) setSpoken({ words, failed: false });
      },
      () => {
        if (wanted) setSpoken((last) => ({ ...last, failed: true }));
      },
    );
    return () => {
      wanted = false;
    };
  }, [languages, lang]);
  return spoken;
}

function useSheet(first: AppProps['firstSheet']): {
  readonly sheet: Geography | null;
  readonly failed: boolean;
  retry: () => void;
} {
  const [attempt, setAttempt] = useState<AppProps['firstSheet']>(first);
  const [sheet, setSheet] = useState(first instanceof Promise ? null : first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    if (!(attempt instanceof Promise)) return;
    attempt.then(
      (geography) => {
        if (!wanted) return;
        setSheet(geography);
        setFailed(false);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  return {
    sheet,
    failed,
    retry: () => {
      setFailed(false);
      setAttempt(loadSheet());
    },
  };
}

function Page({ known, languages, preferences, firstWords, firstSheet, problems }: Omit<AppProps, 'store'>) {
  const { years } = known;
  const { t } = useTranslation('ui');
  const { words, failed: languageFailed } = useSpoken(languages, firstWords);
  const { sheet, failed: sheetFailed, retry } = useSheet(firstSheet);
  const chrome = useAtlas((state) => state.view.chrome);
  const covered = useAtlas((state) => state.dialog !== null);
  const scheme = useScheme();
  const narrow = useNarrow();
  useDocument(words, preferences);
  useDialogFocus();
  useTakeOver(sheetFailed);
  const notices = useMemo(() => ({ languageFailed, sheetFailed, problems }), [languageFailed, sheetFailed, problems]);

  return (
    <WordsContext value={words}>
      <SkipLinks />
      <div className="page" data-chrome={chrome}>
        {sheet && <Printing geography={sheet} scheme={scheme} />}
        <main className="page-main">
          <h1 className="visually-hidden">{t('title')}</h1>
          {/* What is covered must not take the focus; the style sheets hide the rest of what lies under a dialog. */}
          <div className="page-stage" inert={covered}>
            {sheet && <Stage geography={sheet} scheme={scheme} onPlaced={takeOverMap} />}
          </div>
          <Dialogs />
        </main>
        {chrome !== 'none' && (
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
        )}
        <div className="page-left">
          {chrome === 'full' && <Explore languages={languages} words={words} withThemes={!narrow} />}
          <Legend narrow={narrow} />
        </div>
        {chrome === 'full' && !narrow && (
          <section className="page-bottom" data-dock="bottom" aria-label={t('year.label')}>
            <History years={years} />
          </section>
        )}
        {chrome === 'full' && <Toolbar preferences={preferences} withTools={!narrow} />}
        {chrome === 'compact' && <CompactBar />}
        <Notices {...notices} onRetry={retry} />
        <Announcer />
      </div>
    </WordsContext>
  );
}

export function App({ store, ...page }: AppProps) {
  return (
    <PageBoundary>
      <I18nextProvider i18n={page.languages.i18n}>
        <AtlasContext value={store}>
          <Page {...page} />
        </AtlasContext>
      </I18nextProvider>
    </PageBoundary>
  );
}
