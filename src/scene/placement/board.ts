/** Keeps what is already on the screen while marks and labels are placed one by one. */
import type { Rect, ScreenPoint, Viewport } from '../camera';
import { boxAround, contains, distance, overlap } from './boxes';
import type { Candidate } from './candidates';
import { collide, extentOf, GAP, type Extent } from './extent';

/** Least distance from the window's edge. */
const MARGIN = 6;
/** Least distance between a mark and the true place of another. */
const CLEAR_OF_ANCHOR = 2.5;

/** The room that a mark of this radius, its label and its leader line take up. */
export function roomOf({ mark, label, leader }: Candidate, radius: number): Extent {
  const box = boxAround(mark, radius);
  return extentOf(label ? [box, label] : [box], leader);
}

export class Board {
  private readonly frame: Rect;
  private readonly obstacles: readonly Rect[];
  private readonly standing: Extent[] = [];
  private readonly anchors: readonly ScreenPoint[];

  /** @param anchors true places of all marks to be placed; no mark may hide another's. */
  constructor(viewport: Viewport, obstacles: readonly Rect[], anchors: readonly ScreenPoint[]) {
    this.frame = { x: MARGIN, y: MARGIN, width: viewport.width - 2 * MARGIN, height: viewport.height - 2 * MARGIN };
    this.obstacles = obstacles;
    this.anchors = anchors;
  }

  /** Whether a mark of this radius could be there on an empty map: in the window, clear of panels, hiding no other's place. */
  allows({ mark, label }: Candidate, radius: number, anchor: ScreenPoint): boolean {
    return (
      this.isClear(boxAround(mark, radius)) &&
      (label === null || this.isClear(label)) &&
      this.anchors.every((other) => other === anchor || distance(other, mark) >= radius + CLEAR_OF_ANCHOR)
    );
  }

  /** Whether a thing that the empty map allows is clear of everything on the board. */
  accepts(room: Extent): boolean {
    return this.standing.every((other) => !collide(room, other));
  }

  /** Whether a name without a mark can be there. */
  isFree(box: Rect): boolean {
    return this.isClear(box) && this.accepts(extentOf([box], null));
  }

  /** Puts a thing on the board. */
  take(room: Extent): void {
    this.standing.push(room);
  }

  /** Puts a name without a mark on the board. */
  takeBox(box: Rect): void {
    this.take(extentOf([box], null));
  }

  private isClear(box: Rect): boolean {
    return contains(this.frame, box) && this.obstacles.every((obstacle) => !overlap(obstacle, box, GAP));
  }
}
