/** `npm run geography`: writes the geometry files from the atlas and the content. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildGeography } from './build';
import { readInputs } from './inputs';

for (const [name, text] of Object.entries(buildGeography(readInputs()))) {
  writeFileSync(new URL(`../data/${name}`, import.meta.url), text);
  process.stdout.write(`${name}: ${text.length} bytes, ${gzipSync(text).length} compressed\n`);
}
