import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  // The typed rules would need the whole program; this one reads the files.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ruleFilter: ({ ruleId }) => ruleId === 'atlas/circles',
});

/** The rule's messages for a file of `src` with the given code. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}src/${file}` });
  return (result?.messages ?? []).map(({ message }) => message);
}

describe('the rule against circles of imports', () => {
  beforeAll(() => complaints('scene/scene.ts', ''), 60_000);

  it.each([
    [
      'two files',
      'scene/areas.ts',
      "import { scene } from './scene';",
      'scene/areas.ts → scene/scene.ts → scene/areas.ts',
    ],
    ['types alone', 'scene/areas.ts', "import type { Scene } from './scene';", 'scene/areas.ts → scene/scene.ts'],
    ['what is handed on', 'scene/areas.ts', "export * from './scene';", 'scene/areas.ts → scene/scene.ts'],
    ['what is fetched later', 'scene/areas.ts', "export const a = () => import('./scene');", 'scene/areas.ts → '],
    ['a file with itself', 'scene/year.ts', "import { yearOf } from './year';", 'scene/year.ts → scene/year.ts'],
  ])('refuses a circle of %s', async (_, file, code, way) => {
    expect(await complaints(file, code)).toEqual([expect.stringContaining(`A circle of imports: ${way}`)]);
  });

  it.each([
    ['scene/areas.ts', "import type { SceneArea } from './scene-types';"],
    ['scene/scene.ts', "import { sceneAreas } from './areas'; import { useMemo } from 'react';"],
  ])('lets %s write: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});
