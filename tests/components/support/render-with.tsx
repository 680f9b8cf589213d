/** Renders parts of the page in the page's own providers, with a real store, real words and the real content. */
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { knownViews } from '../../../src/page/known';
import { bring } from '../../../src/locales/i18n';
import { WordsContext } from '../../../src/locales/use-words';
import type { AtlasStore } from '../../../src/view/state';
import { createAtlasStore } from '../../../src/view/store';
import { AtlasContext } from '../../../src/view/use-atlas';
import { wholeWordsIn, type WholeWords } from '../../support/whole';
import { defaultView, type Language, type Selection, type View } from '../../../src/view/view';

export const known = knownViews('en', 2026);

export interface Rendered {
  readonly store: AtlasStore;
  /** All of them, also those that a panel fetches. */
  readonly words: WholeWords;
  /** The text of the interface in the language. */
  readonly say: (key: string, values?: Record<string, unknown>) => string;
}

export interface RenderOptions {
  readonly lang?: Language;
  readonly view?: Partial<View>;
  /** Address of the page. */
  readonly home?: string;
}

/** @param tree receives what it may need as props. */
export async function renderWith(
  tree: (given: Rendered) => ReactNode,
  { lang = 'en', view = {}, home = '' }: RenderOptions = {},
): Promise<Rendered> {
  const { words, i18n } = await bring(lang);
  const store = createAtlasStore(known, { ...defaultView(known), lang, ...view }, home);
  const say = (key: string, values: Record<string, unknown> = {}): string => i18n.t(key, values);
  const rendered: Rendered = { store, words: wholeWordsIn(lang), say };
  render(
    <I18nextProvider i18n={i18n}>
      <AtlasContext value={store}>
        <WordsContext value={words}>{tree(rendered)}</WordsContext>
      </AtlasContext>
    </I18nextProvider>,
  );
  return rendered;
}

/** Selects as a click on the map does, from outside the rendered tree. */
export function select(store: AtlasStore, selection: Selection): void {
  act(() => {
    store.getState().select(selection);
  });
}
