/** What already stands on the screen while marks and labels are placed one by one. */
import type { Rect, ScreenPoint, Viewport } from '../camera';
import { boxAround, contains, distance, overlap, type Segment } from './boxes';
import type { Candidate } from './candidates';
import { collide, GAP } from './solve';

/** Nothing stands nearer to the window's edge. */
const MARGIN = 6;
/** Least space between a mark and the true place of another. */
const CLEAR_OF_ANCHOR = 2.5;

interface Standing {
  readonly boxes: readonly Rect[];
  readonly leader: Segment | null;
}

/** The boxes that a mark of this radius and its label take up. */
export function boxesOf({ mark, label }: Candidate, radius: number): readonly Rect[] {
  const box = boxAround(mark, radius);
  return label ? [box, label] : [box];
}

export class Board {
  private readonly frame: Rect;
  private readonly obstacles: readonly Rect[];
  private readonly standing: Standing[] = [];
  private readonly anchors: readonly ScreenPoint[];

  /** @param anchors true places of what will be placed: no mark may hide that of another. */
  constructor(viewport: Viewport, obstacles: readonly Rect[], anchors: readonly ScreenPoint[]) {
    this.frame = { x: MARGIN, y: MARGIN, width: viewport.width - 2 * MARGIN, height: viewport.height - 2 * MARGIN };
    this.obstacles = obstacles;
    this.anchors = anchors;
  }

  /** Whether a mark of this radius could stand so on an empty map: in the window, clear of panels, hiding no other's place. */
  allows({ mark, label }: Candidate, radius: number, anchor: ScreenPoint): boolean {
    return (
      this.isClear(boxAround(mark, radius)) &&
      (label === null || this.isClear(label)) &&
      this.anchors.every((other) => other === anchor || distance(other, mark) >= radius + CLEAR_OF_ANCHOR)
    );
  }

  /** Whether a candidate that the empty map allows is clear of all that stands. */
  accepts(candidate: Candidate, radius: number): boolean {
    const thing = { boxes: boxesOf(candidate, radius), leader: candidate.leader };
    return this.standing.every((other) => !collide(thing, other));
  }

  /** Whether a word without a mark can stand there. */
  isFree(box: Rect): boolean {
    return this.isClear(box) && this.standing.every((other) => !collide({ boxes: [box], leader: null }, other));
  }

  /** Puts a candidate down. */
  take(candidate: Candidate, radius: number): void {
    this.standing.push({ boxes: boxesOf(candidate, radius), leader: candidate.leader });
  }

  /** Puts a word without a mark down. */
  takeBox(box: Rect): void {
    this.standing.push({ boxes: [box], leader: null });
  }

  private isClear(box: Rect): boolean {
    return contains(this.frame, box) && this.obstacles.every((obstacle) => !overlap(obstacle, box, GAP));
  }
}
