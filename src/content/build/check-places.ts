import type { Position } from '../schema-parts';
import type { OpenedFile } from './content-file';
import type { Problem } from './problem';

/**
 * Checks that each place is in an area that may have it. `areaAt` gives the area at a position, or null at sea; it is passed in
 * because the content may not import the geography.
 */
export function checkPlaces(
  files: readonly OpenedFile[],
  areaAt: (position: Position) => string | null,
): readonly Problem[] {
  return files
    .flatMap(({ places }) => places)
    .flatMap(({ file, path, position, areas, mayBeAtSea }) => {
      const area = areaAt(position);
      if (area === null ? mayBeAtSea : areas.includes(area)) return [];
      const where = area === null ? 'at sea' : `in ${area}`;
      return [{ file, path, reason: `${position.join(', ')} lies ${where}, not in ${areas.join(' or ')}` }];
    });
}
