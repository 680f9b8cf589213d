/** The point of a polygon that is farthest from its outline (the pole of inaccessibility), by quartering squares. */
import type { SheetPoint } from '../sheet';
import { ringContains, type PolygonOf } from './shapes';

export interface Pole {
  readonly point: SheetPoint;
  /** Distance to the outline. */
  readonly radius: number;
}

interface Square {
  readonly centre: SheetPoint;
  readonly half: number;
  readonly distance: number;
  /** No point of the square is farther from the outline than this. */
  readonly most: number;
}

/** The search stops at this share of the radius found. */
const PRECISION = 0.01;

/** The pole of inaccessibility of a polygon. */
export function pole(polygon: PolygonOf<SheetPoint>): Pole {
  const [outer = []] = polygon;
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const side = Math.min(right - left, bottom - top);
  const square = (x: number, y: number, half: number): Square => {
    const distance = distanceToOutline(polygon, [x, y]);
    return { centre: [x, y], half, distance, most: distance + half * Math.SQRT2 };
  };
  let open: Square[] = [];
  for (let x = left; x < right; x += side) {
    for (let y = top; y < bottom; y += side) open.push(square(x + side / 2, y + side / 2, side / 2));
  }
  let best = open.reduce((a, b) => (b.distance > a.distance ? b : a));
  while (open.length > 0) {
    const quarters = open.flatMap(({ centre: [x, y], half }) => {
      const quarter = half / 2;
      return [
        square(x - quarter, y - quarter, quarter),
        square(x + quarter, y - quarter, quarter),
        square(x - quarter, y + quarter, quarter),
        square(x + quarter, y + quarter, quarter),
      ];
    });
    best = quarters.reduce((a, b) => (b.distance > a.distance ? b : a), best);
    const enough = best.distance + Math.max(best.distance, best.half) * PRECISION;
    open = quarters.filter(({ most }) => most > enough);
  }
  return { point: best.centre, radius: best.distance };
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
