/**
 * Writes hints into the built pages, so that the browser fetches the map's files side by side with the shell instead of one
 * after the other (entry, then map, then worker and geometry).
 */
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

export interface PreloadOptions {
  /** Chunks with a module that matches are loaded soon after the entry of a page in a language. */
  readonly modules: (language: string) => readonly RegExp[];
  /** Files that code fetches with `fetch()` at the start. */
  readonly fetched: readonly RegExp[];
  /** Scripts of workers started at the start. */
  readonly workers: readonly RegExp[];
}

/** Adds the links to every page of the build; in development there is nothing to gain from them. */
export function preloadPlugin(options: PreloadOptions): Plugin {
  let base = '/';
  return {
    name: 'atlas-preload',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, path }) {
        if (!bundle) return html;
        const files = Object.values(bundle);
        const depth = path.split('/').length - 2;
        const prefix = base.startsWith('.') ? '../'.repeat(depth) || './' : base;
        // The page names the entry and what that imports already.
        const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? 'en';
        const links = preloadLinks(files, language, options).filter(({ file }) => !html.includes(file));
        const tags = links.map(({ file, attrs }): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { ...attrs, href: prefix + file },
          injectTo: 'head',
        }));
        return { html, tags };
      },
    },
  };
}

interface Link {
  readonly file: string;
  readonly attrs: Readonly<Record<string, string | true>>;
}

/** The files of a bundle worth a hint, and which hint. */
export function preloadLinks(
  files: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[],
  language: string,
  { modules, fetched, workers }: PreloadOptions,
): readonly Link[] {
  const chunks = files.filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    byName.get(name)?.imports.forEach(want);
  };
  for (const pattern of modules(language)) {
    for (const chunk of chunks) if (chunk.moduleIds.some((id) => pattern.test(id))) want(chunk.fileName);
  }
  const names = files.map((file) => file.fileName).filter((name) => !name.endsWith('.map'));
  const matching = (patterns: readonly RegExp[]): string[] =>
    names.filter((name) => patterns.some((pattern) => pattern.test(name)));
  return [
    ...[...wanted].map((file) => ({ file, attrs: { rel: 'modulepreload', crossorigin: true } as const })),
    ...matching(fetched).map((file) => ({
      file,
      attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous' },
    })),
    // As a plain module: Chromium refuses `as="worker"` and warns that a `preload` was not used, while the worker takes this one
    // from the cache without a word. Low, so that it does not hold up the shell.
    ...matching(workers).map((file) => ({
      file,
      attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low' } as const,
    })),
  ];
}
