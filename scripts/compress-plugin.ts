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
/** 9 of 11: nearly as small, in a tenth of the time. */
const brotliParameters = { [constants.BROTLI_PARAM_QUALITY]: 9 };

async function compressFile(path: string): Promise<void> {
  const body = await readFile(path);
  const packed = {
    br: await pressBrotli(body, { params: { ...brotliParameters, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
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
  await Promise.all(files.map(compressFile));
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
