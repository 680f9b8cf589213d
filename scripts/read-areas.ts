/** Tells the content's checks which area a position is in; `src/content` may not import the geography itself. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position } from '../src/content/schema';
import { areaAt, parseGeography } from '../src/geography/geography';
import { toSheet } from '../src/geography/sheet';

const geometry = fileURLToPath(new URL('../src/geography/data/detail.topo.json', import.meta.url));

/** Reads the areas afresh. The returned function gives the area at a position, or null at sea. */
export function readAreas(): (position: Position) => string | null {
  const geography = parseGeography(JSON.parse(readFileSync(geometry, 'utf8')));
  return (position) => areaAt(geography, toSheet([...position]));
}
