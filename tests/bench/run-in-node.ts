/** Runs modules of the atlas in Node, through Vite, because the content is a module that the build makes. */
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { contentPlugin } from '../../src/content/build/plugin';
import { scenePlugin } from '../../src/scene/build/scene-css';
import { tokensPlugin } from '../../src/ui/build/tokens-css';

/**
 * Loads a module and uses it.
 * @param root the folder of the project.
 * @param path of the module in it.
 */
export async function runInNode<T>(
  root: string,
  path: string,
  use: (module: Readonly<Record<string, unknown>>) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [react(), contentPlugin(), tokensPlugin(), scenePlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    return await use(await server.ssrLoadModule(`/${path}`));
  } finally {
    await server.close();
  }
}
