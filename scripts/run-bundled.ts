/** Code of the atlas in Node, bundled as it is for browsers: faster than the same modules one by one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { contentPlugin } from '../src/content/build/plugin';
import { scenePlugin } from '../src/scene/build/scene-css';
import { tokensPlugin } from '../src/ui/build/tokens-css';

const NAME = 'module.mjs';

/** Modules that read a file beside them find it there, although they run elsewhere. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  transform: {
    filter: { id: /\.tsx?$/, code: 'import.meta.url' },
    handler: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  },
};

/**
 * Bundles a module, and hands its address to `use`; the file is removed when that is done.
 * @param root the folder of the project.
 * @param path of the module in it.
 */
export async function runBundled<T>(root: string, path: string, use: (address: string) => Promise<T>): Promise<T> {
  // Inside of the project, so that the packages that are not bundled are found.
  const folder = await mkdtemp(join(root, 'node_modules/.bundled-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [ownAddresses, react(), contentPlugin({ recordsInside: true }), tokensPlugin(), scenePlugin()],
      build: {
        ssr: path,
        outDir: folder,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: NAME } },
      },
    });
    return await use(pathToFileURL(join(folder, NAME)).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
