/** The geometry as MapLibre is given it: the sheet's square stored as if it were Web Mercator. */
import type { BorderLine, Geography } from '../geography/geography';
import { graticule } from '../geography/graticule';
import { pack, type PackedCollection } from './packed';

/** Id of the source of areas: their states are set under it. */
export const AREAS = 'areas';

/** One feature for each area, known by its id to the feature states. */
export function areasSource({ areas, resolution }: Geography): PackedCollection {
  return pack(resolution, 'areas', [...areas.values()]);
}

/** The borders of one kind. */
export function linesSource({ lines, resolution }: Geography, kind: BorderLine['kind']): PackedCollection {
  const borders = lines.filter((border) => border.kind === kind).map(({ coordinates }) => coordinates);
  return pack(resolution, 'lines', [{ id: kind, polygons: [borders] }]);
}

/** Meridians and parallels. */
export function graticuleSource(): PackedCollection {
  return pack('graticule', 'lines', [{ id: 'graticule', polygons: [graticule()] }]);
}
