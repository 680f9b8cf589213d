/** An area of the map. */
import type { Place } from './places';
import type { SheetPoint } from './sheet';

/** The first and the last point are the same. */
type Ring = readonly SheetPoint[];
/** One outer ring, then its holes. */
export type PolygonRings = readonly Ring[];
/** [left, top, right, bottom] */
export type Box = readonly [number, number, number, number];

export interface Area extends Place {
  /** A State's or Partner's code, a territory's id, or `context`. */
  readonly id: string;
  readonly polygons: readonly PolygonRings[];
  readonly bbox: Box;
}

/** The box around points. */
export function boxOf(points: readonly SheetPoint[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

/** The box of all of an area's parts. */
export function boxAround(polygons: readonly PolygonRings[]): Box {
  const boxes = polygons.map(([outer = []]) => boxOf(outer));
  return [
    Math.min(...boxes.map(([left]) => left)),
    Math.min(...boxes.map(([, top]) => top)),
    Math.max(...boxes.map(([, , right]) => right)),
    Math.max(...boxes.map(([, , , bottom]) => bottom)),
  ];
}
