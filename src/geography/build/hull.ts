import { polygonHull } from 'd3-polygon';
import type { SheetPoint } from '../sheet';
import { pointsOf, ringArea } from './shapes';

/** The convex hull of the points, reduced to at most `most` corners by leaving out those that change its area least. */
export function hull(points: readonly SheetPoint[], most: number): SheetPoint[] {
  const corners = polygonHull(pointsOf(points)) ?? [];
  while (corners.length > most) {
    const losses = corners.map((corner, index) => {
      const before = corners.at(index - 1) ?? corner;
      const after = corners[(index + 1) % corners.length] ?? corner;
      return ringArea([before, corner, after]);
    });
    corners.splice(losses.indexOf(Math.min(...losses)), 1);
  }
  return corners;
}
