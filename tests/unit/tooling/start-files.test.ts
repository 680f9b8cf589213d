import type { Rollup } from 'vite';
import { expect, test } from 'vitest';
import { startFiles } from '../../../scripts/start-files';

const chunk = (fileName: string, moduleIds: string[], imports: string[] = []): Rollup.OutputChunk =>
  ({ type: 'chunk', fileName, moduleIds, imports }) as unknown as Rollup.OutputChunk;
const asset = (fileName: string): Rollup.OutputAsset => ({ type: 'asset', fileName }) as Rollup.OutputAsset;

test('the start needs the words of its language with what they import, and nothing else', () => {
  const files = [
    chunk('index.js', ['/src/atlas/main.tsx'], ['react.js']),
    chunk('map.js', ['/src/map/MapBase.tsx'], ['maplibre.js']),
    chunk('words-en.js', ['/src/locales/en/ui.json'], ['names.js']),
    chunk('words-fr.js', ['/src/locales/fr/ui.json'], ['names.js']),
    chunk('names.js', ['/src/locales/names.ts'], ['react.js']),
    chunk('react.js', ['/node_modules/react/index.js']),
    asset('detail.json'),
  ];
  expect(startFiles(files, [/\/locales\/fr\//])).toEqual(['words-fr.js', 'names.js', 'react.js']);
});
