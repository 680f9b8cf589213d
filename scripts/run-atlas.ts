/** What the build makes of the atlas's own code before the pages: their finished views, and the script of the first frame. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createServer, type PluginOption } from 'vite';
import type { Prerendered } from '../src/first/build/prerender';

const PRERENDER = 'src/first/build/prerender.tsx';
const SCRIPT = 'src/first/first.ts';
const COARSE = 'src/geography/data/coarse.topo.json';

/**
 * Runs the code of the atlas itself, in Node.
 * @param plugins what that code needs.
 */
export async function prerendered(root: string, plugins: PluginOption[]): Promise<readonly Prerendered[]> {
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
export async function firstScript(root: string): Promise<string> {
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
