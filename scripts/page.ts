/** What the build puts into `index.html` for a language: texts in the places that are named there, and tags for Vite to add. */
import type { HtmlTagDescriptor } from 'vite';
import type { Prerendered } from '../src/first/build/prerender';
import type { PageFonts } from '../src/ui/build/page-fonts';
import { textScript, startScript } from './start-script';

/** What the head of a page has before its style sheets. */
export interface FirstFonts {
  readonly fonts: PageFonts['first'];
  /** The address of a style sheet with the same fonts, for readers without scripts. */
  readonly file: string;
  /** Addresses of the style sheets that come after the fonts, and are asked for before. */
  readonly styles: readonly string[];
}

/** The texts of a page. */
export type PageTexts = Pick<Prerendered, 'lang' | 'title' | 'description' | 'made'>;

export interface PageParts {
  /** Languages of all pages, the front door's first. */
  readonly languages: readonly string[];
  /** The style sheet of this page alone: fonts of letters that are not in its first frame, and the places of its words. */
  readonly style: string;
  /** The script that starts the atlas, and the files that it needs, in the order in which they are needed. */
  readonly start: readonly string[];
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * Puts the texts of a page in their places.
 * @param watched whether the script that watches over the start is in it: in development Vite itself says what fails.
 * @throws where `index.html` lacks a place.
 */
export function withTexts(html: string, { lang, title, description, made }: PageTexts, watched: boolean): string {
  return withEach(html, [
    ['%lang%', lang],
    ['%made%', escaped(JSON.stringify(made))],
    ['%title%', escaped(title)],
    ['%description%', escaped(description)],
    // Right after the charset, which counts only in the first kilobyte, and before anything is fetched.
    ['<!-- %watch% -->', watched ? `<script>${startScript}</script>` : ''],
  ]);
}

/**
 * Puts the fonts of the first frame into a page. The style sheets are named before them, since a browser that still waits for the
 * rest of the page can ask for these already.
 */
export function withFonts(html: string, { fonts, file, styles }: FirstFonts): string {
  return withEach(html, [
    [
      '<!-- %fonts% -->',
      [
        ...styles.map((href) => `<link rel="preload" as="style" href="${href}">`),
        // Data, which the policy lets every page have.
        `<script type="application/json" id="first-fonts">${JSON.stringify(fonts)}</script>`,
        `<script>${textScript}</script>`,
        `<noscript><link rel="stylesheet" href="${file}"></noscript>`,
      ].join('\n    '),
    ],
  ]);
}

const SCRIPT = /\s*<script type="module"[^>]*src="([^"]*)"[^>]*><\/script>/g;

/**
 * Takes the atlas's scripts out of a page: they are asked for when it is painted (`watch-start.js`).
 * A style sheet is asked for without CORS: a page opened from the disk, or in a frame without an origin, may have it then.
 * @returns the page, and the addresses of the scripts, the one that starts the atlas first.
 * @throws where the page has none.
 */
export function withoutScripts(html: string): { readonly html: string; readonly scripts: readonly string[] } {
  const scripts = [...html.matchAll(SCRIPT)].map(([, address = '']) => address);
  // Vite names what the entry imports before it.
  const entry = scripts.pop();
  if (entry === undefined) throw new Error('The page has no script that starts the atlas.');
  return {
    html: withEach(html.replaceAll(SCRIPT, ''), [['<link rel="stylesheet" crossorigin', '<link rel="stylesheet"']]),
    scripts: [entry, ...scripts],
  };
}

function withEach(html: string, places: readonly (readonly [string, string])[]): string {
  return places.reduce((page, [place, text]) => {
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`);
    return page.replaceAll(place, () => text);
  }, html);
}

/** The address of the style sheet of all pages, as a page has it. @throws where it has none. */
export function styleOf(html: string): string {
  const [, href] = /<link rel="stylesheet"[^>]* href="([^"]*)"/.exec(html) ?? [];
  if (href === undefined) throw new Error('The page has no style sheet.');
  return href;
}

/** The file of a language's page; the front door is the first language's, the others have a folder each. */
export function pageFile(lang: string, languages: readonly string[]): string {
  return lang === languages[0] ? 'index.html' : `${lang}/index.html`;
}

/** What a page has beside what is in `index.html`. */
export function pageTags({ lang, html }: Prerendered, { languages, style, start }: PageParts): HtmlTagDescriptor[] {
  const [front] = languages;
  const up = lang === front ? './' : '../';
  const home = (of: string | undefined): string => (of === front ? up : `${up}${of ?? ''}/`);
  const link = (attrs: Record<string, string | true>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
  return [
    ...languages.map((of) => link({ rel: 'alternate', hreflang: of, href: home(of) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: home(front) }),
    link({ rel: 'stylesheet', 'data-own': true, href: `${up}${style}` }),
    { tag: 'div', attrs: { id: 'first' }, children: html, injectTo: 'body-prepend' },
    // Data, which the policy lets every page have.
    {
      tag: 'script',
      attrs: { type: 'application/json', id: 'start-files' },
      children: JSON.stringify(start),
      injectTo: 'body',
    },
  ];
}
