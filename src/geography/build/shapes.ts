/** The shapes that the steps of the build exchange, and their sizes. */
import { polygonArea as areaOf, polygonContains as contains } from 'd3-polygon';
import type { SheetPoint } from '../sheet';

/** Longitude and latitude in degrees. */
export type LngLat = readonly [number, number];

/** The first and the last point are the same. */
export type RingOf<P> = readonly P[];
/** One outer ring, then its holes. */
export type PolygonOf<P> = readonly RingOf<P>[];
/** The polygons of each area, by area id; an area's polygons may still touch each other. */
type Areas<P> = ReadonlyMap<string, readonly PolygonOf<P>[]>;

export type SphereAreas = Areas<LngLat>;
export type SheetAreas = Areas<SheetPoint>;

/** A copy for libraries whose types ask for points that may be changed. */
export function pointsOf(ring: RingOf<readonly [number, number]>): [number, number][] {
  return ring.map(([x, y]) => [x, y]);
}

/** Area of a ring in the plane, never negative. */
export function ringArea(ring: RingOf<readonly [number, number]>): number {
  return ring.length === 0 ? 0 : Math.abs(areaOf(pointsOf(ring)));
}

/** Area of a polygon in the plane, its holes taken out. */
export function polygonArea([outer = [], ...holes]: PolygonOf<readonly [number, number]>): number {
  return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
}

/** True if a point lies in a ring. */
export function ringContains(ring: RingOf<readonly [number, number]>, [x, y]: readonly [number, number]): boolean {
  return contains(pointsOf(ring), [x, y]);
}
