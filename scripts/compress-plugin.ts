/** Writes a `.gz` and a `.br` file beside each built file that becomes smaller by it, for servers that send what lies there. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compress, endings, type Compressed } from './compression';
import { typeOf } from './file-types';

async function compressFile(path: string): Promise<void> {
  const body = await readFile(path);
  await Promise.all(
    (Object.keys(endings) as Compressed[]).map(async (encoding) => {
      const bytes = await compress(body, encoding, 'most');
      if (bytes.length < body.length) await writeFile(path + endings[encoding], bytes);
    }),
  );
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
      // Last of all: what other plugins and the public folder add is there.
      order: 'post',
      sequential: true,
      async handler(error) {
        // A build that ended before it wrote anything has its own say on why.
        if (!error && existsSync(folder)) await compressFolder(folder);
      },
    },
  };
}
