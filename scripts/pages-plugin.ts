/** Makes the pages of `index.html`: one for each language, with its finished default view and hints for what its start needs. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { Prerendered } from '../src/first/build/prerender';
import { pageFonts } from '../src/ui/build/page-fonts';
import {
  pageFile,
  pageTags,
  styleOf,
  withFonts,
  withoutScripts,
  withTexts,
  type FirstFonts,
  type PageTexts,
} from './page';
import { startFiles } from './start-files';

export interface PagesOptions {
  /** Of all pages, the front door's first. */
  readonly languages: readonly string[];
  /** What is in the pages. */
  readonly prerendered: (root: string, languages: readonly string[]) => Promise<readonly Prerendered[]>;
  /** Modules beside the entry that the start of a page in a language needs. */
  readonly modules: (language: string) => readonly RegExp[];
}

/** The page that Vite serves in development: the atlas draws all of it. */
const inDevelopment: PageTexts = {
  lang: 'en',
  title: 'OSCE Atlas',
  description: '',
  made: { asks: '', year: 0, lastYear: 0, languages: [] },
};

/** A style sheet with a last rule that tells that it came whole (`src/page/first-stages.ts`). */
const withEnd = (css: string): string => `${css}:root{--styles-end:1}`;

/** The pages are inputs of the build without a file of their own: each is `index.html`, filled for its language. */
export function pagesPlugin({ languages, prerendered, modules }: PagesOptions): Plugin[] {
  let root = process.cwd();
  let building = false;
  let pages: Promise<readonly Prerendered[]> = Promise.resolve([]);
  /** By language: the style sheet of the page, the fonts of its first frame, and the style sheet with these. */
  const styles = new Map<string, Pick<FirstFonts, 'fonts' | 'file'> & { readonly own: string }>();

  const languageOf = (id: string): string | undefined => {
    const file = relative(root, id).split(sep).join('/');
    return languages.find((lang) => pageFile(lang, languages) === file);
  };

  return [
    {
      name: 'atlas-page-files',
      config: (_, { command }) =>
        command === 'build'
          ? { build: { rolldownOptions: { input: languages.map((lang) => pageFile(lang, languages)) } } }
          : undefined,
      configResolved(config) {
        root = config.root;
        building = config.command === 'build';
      },
      buildStart() {
        if (!building) return;
        // Once for all of them, while the rest is built.
        pages = prerendered(root, languages);
        // Said where they are needed: something else may be wrong, and be said first.
        pages.catch(() => undefined);
      },
      resolveId: (source) =>
        building && languages.some((lang) => pageFile(lang, languages) === source) ? join(root, source) : undefined,
      load: (id) => (building && languageOf(id) ? readFileSync(join(root, 'index.html'), 'utf8') : undefined),
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => (building ? html : withTexts(html, inDevelopment, false).replace('<!-- %fonts% -->', '')),
      },
      generateBundle: {
        // Before Vite writes the pages.
        order: 'pre',
        async handler() {
          for (const { lang, css, letters } of await pages) {
            const fonts = await pageFonts(letters);
            const style = this.emitFile({ type: 'asset', name: `page-${lang}.css`, source: `${fonts.css}\n${css}` });
            const first = this.emitFile({ type: 'asset', name: 'first-fonts.css', source: fonts.firstCss });
            styles.set(lang, { own: this.getFileName(style), fonts: fonts.first, file: this.getFileName(first) });
            for (const { name, bytes } of fonts.files)
              this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: bytes });
          }
        },
      },
    },
    {
      name: 'atlas-pages',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        async handler(html, { filename, bundle = {} }) {
          const lang = languageOf(filename);
          const page = (await pages).find((made) => made.lang === lang);
          const style = styles.get(lang ?? '');
          if (!page || !style) throw new Error(`Nothing was made for ${filename}`);
          const up = page.lang === languages[0] ? './' : '../';
          const needed = startFiles(Object.values(bundle), modules(page.lang)).map((file) => `${up}${file}`);
          const { own, fonts, file } = style;
          const plain = withoutScripts(withTexts(html, page, true));
          const sheets = [styleOf(plain.html), `${up}${own}`];
          return {
            html: withFonts(plain.html, { fonts, file: `${up}${file}`, styles: sheets }),
            tags: pageTags(page, { languages, style: own, start: [...new Set([...plain.scripts, ...needed])] }),
          };
        },
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const own = new Set([...styles.values()].flatMap(({ own: style, file }) => [style, file]));
          for (const file of Object.values(bundle))
            if (file.type === 'asset' && file.fileName.endsWith('.css') && !own.has(file.fileName))
              file.source = withEnd(String(file.source));
        },
      },
    },
  ];
}
