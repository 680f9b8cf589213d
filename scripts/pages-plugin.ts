/** Writes the pages: one for each language, with the finished default view in it and hints for what its start needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type Plugin, type PluginOption } from 'vite';
import type { Prerendered } from '../src/first/build/prerender';
import { fontFaces, fontsFor } from './font-faces';
import { pageFor } from './page';
import { preloadLinks, type PreloadOptions } from './preload-links';

const PRERENDER = 'src/first/build/prerender.tsx';
const SCRIPT = 'src/first/first.ts';
const COARSE = 'src/geography/data/coarse.topo.json';
const FONTS = 'src/ui/fonts.css';

export interface PagesOptions extends PreloadOptions {
  /** What the code of the atlas needs to run at build. */
  readonly plugins: () => PluginOption[];
}

/** Runs the code of the atlas itself, in Node. */
async function prerendered(root: string, plugins: PluginOption[]): Promise<readonly Prerendered[]> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins,
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const module = (await server.ssrLoadModule(`/${PRERENDER}`)) as typeof import('../src/first/build/prerender');
    return await module.prerenderAll(readFileSync(join(root, COARSE), 'utf8'));
  } finally {
    await server.close();
  }
}

/** The script before the first frame, the same for every page: what it needs to know of each is in the page. */
async function firstScript(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, SCRIPT), output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output.find((file) => file.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`Nothing was made of ${SCRIPT}`);
  return chunk.code;
}

/** A style sheet with a last rule that tells that it came whole (`src/page/first-stages.ts`). */
const withEnd = (css: string): string => `${css}:root{--styles-end:1}`;

/** Takes the page that Vite made of `index.html` as the pattern of all. */
export function pagesPlugin({ plugins, ...preload }: PagesOptions): Plugin {
  let root = process.cwd();
  return {
    name: 'atlas-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const pattern = bundle['index.html'];
        if (pattern?.type !== 'asset') throw new Error('The build has no index.html.');
        const pages = await prerendered(root, plugins());
        const faces = fontFaces(readFileSync(join(root, FONTS), 'utf8'));
        const files = Object.values(bundle);
        for (const file of files)
          if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = withEnd(String(file.source));
        delete bundle['index.html'];
        const script = this.emitFile({ type: 'asset', name: 'first.js', source: await firstScript(root) });
        for (const page of pages) {
          const fonts = fontsFor(page, faces).map((name) => files.find((file) => file.fileName.includes(`/${name}-`)));
          const links = [
            ...fonts.flatMap((font) =>
              font
                ? [
                    {
                      file: font.fileName,
                      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: 'anonymous' },
                    },
                  ]
                : [],
            ),
            ...preloadLinks(files, page.lang, preload),
          ];
          this.emitFile({
            type: 'asset',
            fileName: page.lang === 'en' ? 'index.html' : `${page.lang}/index.html`,
            source: pageFor(String(pattern.source), page, {
              languages: pages.map(({ lang }) => lang),
              script: this.getFileName(script),
              links,
            }),
          });
        }
      },
    },
  };
}
