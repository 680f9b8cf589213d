/** What the build writes into a page: its finished view, and a document for readers without scripts. */
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { content } from '../../content/content';
import { parseGeography } from '../../geography/geography';
import { bring } from '../../locales/i18n';
import { WordsContext } from '../../locales/use-words';
import { bearingOf, framingOf } from '../../scene/focus';
import { lettersOf, scene as makeScene } from '../../scene/scene';
import { boundsOf, pixelsPerUnit, zoomLimits } from '../../scene/camera';
import { yearOf } from '../../scene/year';
import type { FamilyLetters } from '../../ui/build/page-fonts';
import type { Elements } from '../../ui/elements';
import { families, firstOf } from '../../ui/tokens';
import { NarrowAtBuild } from '../../ui/use-narrow';
import { createPreferences } from '../../view/preferences';
import { createAtlasStore } from '../../view/store';
import { viewToSearch } from '../../view/url';
import { defaultView, LANGUAGES, type Language, type View } from '../../view/view';
import { Atlas } from '../../atlas/Atlas';
import { Page, type PageProps } from '../../page/Page';
import { titleOf } from '../../page/title';
import { knownViews } from '../../page/known';
import { contentAsOf, yearNow } from '../../page/now';
import { firstPicture } from './first-picture';
import { firstGeography } from './first-geography';
import { buildMeasure } from './measure';
import { PlainHead, PlainList } from './Plain';
import { wordRanges } from './ranges';
import { wordsOf } from './words';

export interface Prerendered {
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  /** The element that is before the atlas's own. */
  readonly html: string;
  /** The rules that place its words, for a style sheet of its own. */
  readonly css: string;
  readonly made: MadeFor;
  /** The letters of each family of fonts. */
  readonly letters: Readonly<Record<string, FamilyLetters>>;
}

/** What a page was made for: `arrival.js` compares it with what is asked for. Written into the page as data. */
export interface MadeFor {
  /** The query that asks for the page's own view, without a language; empty for the default view. */
  readonly asks: string;
  /** The present year when the page was made. */
  readonly year: number;
  /** The last year that the content covers. */
  readonly lastYear: number;
  readonly languages: readonly Language[];
}

/** About the zoom of the first frame, for the widths of lines that grow with it. */
const USUAL_ZOOM = 1.5;

/** The inline styles of a page, which the policy forbids, as rules of its style sheet. */
class InlineStyles {
  private readonly known = new Map<string, number>();

  /** Replaces each by a mark. */
  without(html: string): string {
    return html.replace(/ style="([^"]*)"/g, (_, style: string) => {
      const number = this.known.get(style) ?? this.known.size;
      this.known.set(style, number);
      return ` data-css="${number}"`;
    });
  }

  get css(): string {
    return [...this.known].map(([style, number]) => `[data-css="${number}"]{${style}}`).join('\n');
  }
}

/** Removes folded content, which is not needed in the first frame. */
function shortened(html: string): string {
  return html.replace(
    /(<details(?![^>]*\sopen)[^>]*><summary[^>]*>(?:(?!<\/summary>)[\s\S])*<\/summary>)(?:(?!<\/?details)[\s\S])*<\/details>/g,
    '$1</details>',
  );
}

/** The text of a part of a page. Options are in it: a list is as wide as the widest of them. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&(amp|lt|gt|quot);/g, '&<>"');
}

/** Headings, and the figures of the year and the panels. */
const IN_SERIF = /<(h[1-3]|output|dt|dd)[^>]*>.*?<\/\1>/gs;
const FIGURES = '0123456789';

/** @param said the texts of the interface, which the first frame shows a part of; @param words all other texts of the language. */
function lettersOfPage(shell: string, map: string, said: string, words: string): Prerendered['letters'] {
  const headings = [...shell.matchAll(IN_SERIF)].map(([heading]) => textOf(heading)).join('');
  return {
    [firstOf(families.sans)]: { first: textOf(shell) + map + said, more: words },
    [firstOf(families.serif)]: { first: headings + FIGURES, more: said + words },
  };
}

/** As `Layout` says it. */
function panelOf({ chrome, selection }: View): string {
  if (chrome === 'none') return 'away';
  return selection === null ? 'overview' : 'subject';
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
  const spoken = await bring(lang);
  const { words, i18n } = spoken;
  const t = i18n.getFixedT(lang, 'ui');
  const geography = parseGeography(JSON.parse(coarseText));
  const scene = makeScene(view, content, geography, words);
  const framing = framingOf(view, content, geography);

  const styles = new InlineStyles();
  const shell = (narrow: boolean): string =>
    shortened(
      styles.without(
        renderToStaticMarkup(
          <NarrowAtBuild value={narrow}>
            <Page
              Frame={page.Frame}
              store={store}
              known={known}
              preferences={preferences}
              first={spoken}
              firstGeography={geography}
              problems={[]}
            />
          </NarrowAtBuild>,
        ),
      ),
    );
  const plain = (part: Elements): string =>
    renderToStaticMarkup(
      <I18nextProvider i18n={i18n}>
        <WordsContext value={words}>{part}</WordsContext>
      </I18nextProvider>,
    );
  const wide = shell(false);
  const narrow = shell(true);
  const { focus } = framing;
  const frame = { points: focus.points, bearing: bearingOf(focus) };
  const { width, height } = boundsOf(frame.points, frame.bearing);
  const letters = lettersOf(scene);
  const shape = width / height;
  const least = width * pixelsPerUnit(zoomLimits.min);
  const placed = wordsOf(wordRanges(scene, focus, { shape, least }, await buildMeasure(letters)), shape);
  const picture = firstPicture(scene, firstGeography(coarseText, frame.points), frame, USUAL_ZOOM, t('title'));
  const map = `<div class="first-box">${picture}<div class="overlay">${placed.html}</div></div>`;
  return {
    lang,
    title: titleOf(view.selection, view.themes, words, t('title')),
    description: t('plain.description', { states: t('year.states', { count: content.states.length }) }),
    html: [
      '<div class="first-screen">',
      `<div class="page" data-chrome="${view.chrome}" data-panel="${panelOf(view)}" data-drawer="peek">${plain(<PlainHead />)}<div class="page-free">${map}</div></div>`,
      `<div class="first-shell first-wide">${wide}</div>`,
      `<div class="first-shell first-narrow">${narrow}</div>`,
      '</div>',
      plain(<PlainList />),
    ].join(''),
    css: `.first-box{--shape:${shape.toFixed(6)};--most:${(width * pixelsPerUnit(focus.maxZoom)).toFixed(0)}px;--least:${least.toFixed(2)}px}\n${styles.css}\n${placed.css}`,
    made: { asks: viewToSearch(view, known), year, lastYear, languages: LANGUAGES },
    letters: lettersOfPage(wide, letters, JSON.stringify(i18n.getResourceBundle(lang, 'ui')), JSON.stringify(words)),
  };
}

/**
 * The pages of the atlas in some languages.
 * @param coarseText the file of the coarse geometry.
 */
export async function prerenderAll(languages: readonly string[], coarseText: string): Promise<readonly Prerendered[]> {
  const pages: Prerendered[] = [];
  // One after the other, because i18next's components share one instance.
  for (const lang of LANGUAGES.filter((each) => languages.includes(each)))
    pages.push(await prerender({ page: { Frame: Atlas }, lang, view: {} }, coarseText));
  return pages;
}
