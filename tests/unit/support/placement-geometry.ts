/** Geometry for the tests of placement, independent of the product's, so that a mistake there is found. */
import type { Rect, ScreenPoint, Viewport } from '../../../src/scene/camera';

export interface Segment {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
}

export const overlaps = (a: Rect, b: Rect): boolean =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);

export const isIn = ({ width, height }: Viewport, rect: Rect): boolean =>
  rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= width && rect.y + rect.height <= height;

/** Lines from the same place may overlap for this length, in CSS pixels. */
const SAME_PLACE = 14;

/** Whether two leader lines cross, other than near a shared starting point. */
export function cross(a: Segment, b: Segment): boolean {
  const apart = Math.hypot(a.from[0] - b.from[0], a.from[1] - b.from[1]);
  if (apart >= SAME_PLACE) return meet(a, b);
  const rest = ({ from, to }: Segment): Segment | null => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length <= SAME_PLACE) return null;
    const share = SAME_PLACE / length;
    return { from: [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], to };
  };
  const [restA, restB] = [rest(a), rest(b)];
  return restA !== null && restB !== null && meet(restA, restB);
}

/** Whether two segments have a point in common, found by solving for it. */
function meet(a: Segment, b: Segment): boolean {
  const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
  const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
  const determinant = ax * by - ay * bx;
  if (determinant === 0) return false;
  const [dx, dy] = [b.from[0] - a.from[0], b.from[1] - a.from[1]];
  const alongA = (dx * by - dy * bx) / determinant;
  const alongB = (dx * ay - dy * ax) / determinant;
  return alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1;
}

/** Whether any part of a segment is inside a box. */
export function runsThrough(line: Segment, { x, y, width, height }: Rect): boolean {
  const corners: readonly ScreenPoint[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const within = ([px, py]: ScreenPoint): boolean => px > x && px < x + width && py > y && py < y + height;
  return (
    within(line.from) ||
    within(line.to) ||
    corners.some((corner, index) => meet(line, { from: corner, to: corners[(index + 1) % 4]! }))
  );
}
