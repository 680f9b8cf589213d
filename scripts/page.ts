/** What the build puts into `index.html` for a language: texts in the places that are named there, and tags for Vite to add. */
import type { HtmlTagDescriptor } from 'vite';
import type { Prerendered } from '../src/first/build/prerender';
import { FIRST_VIEW } from '../src/first/first-view';
import type { Link } from './preload-links';
import { startScript } from './start-script';

/** The texts of a page. */
export type PageTexts = Pick<Prerendered, 'lang' | 'title' | 'description'>;

export interface PageParts {
  /** Languages of all pages, the front door's first. */
  readonly languages: readonly string[];
  /** The script that makes the first frame. */
  readonly script: string;
  readonly links: readonly Link[];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * Puts the texts of a page in their places.
 * @param watched whether the script that watches over the start is in it: in development Vite itself says what fails.
 * @throws where `index.html` lacks a place.
 */
export function withTexts(html: string, { lang, title, description }: PageTexts, watched: boolean): string {
  return withEach(html, [
    ['%lang%', lang],
    ['%title%', escaped(title)],
    ['%description%', escaped(description)],
    // Right after the charset, which counts only in the first kilobyte, and before anything is fetched.
    ['<!-- %watch% -->', watched ? `<script>${startScript}</script>` : ''],
  ]);
}

/** A style sheet is asked for without CORS: a page opened from the disk, or in a frame without an origin, may have it then. */
export function withPlainStyles(html: string): string {
  return withEach(html, [['<link rel="stylesheet" crossorigin', '<link rel="stylesheet"']]);
}

function withEach(html: string, places: readonly (readonly [string, string])[]): string {
  return places.reduce((page, [place, text]) => {
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`);
    return page.replaceAll(place, () => text);
  }, html);
}

/** Points are parts of the sheet: eight digits are finer than a ten thousandth of a pixel. */
function shortNumber(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(8)) : value;
}

/** The file of a language's page; the front door is the first language's, the others have a folder each. */
export function pageFile(lang: string, languages: readonly string[]): string {
  return lang === languages[0] ? 'index.html' : `${lang}/index.html`;
}

/** What a page has beside what is in `index.html`. */
export function pageTags(
  { lang, html, firstView }: Prerendered,
  { languages, script, links }: PageParts,
): HtmlTagDescriptor[] {
  const [front] = languages;
  const up = lang === front ? './' : '../';
  const home = (of: string | undefined): string => (of === front ? up : `${up}${of ?? ''}/`);
  const link = (attrs: Record<string, string | true>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
  return [
    ...languages.map((of) => link({ rel: 'alternate', hreflang: of, href: home(of) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: home(front) }),
    ...links.map(({ file, attrs }) => link({ ...attrs, href: `${up}${file}` })),
    // Data, which the policy lets every page have; read by the script after it.
    {
      tag: 'script',
      attrs: { type: 'application/json', id: FIRST_VIEW },
      children: JSON.stringify(firstView, shortNumber).replace(/</g, '\\u003c'),
      injectTo: 'head',
    },
    // It holds up nothing: whether it comes or not, the page is read to its end and the atlas starts.
    { tag: 'script', attrs: { async: true, fetchpriority: 'high', src: `${up}${script}` }, injectTo: 'head' },
    { tag: 'div', attrs: { id: 'first' }, children: html, injectTo: 'body-prepend' },
  ];
}
