/** Builds the pages that the atlas is compared with. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { compressFolder } from '../../../scripts/compress-plugin';
import { runInNode } from '../run-in-node';
import type { WindowSize } from '../window-size';
import type { Drawing } from './drawing';

const FOLDER = 'tests/bench/references';
const COARSE = 'src/geography/data/coarse.topo.json';
const VIRTUAL = 'virtual:bench-drawing';

export interface References {
  /** With a page in each folder: `still`, `bare`, `d3`. */
  readonly folder: string;
  readonly drawing: Drawing;
}

function drawingPlugin({ svg: _, ...drawing }: Drawing): Plugin {
  return {
    name: 'bench-drawing',
    resolveId: (id) => (id === VIRTUAL ? `\0${id}` : null),
    load: (id) => (id === `\0${VIRTUAL}` ? `export const drawing = ${JSON.stringify(drawing)};` : null),
  };
}

/** One file: the SVG with all that it needs in it, in the system's fonts, and nothing else. */
function stillPage({ svg, sea }: Drawing): string {
  const styles = `body{margin:0;background:${sea}}svg{display:block;font-family:sans-serif}text{paint-order:stroke;stroke:#fff;stroke-width:2.6px}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A map</title><style>${styles}</style>${svg}</html>`;
}

/** @param root the folder of the project. */
export async function buildReferences(root: string, size: WindowSize): Promise<References> {
  const drawing = await runInNode(root, `${FOLDER}/drawing.ts`, (module) =>
    (module as typeof import('./drawing')).drawing(readFileSync(join(root, COARSE), 'utf8'), size),
  );
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  await build({
    root: join(root, FOLDER),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [drawingPlugin(drawing)],
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: ['bare', 'd3'].map((name) => join(root, FOLDER, name, 'index.html')),
      },
    },
  });
  mkdirSync(join(folder, 'still'));
  writeFileSync(join(folder, 'still/index.html'), stillPage(drawing));
  await compressFolder(folder);
  return { folder, drawing };
}
