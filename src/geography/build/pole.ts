/** Where in a polygon a label has most room, and how far a point is from the outline. */
import polylabel from 'polylabel';
import type { SheetPoint } from '../sheet';
import { pointsOf, polygonArea, ringContains, type PolygonOf } from './shapes';

interface Pole {
  readonly point: SheetPoint;
  /** Distance to the outline. */
  readonly radius: number;
}

/** Precision of a first search, as a share of the side of a square as large as the polygon. */
const FIRST_PRECISION = 0.02;
/** Precision of the second, as a share of the radius found by the first. */
const PRECISION = 0.009;

/** The point of a polygon that is farthest from its outline (the pole of inaccessibility). */
export function pole(polygon: PolygonOf<SheetPoint>): Pole {
  const rings = polygon.map(pointsOf);
  const { distance } = polylabel(rings, Math.sqrt(polygonArea(polygon)) * FIRST_PRECISION);
  const found = polylabel(rings, distance * PRECISION);
  return { point: [found[0], found[1]], radius: found.distance };
}

/** Distance of a point to a polygon's outline, negative outside the polygon. */
export function distanceToOutline(rings: PolygonOf<SheetPoint>, point: SheetPoint): number {
  let least = Infinity;
  let inside = false;
  for (const ring of rings) {
    if (ringContains(ring, point)) inside = !inside;
    for (let index = 1; index < ring.length; index += 1) {
      const a = ring[index - 1];
      const b = ring[index];
      if (a && b) least = Math.min(least, squaredDistanceToEdge(point, a, b));
    }
  }
  return Math.sqrt(least) * (inside ? 1 : -1);
}

function squaredDistanceToEdge([x, y]: SheetPoint, [ax, ay]: SheetPoint, [bx, by]: SheetPoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
}
