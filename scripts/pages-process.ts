/** A process of its own that makes the pages of some languages, and sends them to the one that started it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { contentPlugin } from '../src/content/build/plugin';
import { scenePlugin } from '../src/scene/build/scene-css';
import { tokensPlugin } from '../src/ui/build/tokens-css';

const PRERENDER = 'src/first/build/prerender.tsx';
const COARSE = 'src/geography/data/coarse.topo.json';

const [root = process.cwd(), ...languages] = process.argv.slice(2);
// Runs the code of the atlas itself, in Node.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  plugins: [react(), contentPlugin({ once: true }), tokensPlugin(), scenePlugin()],
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const module = (await server.ssrLoadModule(`/${PRERENDER}`)) as typeof import('../src/first/build/prerender');
  const pages = await module.prerenderAll(languages, readFileSync(join(root, COARSE), 'utf8'));
  await new Promise((sent) => process.send?.(pages, sent));
} finally {
  await server.close();
}
process.disconnect();
