/** What of the sheet the camera sees. */
import type { Box, PolygonRings } from '../geography/geography';
import type { SheetPoint } from '../geography/sheet';
import { unproject, type SheetCamera, type Viewport } from '../scene/camera';

/** The smallest upright box of the sheet that holds everything on the canvas and so many CSS pixels around it. */
export function viewBox(camera: SheetCamera, { width, height }: Viewport, around: number): Box {
  const wider = { width: width + 2 * around, height: height + 2 * around };
  const corners = (
    [
      [0, 0],
      [wider.width, 0],
      [0, wider.height],
      [wider.width, wider.height],
    ] as const
  ).map((corner) => unproject(camera, wider, corner));
  return boxOf(corners);
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

/** Whether two boxes have a point in common. */
export function meet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** The polygons of an area that reach into a box. */
export function polygonsIn(polygons: readonly PolygonRings[], box: Box): readonly PolygonRings[] {
  return polygons.filter(([outer]) => outer !== undefined && meet(boxOf(outer), box));
}
