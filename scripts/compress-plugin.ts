/** Writes a `.gz` and a `.br` file beside each built file that becomes smaller by it, for servers that send such copies. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { typeOf } from './file-types';

const pressBrotli = promisify(brotliCompress);
const pressGzip = promisify(gzip);

/** As many as Node has threads for it. */
const LANES = 4;

/** How far back brotli looks, as a power of two: no farther than the file, because it prepares memory for all of it. */
function windowFor(length: number): number {
  const needed = Math.ceil(Math.log2(length + 16));
  return Math.min(Math.max(needed, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}

/** Of 11: a tenth smaller than 9, in several times the time. Worth it for what a first visit waits for. */
const qualityFor = (path: string): number => (/\.(html|css|m?js)$/.test(path) ? 11 : 9);

async function compressFile(path: string): Promise<void> {
  const body = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualityFor(path),
    [constants.BROTLI_PARAM_LGWIN]: windowFor(body.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const packed = {
    br: await pressBrotli(body, { params }),
    gz: await pressGzip(body, { level: 9 }),
  };
  for (const [ending, bytes] of Object.entries(packed)) {
    if (bytes.length < body.length) await writeFile(`${path}.${ending}`, bytes);
  }
}

/** Everything in a folder, and in the folders in it. */
export async function compressFolder(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && typeOf(entry.name).compressible)
    .map((entry) => join(entry.parentPath, entry.name));
  // A few at a time, because each takes memory from its start.
  const queue = files.values();
  const lane = async (): Promise<void> => {
    for (const file of queue) await compressFile(file);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

export function compressPlugin(): Plugin {
  let folder = 'dist';
  return {
    name: 'atlas-compress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      // Runs last, when the files of other plugins and of the public folder are there.
      order: 'post',
      sequential: true,
      async handler(error) {
        // A build that failed before it wrote anything reports that itself.
        if (!error && existsSync(folder)) await compressFolder(folder);
      },
    },
  };
}
