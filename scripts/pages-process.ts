/** A process of its own that makes the pages of some languages, and sends them to the one that started it. */
import { readFileSync } from 'node:fs';

const [address = '', coarse = '', ...languages] = process.argv.slice(2);
const module = (await import(address)) as typeof import('../src/first/build/prerender');
const pages = await module.prerenderAll(languages, readFileSync(coarse, 'utf8'));
await new Promise((sent) => process.send?.(pages, sent));
process.disconnect();
