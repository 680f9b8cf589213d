import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressPlugin } from './scripts/compress-plugin';
import { licensesPlugin } from './scripts/licenses-plugin';
import { freshImportsPlugin } from './scripts/fresh-imports-plugin';
import { HASHED_FOLDER } from './scripts/security-headers';
import { keptImportsPlugin } from './scripts/kept-imports-plugin';
import { pagesPlugin } from './scripts/pages-plugin';
import { readAreas } from './scripts/read-areas';
import { prerendered } from './scripts/run-atlas';
import { contentPlugin } from './src/content/build/plugin';
import { dataFilesPlugin } from './src/content/build/data-files';
import { scenePlugin } from './src/scene/build/scene-css';
import { tokensPlugin } from './src/ui/build/tokens-css';
import { LANGUAGES } from './src/view/view';

/** The module with the words of a language (`src/content/build/plugin.ts`). */
const WORDS = /virtual:atlas-words\/([^/]+)$/;

export default defineConfig({
  // Relative, so that a copy works in any folder of any site. The pages lie at most one folder deep (`fr/`), and what a view
  // shows is in the query, so no address of the atlas is deeper than its files.
  base: './',
  plugins: [
    react(),
    contentPlugin({ readAreas }),
    tokensPlugin(),
    scenePlugin(),
    dataFilesPlugin({ readAreas }),
    pagesPlugin({
      languages: LANGUAGES,
      prerendered,
      // Nothing of MapLibre: the picture comes first, and a browser without WebGL never fetches it.
      modules: (language) => [new RegExp(`virtual:atlas-words/${language}$`)],
    }),
    licensesPlugin(),
    freshImportsPlugin(),
    compressPlugin(),
  ],
  // What "today" means has a floor that no clock moves.
  define: { 'import.meta.env.BUILT_YEAR': String(new Date().getFullYear()) },
  resolve: {
    // d3-zoom asks it for one function, and the real one is a tenth of what the page fetches first.
    alias: {
      'd3-transition': fileURLToPath(new URL('src/stage/no-transitions.ts', import.meta.url)),
    },
  },
  worker: { format: 'es', plugins: () => [keptImportsPlugin('maplibre-gl/dist/maplibre-gl-worker.mjs')] },
  build: {
    target: 'es2022',
    assetsDir: HASHED_FOLDER,
    // Small files stay files: the policy allows no `data:` address but for fonts.
    assetsInlineLimit: 0,
    // One style sheet: what has arrived once is styled, and no part of the page can come without its own.
    cssCodeSplit: false,
    // Every browser that reads ES2022 modules either knows `modulepreload` or does well without.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /[\\/]node_modules[\\/]maplibre-gl[\\/]/ },
            { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'i18n', test: /[\\/]node_modules[\\/](react-)?i18next[\\/]/ },
            { name: 'content', test: /virtual:atlas-content/ },
            {
              name: (id) => `words-${WORDS.exec(id)?.[1] ?? ''}`,
              debugName: 'words',
              test: WORDS,
            },
          ],
        },
      },
    },
  },
  test: {
    // Vitest would leave one core to whoever watches: on two cores, half the speed.
    maxWorkers: '100%',
    pool: 'threads',
    // No test asserts a time, and a busy machine needs patience.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/components/setup.ts'],
        },
      },
    ],
  },
});
