/** `npm run headers`: writes the configurations under `deploy/` and the list in `docs/deploying.md` anew. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deployFiles, withHeaders } from './deploy-files';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = `${root}docs/deploying.md`;

mkdirSync(`${root}deploy`, { recursive: true });
for (const [name, text] of deployFiles()) writeFileSync(`${root}deploy/${name}`, text);
writeFileSync(document, withHeaders(readFileSync(document, 'utf8')));
