/** Keeps a module that is imported for what it does, though its package says that it does nothing by being imported. */
import type { Plugin } from 'vite';

/** @param source the module as it is imported. */
export function keptImportsPlugin(source: string): Plugin {
  return {
    name: 'atlas:kept-imports',
    enforce: 'pre',
    async resolveId(imported, importer) {
      if (imported !== source) return null;
      const found = await this.resolve(imported, importer, { skipSelf: true });
      return found && { ...found, moduleSideEffects: true };
    },
  };
}
