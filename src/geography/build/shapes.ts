/** The shapes that the steps of the build hand to each other. */
import type { SheetPoint } from '../sheet';

/** Longitude and latitude in degrees. */
export type LngLat = readonly [number, number];

/** The first and the last point are the same. */
export type RingOf<P> = readonly P[];
/** One outer ring, then its holes. */
export type PolygonOf<P> = readonly RingOf<P>[];
/** The polygons of each area, by area id; an area's polygons may still touch each other. */
export type Areas<P> = ReadonlyMap<string, readonly PolygonOf<P>[]>;

export type SphereAreas = Areas<LngLat>;
export type SheetAreas = Areas<SheetPoint>;

/** Area of a ring in the plane, positive or negative by its direction. */
export function ringArea(ring: RingOf<readonly number[]>): number {
  let sum = 0;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous) sum += (previous[0] ?? 0) * (current[1] ?? 0) - (current[0] ?? 0) * (previous[1] ?? 0);
    previous = current;
  }
  return sum / 2;
}

/** Area of a polygon in the plane, its holes taken out. */
export function polygonArea([outer = [], ...holes]: PolygonOf<readonly number[]>): number {
  return holes.reduce((area, hole) => area - Math.abs(ringArea(hole)), Math.abs(ringArea(outer)));
}

/** True if a point lies in a ring (even-odd). */
export function ringContains(ring: RingOf<readonly [number, number]>, [x, y]: readonly [number, number]): boolean {
  let inside = false;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous && current[1] > y !== previous[1] > y) {
      const crossing = current[0] + ((y - current[1]) / (previous[1] - current[1])) * (previous[0] - current[0]);
      if (x < crossing) inside = !inside;
    }
    previous = current;
  }
  return inside;
}
