/** The root of every frame: provides the words, store, geometry and colours, and keeps the document in step with them. */
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Geography } from '../geography/geography';
import type { Languages } from '../locales/i18n';
import { WordsContext } from '../locales/use-words';
import type { Words } from '../locales/words';
import type { SchemeName } from '../ui/tokens';
import type { Preferences } from '../view/preferences';
import type { AtlasStore } from '../view/state';
import { AtlasContext } from '../view/use-atlas';
import type { Known, Language } from '../view/view';
import { Boundary } from './Boundary';
import { PageStopped } from './Stopped';
import { takeOverMap } from './take-over';
import { useDocument } from './use-document';
import { useLanguage, type LanguageChoice } from './use-language';
import { useScheme } from './use-scheme';
import { useGeography, type GeographyState } from './use-geography';
import { useTakeOver } from './use-take-over';

/** What a frame is given to fill the slots with. */
export interface FrameProps {
  readonly known: Known;
  readonly languages: Languages;
  readonly preferences: Preferences;
  readonly language: LanguageChoice;
  readonly geometry: GeographyState;
  readonly scheme: SchemeName;
  /** Parameters of the address that said nothing valid. */
  readonly problems: readonly string[];
}

export interface PageProps extends Pick<FrameProps, 'known' | 'languages' | 'preferences' | 'problems'> {
  readonly Frame: ComponentType<FrameProps>;
  readonly store: AtlasStore;
  readonly firstWords: Words;
  /** The language that the page should have begun in, and could not. */
  readonly missing?: Language;
  /** Already being fetched when the page is drawn, or already there when it is made at build. */
  readonly firstGeography: Geography | Promise<Geography>;
}

/** By itself, so that a new title renders nothing else. */
function InStep({ words, preferences }: { readonly words: Words; readonly preferences: Preferences }) {
  useDocument(words, preferences);
  return null;
}

function Framed({ Frame, firstWords, missing, firstGeography, ...given }: Omit<PageProps, 'store'>) {
  const language = useLanguage(given.languages, firstWords, missing ?? null);
  const geometry = useGeography(firstGeography);
  const scheme = useScheme();
  useTakeOver(geometry.state === 'failed');
  return (
    <WordsContext value={language.words}>
      <InStep words={language.words} preferences={given.preferences} />
      <Frame {...given} language={language} geometry={geometry} scheme={scheme} />
    </WordsContext>
  );
}

export function Page({ store, ...page }: PageProps) {
  return (
    <I18nextProvider i18n={page.languages.i18n}>
      <AtlasContext value={store}>
        {/* An error anywhere must not leave a blank page. */}
        <Boundary fallback={() => <PageStopped />} onStopped={takeOverMap}>
          <Framed {...page} />
        </Boundary>
      </AtlasContext>
    </I18nextProvider>
  );
}
