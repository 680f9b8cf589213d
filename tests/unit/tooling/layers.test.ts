import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  // The typed rules need files that exist; the layer rule does not.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ruleFilter: ({ ruleId }) => ruleId === 'atlas/layers',
});

/** The layer rule's messages for a line in a file, with the project's own configuration. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}src/${file}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'no rule'}: ${message}`);
}

describe('the layer rule', () => {
  // The first time loads ESLint's plugins, which takes seconds on a slow machine.
  beforeAll(() => complaints('scene/a.ts', ''), 60_000);

  it.each([
    ['scene/a.ts', "import { toSheet } from '../geography/sheet';"],
    ['scene/a.ts', "import type { Content } from '../content/schema';"],
    ['scene/placement/a.ts', "import { b } from '../b';"],
    ['atlas/a.ts', "import { b } from '../stage/b'; import { createRoot } from 'react-dom/client';"],
    ['content/schema.ts', "export type { Content } from './build/content-files';"],
    ['locales/words.ts', "import type { WordsByNamespace } from '../content/schema-words';"],
    ['content/schema-areas.ts', "import { z } from 'zod';"],
    ['geography/build/a.ts', "import { z } from 'zod'; import { readFileSync } from 'node:fs';"],
    ['content/content.ts', "import { content } from 'virtual:atlas-content';"],
    ['geography/load.ts', "import url from './data/coarse.topo.json?url';"],
  ])('lets %s write: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });

  it.each([
    ['view/a.ts', "import { scene } from '../scene/scene';", 'is above'],
    ['view/a.ts', "import type { Scene } from '../scene/scene';", 'is above'],
    ['view/a.ts', "export * from '../scene/scene';", 'is above'],
    ['view/a.ts', "export const load = () => import('../scene/scene');", 'is above'],
    ['view/a.ts', "export type Scene = import('../scene/scene').Scene;", 'is above'],
    ['view/a.ts', "export const all = import.meta.glob('../scene/*.ts');", 'is above'],
    ['map/a.ts', "import { b } from '../picture/b';", 'is beside'],
    ['content/build/a.ts', "import type { Words } from '../../locales/words';", 'is above'],
    ['content/a.ts', "import { icon } from '../ui/icon';", 'is beside'],
    ['explore/a.ts', "import { panel } from '../panels/panel';", 'is beside'],
    ['draw/a.ts', "import { b } from '../picture/b';", 'is above'],
    ['page/a.ts', "import { b } from '../atlas/b';", 'is above'],
    ['atlas/a.ts', "import { b } from '../embed/b';", 'is beside'],
    ['embed/a.ts', "import { b } from '../present/b';", 'is beside'],
    ['atlas/a.ts', "import { b } from '../first/b';", 'is above'],
    ['scene/a.ts', "import { b } from '../elsewhere/b';", 'no place in the layers'],
    ['scene/a.ts', "import { position } from '../content/schema-parts';", 'import its types only'],
    ['scene/a.ts', "import { z } from 'zod';", 'for the build only'],
    ['scene/a.ts', "import { readFileSync } from 'node:fs';", 'for the build only'],
    ['page/a.ts', "import { contentPlugin } from '../content/build/plugin';", 'runs at build'],
    ['page/a.ts', "import { tokensCss } from '../ui/build/tokens-css';", 'runs at build'],
  ])('refuses in %s: %s', async (file, code, reason) => {
    expect(await complaints(file, code)).toEqual([expect.stringMatching(`^atlas/layers: .*${reason}`)]);
  });
});
