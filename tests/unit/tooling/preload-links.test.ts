import type { Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { preloadLinks } from '../../../scripts/preload-links';

const chunk = (fileName: string, moduleIds: string[], imports: string[] = []): Rollup.OutputChunk =>
  ({ type: 'chunk', fileName, moduleIds, imports }) as unknown as Rollup.OutputChunk;
const asset = (fileName: string): Rollup.OutputAsset => ({ type: 'asset', fileName }) as Rollup.OutputAsset;

describe('the hints in the built pages', () => {
  it('name the map with what it imports, the geometry and the worker, and nothing else', () => {
    const files = [
      chunk('index.js', ['/src/atlas/main.tsx'], ['react.js']),
      chunk('map.js', ['/src/map/MapBase.tsx'], ['maplibre.js', 'react.js']),
      chunk('maplibre.js', ['/node_modules/maplibre-gl/index.mjs']),
      chunk('react.js', ['/node_modules/react/index.js']),
      chunk('words-en.js', ['/src/locales/en/ui.json']),
      chunk('words-fr.js', ['/src/locales/fr/ui.json']),
      asset('coarse.json'),
      asset('detail.json'),
      asset('worker.js'),
      asset('worker.js.map'),
    ];
    const links = preloadLinks(files, 'fr', {
      modules: (language) => [new RegExp(`/locales/${language}/`), /\/src\/map\//],
      workers: [/worker\.js/],
    });
    expect(links.map(({ file, attrs }) => [attrs.rel, file])).toEqual([
      ['modulepreload', 'words-fr.js'],
      ['modulepreload', 'map.js'],
      ['modulepreload', 'maplibre.js'],
      ['modulepreload', 'react.js'],
      ['modulepreload', 'worker.js'],
    ]);
  });
});
