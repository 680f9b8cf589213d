/** `npm run schemas`: writes the JSON Schemas beside the content, where editors' tools find them by the files' `$schema`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { editorsSchemas } from './json-schemas';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of editorsSchemas()) writeFileSync(`${folder}${name}.schema.json`, text);
