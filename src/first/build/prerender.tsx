/** What the build writes into a page: its finished view, and a document for readers without scripts. */
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { content } from '../../content/content';
import { parseGeography } from '../../geography/geography';
import { Languages } from '../../locales/i18n';
import { WordsContext } from '../../locales/use-words';
import { framingOf } from '../../scene/focus';
import { isWorthAPlace, lettersOf, scene as makeScene } from '../../scene/scene';
import { yearOf } from '../../scene/year';
import type { Elements } from '../../ui/elements';
import { NarrowAtBuild } from '../../ui/use-narrow';
import { createPreferences } from '../../view/preferences';
import { createAtlasStore } from '../../view/store';
import { viewToSearch } from '../../view/url';
import { defaultView, LANGUAGES, type Language, type View } from '../../view/view';
import { Atlas } from '../../atlas/Atlas';
import { Page, type PageProps } from '../../page/Page';
import { titleOf } from '../../page/title';
import type { FirstView } from '../first-view';
import { knownViews } from '../../page/known';
import { contentAsOf, yearNow } from '../../page/now';
import { firstPicture } from './first-picture';
import { firstGeography, FIRST_UNITS } from './first-geography';
import { PlainHead, PlainList } from './Plain';

export interface Prerendered {
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  /** The element that is before the atlas's own. */
  readonly html: string;
  readonly firstView: FirstView;
  /** Every letter that is seen in the first frame, each once. */
  readonly letters: string;
}

/** No first frame has a closer zoom than this, so offices and formats are left out. */
const CLOSEST = 2.9;

/** Removes inline styles, which the policy forbids, and folded content, which is not needed in the first frame. */
function shortened(html: string): string {
  return html
    .replace(/ style="/g, ' data-css="')
    .replace(
      /(<details(?![^>]*\sopen)[^>]*><summary[^>]*>(?:(?!<\/summary>)[\s\S])*<\/summary>)(?:(?!<\/?details)[\s\S])*<\/details>/g,
      '$1</details>',
    );
}

function lettersSeen(html: string): string {
  const text = html
    .replace(/<option[^>]*>[^<]*<\/option>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&(amp|lt|gt|quot);/g, '');
  return [...new Set(text)].sort().join('');
}

/** A page to make: the frame that is drawn in it, and its view. */
export interface PageToMake {
  readonly page: Pick<PageProps, 'Frame'>;
  readonly lang: Language;
  /** What differs from the default view of its language. */
  readonly view: Partial<Omit<View, 'lang'>>;
}

/**
 * Makes a page of any view.
 * @param coarseText the file of the coarse geometry.
 * @throws where the view has nothing that the camera could take in.
 */
export async function prerender({ page, lang, view: asked }: PageToMake, coarseText: string): Promise<Prerendered> {
  const lastYear = yearOf(contentAsOf(content));
  const built = new Date().getFullYear();
  const year = yearNow(built, built, lastYear);
  const known = knownViews(lang, year);
  const view: View = { ...defaultView(known), ...asked };
  const store = createAtlasStore(known, view);
  const preferences = createPreferences(known, () => null);
  const languages = new Languages();
  const words = await languages.speak(lang);
  const t = languages.i18n.getFixedT(lang, 'ui');
  const geography = parseGeography(JSON.parse(coarseText));
  const scene = makeScene(view, content, geography, words);
  const framing = framingOf(view, content, geography);

  const shell = (narrow: boolean): string =>
    shortened(
      renderToStaticMarkup(
        <NarrowAtBuild value={narrow}>
          <Page
            Frame={page.Frame}
            store={store}
            known={known}
            languages={languages}
            preferences={preferences}
            firstWords={words}
            firstGeography={geography}
            problems={[]}
          />
        </NarrowAtBuild>,
      ),
    );
  const plain = (part: Elements): string =>
    renderToStaticMarkup(
      <I18nextProvider i18n={languages.i18n}>
        <WordsContext value={words}>{part}</WordsContext>
      </I18nextProvider>,
    );
  const wide = shell(false);
  const seen = {
    // Nothing responds before the atlas starts, so the data for clicks and screen readers is left out.
    areas: scene.areas.map((area) => ({ ...area, target: null })),
    places: scene.places
      .filter((place) => isWorthAPlace(place, CLOSEST))
      .map((place) => ({ ...place, name: '', members: [] })),
  };
  return {
    lang,
    title: titleOf(view.selection, view.themes, words, t('title')),
    description: t('plain.description', { states: t('year.states', { count: content.states.length }) }),
    html: [
      plain(<PlainHead />),
      firstPicture(scene, firstGeography(coarseText), framing, t('title')),
      '<div class="overlay"></div>',
      `<div class="first-shell first-wide" hidden inert>${wide}</div>`,
      `<div class="first-shell first-narrow" hidden inert>${shell(true)}</div>`,
      plain(<PlainList />),
    ].join(''),
    firstView: {
      asks: viewToSearch(view, known),
      year,
      lastYear,
      scene: seen,
      framing,
      units: FIRST_UNITS,
    },
    letters: lettersSeen(wide + lettersOf(seen)),
  };
}

/** All pages of the atlas. @param coarseText the file of the coarse geometry. */
export async function prerenderAll(coarseText: string): Promise<readonly Prerendered[]> {
  const pages: Prerendered[] = [];
  // One after the other, because i18next's components share one instance.
  for (const lang of LANGUAGES) pages.push(await prerender({ page: { Frame: Atlas }, lang, view: {} }, coarseText));
  return pages;
}
