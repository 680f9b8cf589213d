/** The room that a thing takes up on the screen, and whether two things collide. */
import type { Rect } from '../camera';
import { cross, crossesBox, overlap, type Segment } from './boxes';

/** A mark, its label and its leader line. The four sides bound all of them, for a quick first test. */
export interface Extent {
  readonly boxes: readonly Rect[];
  readonly leader: Segment | null;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Least space between two things on the map, in CSS pixels. */
export const GAP = 2;

/** The extent of boxes and a leader line. */
export function extentOf(boxes: readonly Rect[], leader: Segment | null): Extent {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (leader) {
    left = Math.min(left, leader.from[0], leader.to[0]);
    top = Math.min(top, leader.from[1], leader.to[1]);
    right = Math.max(right, leader.from[0], leader.to[0]);
    bottom = Math.max(bottom, leader.from[1], leader.to[1]);
  }
  return { boxes, leader, left, top, right, bottom };
}

/** The sides that bound all of several extents. */
export function around(extents: readonly Extent[]): Extent {
  return extentOf(
    extents.map(({ left, top, right, bottom }) => ({ x: left, y: top, width: right - left, height: bottom - top })),
    null,
  );
}

/** Whether two extents are near enough to collide. */
export function isNear(a: Extent, b: Extent): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;
}

/** Whether two things collide: boxes too close, a leader line through a box or across another. */
export function collide(a: Extent, b: Extent): boolean {
  if (!isNear(a, b)) return false;
  for (const box of a.boxes) {
    for (const other of b.boxes) if (overlap(box, other, GAP)) return true;
    if (b.leader && crossesBox(b.leader, box)) return true;
  }
  if (!a.leader) return false;
  for (const other of b.boxes) if (crossesBox(a.leader, other)) return true;
  return b.leader !== null && cross(a.leader, b.leader);
}
