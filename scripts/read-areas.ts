/** Which area lies where, for the checks of the content: it knows nothing of the geography, so the two meet here. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position } from '../src/content/schema';
import { areaAt, parseGeography } from '../src/geography/geography';
import { toSheet } from '../src/geography/sheet';

const geometry = fileURLToPath(new URL('../src/geography/data/detail.topo.json', import.meta.url));

/** Reads the areas anew; answers the area at a position, or null at sea. */
export function readAreas(): (position: Position) => string | null {
  const geography = parseGeography(JSON.parse(readFileSync(geometry, 'utf8')));
  return (position) => areaAt(geography, toSheet([...position]));
}
