import { readFileSync } from 'node:fs';
import { parseGeography, type Geography } from '../../../src/geography/geography';

const root = new URL('../../../', import.meta.url);

/** A file of the repository as text. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** A JSON file of the repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readText(path)) as unknown;
}

/** Both committed geometry files, read as the product reads them. */
export const GEOGRAPHIES: readonly (readonly [string, Geography])[] = ['coarse', 'detail'].map((resolution) => [
  resolution,
  parseGeography(readJson(`src/geography/data/${resolution}.topo.json`)),
]);
