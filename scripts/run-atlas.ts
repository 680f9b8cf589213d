/** What the build makes of the atlas's own code: the finished views of the pages. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prerendered } from '../src/first/build/prerender';
import { runBundled } from './run-bundled';

const PRERENDER = 'src/first/build/prerender.tsx';
const COARSE = 'src/geography/data/coarse.topo.json';
const PROCESS = fileURLToPath(new URL('pages-process.ts', import.meta.url));

/** The pages of some languages. Rejects where the process ends without them; it says itself why. */
function prerenderedIn(root: string, address: string, languages: readonly string[]): Promise<readonly Prerendered[]> {
  return new Promise((resolve, reject) => {
    const child = fork(PROCESS, [address, join(root, COARSE), ...languages], {
      // Placing words makes many small objects that last a moment: with more room for them they are seldom collected.
      execArgv: ['--import', 'tsx', '--max-semi-space-size=64'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.once('message', (pages: readonly Prerendered[]) => {
      resolve(pages);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error('The pages could not be made.'));
    });
  });
}

/** Makes the pages while Vite builds the rest, in as many processes as there are cores. */
export async function prerendered(root: string, languages: readonly string[]): Promise<readonly Prerendered[]> {
  const shares = Math.min(availableParallelism(), languages.length);
  const made = await runBundled(root, PRERENDER, (address) =>
    Promise.all(
      Array.from({ length: shares }, (_, share) =>
        prerenderedIn(
          root,
          address,
          languages.filter((_, index) => index % shares === share),
        ),
      ),
    ),
  );
  return made.flat();
}
