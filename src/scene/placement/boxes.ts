/** Plane geometry of boxes and lines on the screen. CSS pixels throughout. */
import type { Rect, ScreenPoint } from '../camera';

export interface Segment {
  readonly from: ScreenPoint;
  readonly to: ScreenPoint;
}

/** Whether two boxes come closer than `gap`. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function boxAround([x, y]: ScreenPoint, radius: number): Rect {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

export function distance(a: ScreenPoint, b: ScreenPoint): number {
  const dx = a[0] - b[0];
  const dy = a[1] - b[1];
  // Called very often, and several times as fast as `Math.hypot`.
  return Math.sqrt(dx * dx + dy * dy);
}

const side = (a: ScreenPoint, b: ScreenPoint, c: ScreenPoint): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two line segments cross. */
export function cross(a: Segment, b: Segment): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
  );
}

/** Whether a line segment passes through a box (Liang and Barsky's clipping). Called very often, so it allocates nothing. */
export function crossesBox({ from, to }: Segment, box: Rect): boolean {
  const [x, y] = from;
  const dx = to[0] - x;
  const dy = to[1] - y;
  const left = box.x - x;
  const right = left + box.width;
  const top = box.y - y;
  const bottom = top + box.height;
  if (dx === 0 && (left > 0 || right < 0)) return false;
  if (dy === 0 && (top > 0 || bottom < 0)) return false;
  const enterX = dx === 0 ? 0 : Math.min(left / dx, right / dx);
  const leaveX = dx === 0 ? 1 : Math.max(left / dx, right / dx);
  const enterY = dy === 0 ? 0 : Math.min(top / dy, bottom / dy);
  const leaveY = dy === 0 ? 1 : Math.max(top / dy, bottom / dy);
  return Math.max(0, enterX, enterY) <= Math.min(1, leaveX, leaveY);
}
