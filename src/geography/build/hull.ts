/** The convex outline of points, with few corners. */
import type { SheetPoint } from '../sheet';
import { ringArea } from './shapes';

/** The convex hull of the points, reduced to at most `most` corners by leaving out those that change its area least. */
export function hull(points: readonly SheetPoint[], most: number): SheetPoint[] {
  const corners = convexHull(points);
  while (corners.length > most) {
    const losses = corners.map((corner, index) => {
      const before = corners.at(index - 1) ?? corner;
      const after = corners[(index + 1) % corners.length] ?? corner;
      return Math.abs(ringArea([before, corner, after]));
    });
    corners.splice(losses.indexOf(Math.min(...losses)), 1);
  }
  return corners;
}

/** Andrew's monotone chain. */
function convexHull(points: readonly SheetPoint[]): SheetPoint[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

function halfHull(points: readonly SheetPoint[]): SheetPoint[] {
  const chain: SheetPoint[] = [];
  for (const point of points) {
    for (;;) {
      const [last, beforeLast] = [chain.at(-1), chain.at(-2)];
      if (!last || !beforeLast || ringArea([beforeLast, last, point]) > 0) break;
      chain.pop();
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
}
