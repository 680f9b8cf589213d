/** The root of every frame: provides the words, store, geometry and colours, and keeps the document in step with them. */
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Geography } from '../geography/geography';
import type { Spoken } from '../locales/i18n';
import { useWords, WordsContext } from '../locales/use-words';
import type { Elements } from '../ui/elements';
import type { SchemeName } from '../ui/tokens';
import type { Preferences } from '../view/preferences';
import type { AtlasStore } from '../view/state';
import { AtlasContext } from '../view/use-atlas';
import type { Known, Language } from '../view/view';
import { Boundary } from './Boundary';
import { PageStopped } from './Stopped';
import { takeOverMap } from './take-over';
import { useDocument } from './use-document';
import { LanguageContext, useLanguage } from './use-language';
import { useScheme } from './use-scheme';
import { useGeography, type GeographyState } from './use-geography';
import { useTakeOver } from './use-take-over';

/** What a frame is given to fill the slots with. */
export interface FrameProps {
  readonly known: Known;
  readonly preferences: Preferences;
  readonly geometry: GeographyState;
  readonly scheme: SchemeName;
  /** Parameters of the address that said nothing valid. */
  readonly problems: readonly string[];
}

export interface PageProps extends Pick<FrameProps, 'known' | 'preferences' | 'problems'> {
  readonly Frame: ComponentType<FrameProps>;
  readonly store: AtlasStore;
  /** The language in which the page begins. */
  readonly first: Spoken;
  /** The one in which it should have begun, and could not. */
  readonly missing?: Language | undefined;
  /** Already being fetched when the page is drawn, or already there when it is made at build. */
  readonly firstGeography: Geography | Promise<Geography>;
}

/** By itself, so that a new title renders nothing else. */
function InStep({ preferences }: Pick<FrameProps, 'preferences'>) {
  useDocument(useWords(), preferences);
  return null;
}

function Framed({ Frame, firstGeography, ...given }: Omit<PageProps, 'store' | 'first' | 'missing'>) {
  const geometry = useGeography(firstGeography);
  const scheme = useScheme();
  useTakeOver(geometry.state === 'failed');
  return (
    <>
      <InStep preferences={given.preferences} />
      <Frame {...given} geometry={geometry} scheme={scheme} />
    </>
  );
}

function Speaking({
  first,
  missing,
  children,
}: Pick<PageProps, 'first' | 'missing'> & { readonly children: Elements }) {
  const { spoken, choice } = useLanguage(first, missing ?? null);
  return (
    <LanguageContext value={choice}>
      <I18nextProvider i18n={spoken.i18n}>
        <WordsContext value={spoken.words}>{children}</WordsContext>
      </I18nextProvider>
    </LanguageContext>
  );
}

export function Page({ store, first, missing, ...page }: PageProps) {
  return (
    <AtlasContext value={store}>
      <Speaking first={first} missing={missing}>
        {/* An error anywhere must not leave a blank page. */}
        <Boundary fallback={() => <PageStopped />} onStopped={takeOverMap}>
          <Framed {...page} />
        </Boundary>
      </Speaking>
    </AtlasContext>
  );
}
