/** Reads a geometry back from the paths of a picture: a page made at build has the whole map in it, so that none need be fetched. */
import { boxAround, boxOf, type Area, type PolygonRings } from './area';
import type { BorderLine, Geography } from './geography';
import { PLACES, type Place } from './places';
import type { SheetPoint } from './sheet';

/** Units across the sheet of such a picture: a third of a pixel on a large screen. */
export const DRAWN_UNITS = 8000;

/** The data of a picture's paths, as `draw/path.ts` writes them. */
export interface DrawnPaths {
  /** By id of the area. */
  readonly areas: ReadonlyMap<string, string>;
  readonly lines: Readonly<Record<BorderLine['kind'], string>>;
}

type Line = readonly SheetPoint[];

/** The lines of a path of `M`, `l` and `z`, which has the first point of a ring also as its last; null where it is no such path. */
function linesOf(d: string): readonly Line[] | null {
  if (!/^(M[\d\s.-]+l[\d\s.-]+z?)*$/.test(d)) return null;
  return d
    .split('M')
    .slice(1)
    .map((text): Line => {
      const steps = text.match(/-?\d+/g) ?? [];
      let [x, y] = [0, 0];
      return Array.from({ length: Math.floor(steps.length / 2) }, (_, index): SheetPoint => {
        x += Number(steps[2 * index]);
        y += Number(steps[2 * index + 1]);
        return [x / DRAWN_UNITS, y / DRAWN_UNITS];
      });
    });
}

/** Twice the area that a ring goes around: negative where it goes the other way. */
function turnOf(ring: Line): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** Rings as they follow each other: a hole goes the other way than the outer ring before it. */
function polygonsOf(rings: readonly Line[]): readonly PolygonRings[] {
  const outward = Math.sign(turnOf(rings[0] ?? []));
  const polygons: Line[][] = [];
  for (const ring of rings) {
    const around = polygons.at(-1);
    if (around && Math.sign(turnOf(ring)) === -outward) around.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}

/** Whether an area is drawn at all: one of less than a unit is not. */
const isDrawn = ({ size }: Place): boolean => size * DRAWN_UNITS > 0.5;

/** The geometry of a picture; null where it is not whole, since other programs may have altered the page. */
export function geographyOf({ areas, lines }: DrawnPaths): Geography | null {
  const read = new Map<string, Area>();
  for (const [id, place] of PLACES) {
    const rings = linesOf(areas.get(id) ?? '');
    if (!rings || (rings.length === 0 && isDrawn(place))) return null;
    const polygons = polygonsOf(rings);
    const bbox = polygons.length > 0 ? boxAround(polygons) : boxOf([place.labelPoint]);
    read.set(id, { id, polygons, bbox, ...place });
  }
  const kinds = ['border', 'territory-border'] as const;
  const borders = kinds.map((kind) => ({ kind, all: linesOf(lines[kind]) }));
  if (borders.some(({ all }) => !all || all.length === 0)) return null;
  return {
    areas: read,
    lines: borders.flatMap(({ kind, all }) => (all ?? []).map((coordinates): BorderLine => ({ kind, coordinates }))),
    resolution: 'drawn',
  };
}
