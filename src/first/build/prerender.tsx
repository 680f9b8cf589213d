/** What the build writes into the page of a language: the finished default view, and the same as a document for readers without scripts. */
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { content } from '../../content/content';
import { parseGeography } from '../../geography/geography';
import { Languages } from '../../locales/i18n';
import { WordsContext } from '../../locales/use-words';
import { focusOf } from '../../scene/focus';
import { isWorthAPlace, lettersOf, scene as makeScene } from '../../scene/scene';
import { yearOf } from '../../scene/year';
import type { Elements } from '../../ui/elements';
import { NarrowAtBuild } from '../../ui/use-narrow';
import { createPreferences } from '../../view/preferences';
import { createAtlasStore } from '../../view/store';
import { defaultView, LANGUAGES, WHOLE_AREA } from '../../view/view';
import { Atlas } from '../../atlas/Atlas';
import { Page } from '../../page/Page';
import type { FirstView } from '../first-view';
import { knownViews } from '../../page/known';
import { contentAsOf, yearNow } from '../../page/now';
import { firstPicture } from './first-picture';
import { firstGeography, FIRST_UNITS } from './first-geography';
import { PlainHead, PlainList } from './Plain';

export interface Prerendered {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** The element that stands before the atlas's own. */
  readonly html: string;
  readonly firstView: FirstView;
  /** Every letter that is seen in the first frame, each once. */
  readonly letters: string;
}

/** The sheet is no more than twice as wide as it is on the largest screen: offices and formats wait for closer views. */
const CLOSEST = 2.9;

/** The policy allows no styles in HTML, and what is folded away need not be there for a moment. */
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

async function prerender(lang: string, coarseText: string): Promise<Prerendered> {
  const lastYear = yearOf(contentAsOf(content));
  const built = new Date().getFullYear();
  const year = yearNow(built, built, lastYear);
  const known = knownViews(lang, year);
  const store = createAtlasStore(known);
  const preferences = createPreferences(known, () => null);
  const languages = new Languages();
  const words = await languages.speak(lang);
  const t = languages.i18n.getFixedT(lang, 'ui');
  const view = defaultView(known);
  const geography = parseGeography(JSON.parse(coarseText));
  const scene = makeScene(view, content, geography, words);
  const focus = focusOf(view, WHOLE_AREA, content, geography);
  if (!focus) throw new Error('There is no region for the whole area.');

  const shell = (narrow: boolean): string =>
    shortened(
      renderToStaticMarkup(
        <NarrowAtBuild value={narrow}>
          <Page
            Frame={Atlas}
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
    // Before the atlas stands nothing answers: what a click would select or a screen reader would hear is not needed.
    areas: scene.areas.map((area) => ({ ...area, target: null })),
    places: scene.places
      .filter((place) => isWorthAPlace(place, CLOSEST))
      .map((place) => ({ ...place, name: '', members: [] })),
  };
  return {
    lang,
    title: t('title'),
    description: t('plain.description', { states: t('year.states', { count: content.states.length }) }),
    html: [
      plain(<PlainHead />),
      firstPicture(scene, firstGeography(coarseText), focus, t('title')),
      '<div class="overlay"></div>',
      `<div class="first-shell first-wide" hidden inert>${wide}</div>`,
      `<div class="first-shell first-narrow" hidden inert>${shell(true)}</div>`,
      plain(<PlainList />),
    ].join(''),
    firstView: { year, lastYear, scene: seen, focus, units: FIRST_UNITS },
    letters: lettersSeen(wide + lettersOf(seen)),
  };
}

/** All pages. @param coarseText the file of the coarse geometry. */
export async function prerenderAll(coarseText: string): Promise<readonly Prerendered[]> {
  const pages: Prerendered[] = [];
  // One after the other: i18next's components share one instance.
  for (const lang of LANGUAGES) pages.push(await prerender(lang, coarseText));
  return pages;
}
