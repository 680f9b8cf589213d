/** Which files of a build the start of a page needs beside its entry, so that they are fetched side by side with it. */
import type { Rollup } from 'vite';

/** The chunks with a module that matches, and all that they import, by their names in the bundle. */
export function startFiles(
  files: readonly (Rollup.OutputAsset | Rollup.OutputChunk)[],
  modules: readonly RegExp[],
): readonly string[] {
  const chunks = files.filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    byName.get(name)?.imports.forEach(want);
  };
  for (const { fileName, moduleIds } of chunks)
    if (moduleIds.some((id) => modules.some((pattern) => pattern.test(id)))) want(fileName);
  return [...wanted];
}
