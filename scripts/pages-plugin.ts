/** Makes the pages of `index.html`: one for each language, with its finished default view and hints for what its start needs. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import type { Prerendered } from '../src/first/build/prerender';
import { fontFaces, fontsFor, type FontFace } from './font-faces';
import { pageFile, pageTags, withPlainStyles, withTexts, type PageTexts } from './page';
import { preloadLinks, type Link, type PreloadOptions } from './preload-links';

const FONTS = 'src/ui/fonts.css';
const SCRIPT = 'first.js';

export interface PagesOptions extends PreloadOptions {
  /** Of all pages, the front door's first. */
  readonly languages: readonly string[];
  /** What is in the pages. */
  readonly prerendered: (root: string) => Promise<readonly Prerendered[]>;
  /** The code that makes the first frame. */
  readonly firstScript: (root: string) => Promise<string>;
}

type BuiltFile = Rollup.OutputAsset | Rollup.OutputChunk;

/** The page that Vite serves in development: the atlas draws all of it. */
const inDevelopment: PageTexts = { lang: 'en', title: 'OSCE Atlas', description: '' };

/** A style sheet with a last rule that tells that it came whole (`src/page/first-stages.ts`). */
const withEnd = (css: string): string => `${css}:root{--styles-end:1}`;

/** Hints for the fonts of a page's first frame. */
function fontLinks(page: Prerendered, faces: readonly FontFace[], files: readonly BuiltFile[]): readonly Link[] {
  return fontsFor(page, faces).flatMap((name) => {
    const font = files.find(({ fileName }) => fileName.includes(`/${name}-`));
    const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true } as const;
    return font ? [{ file: font.fileName, attrs }] : [];
  });
}

/** The pages are inputs of the build without a file of their own: each is `index.html`, filled for its language. */
export function pagesPlugin({ languages, prerendered, firstScript, ...preload }: PagesOptions): Plugin[] {
  let root = process.cwd();
  let building = false;
  let pages: Promise<readonly Prerendered[]> | undefined;

  const languageOf = (id: string): string | undefined => {
    const file = relative(root, id).split(sep).join('/');
    return languages.find((lang) => pageFile(lang, languages) === file);
  };
  const pageOf = async (id: string): Promise<Prerendered> => {
    const lang = languageOf(id);
    // Once for all of them, and not before the content was found to be right.
    pages ??= prerendered(root);
    const page = (await pages).find((made) => made.lang === lang);
    if (!page) throw new Error(`Nothing was made for ${id}`);
    return page;
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
      resolveId: (source) =>
        building && languages.some((lang) => pageFile(lang, languages) === source) ? join(root, source) : undefined,
      load: (id) => (building && languageOf(id) ? readFileSync(join(root, 'index.html'), 'utf8') : undefined),
      transformIndexHtml: {
        order: 'pre',
        handler: async (html, { filename }) =>
          withTexts(html, building ? await pageOf(filename) : inDevelopment, building),
      },
    },
    {
      name: 'atlas-pages',
      apply: 'build',
      async buildStart() {
        this.emitFile({ type: 'asset', name: SCRIPT, source: await firstScript(root) });
      },
      transformIndexHtml: {
        order: 'post',
        async handler(html, { filename, bundle = {} }) {
          const page = await pageOf(filename);
          const files = Object.values(bundle);
          const script = files.find((file) => file.type === 'asset' && file.names.includes(SCRIPT));
          if (!script) throw new Error('The build has no script for the first frame.');
          const faces = fontFaces(readFileSync(join(root, FONTS), 'utf8'));
          const links = [...fontLinks(page, faces, files), ...preloadLinks(files, page.lang, preload)];
          return {
            html: withPlainStyles(html),
            tags: pageTags(page, {
              languages,
              script: script.fileName,
              // Vite has some of them in the page already.
              links: links.filter(({ file }) => !html.includes(file)),
            }),
          };
        },
      },
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          for (const file of Object.values(bundle))
            if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = withEnd(String(file.source));
        },
      },
    },
  ];
}
