/** Runs the pure functions with grown content, in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { contentPlugin } from '../../../src/content/build/plugin';
import { scenePlugin } from '../../../src/scene/build/scene-css';
import { tokensPlugin } from '../../../src/ui/build/tokens-css';
import type { GrowthTime } from './pure-functions';

const MODULE = 'tests/bench/growth/pure-functions.ts';
const COARSE = 'src/geography/data/coarse.topo.json';

/** @param root the folder of the project. */
export async function growth(root: string): Promise<readonly GrowthTime[]> {
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
    const module = (await server.ssrLoadModule(`/${MODULE}`)) as typeof import('./pure-functions');
    return await module.measureGrowth(readFileSync(join(root, COARSE), 'utf8'));
  } finally {
    await server.close();
  }
}
