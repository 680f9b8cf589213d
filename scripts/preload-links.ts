/**
 * Hints in the built pages, so that the browser fetches the map's files side by side with the shell instead of one
 * after the other (entry, then map, then worker and geometry).
 */
import type { Rollup } from 'vite';

export interface PreloadOptions {
  /** Chunks with a module that matches are loaded soon after the entry of a page in a language. */
  readonly modules: (language: string) => readonly RegExp[];
  /** Scripts of workers started at the start. */
  readonly workers: readonly RegExp[];
}

/** A file and how it is asked for. */
export interface Link {
  readonly file: string;
  readonly attrs: Readonly<Record<string, string | true>>;
}

/** The files of a bundle worth a hint, and which hint. */
export function preloadLinks(
  files: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[],
  language: string,
  { modules, workers }: PreloadOptions,
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
    // As a plain module: Chromium refuses `as="worker"` and warns that a `preload` was not used, while the worker takes this one
    // from the cache without a word. Low, so that it does not hold up the shell.
    ...matching(workers).map((file) => ({
      file,
      attrs: { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low' } as const,
    })),
  ];
}
