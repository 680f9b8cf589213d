/** Cuts the geometry to the part of the sheet that the camera sees. */
import { boxOf, type Box, type PolygonRings } from '../geography/geography';
import type { SheetPoint } from '../geography/sheet';
import { unproject, type SheetCamera, type Viewport } from '../scene/camera';

/** The smallest box of the sheet around everything on the canvas and up to `around` CSS pixels beyond it. */
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

/** Whether two boxes have a point in common. */
export function meet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** Whether the first box contains the second. */
export function holds(a: Box, b: Box): boolean {
  return a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3];
}

const boxes = new WeakMap<readonly SheetPoint[], Box>();

/** The box around a line or ring of a geometry, cached. */
function boxOfLine(points: readonly SheetPoint[]): Box {
  const known = boxes.get(points) ?? boxOf(points);
  boxes.set(points, known);
  return known;
}

/** Cuts a closed ring along a vertical or horizontal line and keeps one side (Sutherland and Hodgman). */
function cutAt(ring: readonly SheetPoint[], axis: 0 | 1, at: number, side: 1 | -1): readonly SheetPoint[] {
  const isIn = (point: SheetPoint): boolean => (point[axis] - at) * side >= 0;
  const cut: SheetPoint[] = [];
  let last = ring.at(-1);
  for (const point of ring) {
    if (last && isIn(last) !== isIn(point)) {
      const share = (at - last[axis]) / (point[axis] - last[axis]);
      const across = last[(1 - axis) as 0 | 1] + share * (point[(1 - axis) as 0 | 1] - last[(1 - axis) as 0 | 1]);
      cut.push(axis === 0 ? [at, across] : [across, at]);
    }
    if (isIn(point)) cut.push(point);
    last = point;
  }
  return cut;
}

function ringIn(ring: readonly SheetPoint[], box: Box): readonly SheetPoint[] {
  const own = boxOfLine(ring);
  if (!meet(own, box)) return [];
  if (holds(box, own)) return ring;
  const [left, top, right, bottom] = box;
  return cutAt(cutAt(cutAt(cutAt(ring, 0, left, 1), 0, right, -1), 1, top, 1), 1, bottom, -1);
}

/** Cuts polygons along the edges of a box. */
export function polygonsIn(polygons: readonly PolygonRings[], box: Box): readonly PolygonRings[] {
  return polygons
    .filter(([outer]) => outer !== undefined && meet(boxOfLine(outer), box))
    .map((rings) => rings.map((ring) => ringIn(ring, box)));
}

/** The lines that reach into a box, whole. */
export function linesIn<Line extends readonly SheetPoint[]>(lines: readonly Line[], box: Box): readonly Line[] {
  return lines.filter((line) => meet(boxOfLine(line), box));
}
