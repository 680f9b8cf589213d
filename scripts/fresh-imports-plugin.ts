/** Sends every dynamic import of the built code through `src/ui/fresh-imports.ts`, which knows whether to ask for the file anew. */
import type { Plugin } from 'vite';

const DYNAMIC = /\bimport\((["'`])(\.\/[^"'`]+\.js)\1\)/g;

/** The code of a chunk with its dynamic imports replaced. */
export function withFreshImports(code: string): string {
  return code.replace(DYNAMIC, (_, quote: string, file: string) => {
    return `globalThis.atlasImport(${quote}${file}${quote},f=>import(f))`;
  });
}

export function freshImportsPlugin(): Plugin {
  return {
    name: 'atlas-fresh-imports',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withFreshImports(file.code);
      },
    },
  };
}
