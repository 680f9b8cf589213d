/** Possible positions of a mark and its label, cheapest first. */
import type { Rect, ScreenPoint } from '../camera';
import { boxAround, crossesBox, overlap, type Segment } from './boxes';
import { GAP as CLEARANCE } from './extent';

/** One way to place a mark, all in screen coordinates. */
export interface Candidate {
  /** Centre of the mark. */
  readonly mark: ScreenPoint;
  /** Box of the label; null for a mark alone. */
  readonly label: Rect | null;
  /** From the true place to the mark or the label, where either is apart. */
  readonly leader: Segment | null;
  readonly cost: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between a mark and its label. */
const GAP = 3;

/** The label's box beside a circle, in the order in which atlases prefer them: right, left, above, below, corners. */
function beside([x, y]: ScreenPoint, radius: number, { width, height }: Size): Rect[] {
  const away = radius + GAP;
  // Close to the round mark, but outside its bounding square, which others keep clear of.
  const corner = Math.max(away * 0.75, radius);
  const box = (left: number, top: number): Rect => ({ x: left, y: top, width, height });
  return [
    box(x + away, y - height / 2),
    box(x - away - width, y - height / 2),
    box(x - width / 2, y - away - height),
    box(x - width / 2, y + away),
    box(x + corner, y - corner - height),
    box(x + corner, y + corner),
    box(x - corner - width, y - corner - height),
    box(x - corner - width, y + corner),
  ];
}

/** The mark at its true place, the label next to it. */
export function nearCandidates(anchor: ScreenPoint, radius: number, size: Size): Candidate[] {
  return beside(anchor, radius, size).map((label, rank) => ({ mark: anchor, label, leader: null, cost: rank }));
}

/** Directions and distances tried when there is no room beside the place. */
const STEPS = 24;
const DIRECTIONS = Array.from({ length: STEPS }, (_, step) => {
  const angle = (step * 2 * Math.PI) / STEPS;
  return { angle, cos: Math.cos(angle), sin: Math.sin(angle) };
});

/** A point that is some way from a place. */
interface Away {
  readonly at: ScreenPoint;
  readonly away: number;
  readonly angle: number;
  readonly cos: number;
  readonly sin: number;
}

function around(anchor: ScreenPoint, distances: readonly number[]): Away[] {
  return distances.flatMap((away) =>
    DIRECTIONS.map(({ angle, cos, sin }) => ({
      at: [anchor[0] + cos * away, anchor[1] + sin * away] as const,
      away,
      angle,
      cos,
      sin,
    })),
  );
}

/** How far a direction deviates from the outward one: 0 for straight out, 2 for straight in. */
function turnsFrom(outward: number | null, angle: number): number {
  return outward === null ? 0 : 1 - Math.cos(angle - outward);
}

/** The mark at its true place, the label apart with a leader line from the mark to it. */
export function labelApart(
  anchor: ScreenPoint,
  radius: number,
  { width, height }: Size,
  distances: readonly number[],
  outward: number | null,
): Candidate[] {
  const own = boxAround(anchor, radius);
  return around(anchor, distances).flatMap(({ at, away, angle, cos, sin }) => {
    const right = cos >= 0;
    const label = { x: right ? at[0] : at[0] - width, y: at[1] - height / 2, width, height };
    // Straight above or below, a label too close would cover a selected mark, which is the largest.
    if (overlap(own, label, CLEARANCE)) return [];
    const start = [anchor[0] + cos * radius, anchor[1] + sin * radius] as const;
    const end = [at[0] - (right ? 2 : -2), at[1]] as const;
    const cost = 20 + away * 0.9 + 16 * turnsFrom(outward, angle);
    return [{ mark: anchor, label, leader: { from: start, to: end }, cost }];
  });
}

/** Mark and label together, apart from the true place, with a leader line from the place to the mark. */
export function bothApart(
  anchor: ScreenPoint,
  radius: number,
  { width, height }: Size,
  distances: readonly number[],
  outward: number | null,
): Candidate[] {
  const offset = radius + GAP;
  return around(anchor, distances).flatMap(({ at, away, angle, cos, sin }) => {
    const end = [at[0] - cos * radius, at[1] - sin * radius] as const;
    const cost = 70 + away * 0.9 + 26 * turnsFrom(outward, angle);
    const on = (right: boolean): Candidate => ({
      mark: at,
      label: { x: right ? at[0] + offset : at[0] - offset - width, y: at[1] - height / 2, width, height },
      leader: { from: anchor, to: end },
      // The label reads best on the far side of its mark.
      cost: cost + (right === cos >= 0 ? 0 : 12),
    });
    return [on(true), on(false)].filter(({ leader, label }) => !(leader && label && crossesBox(leader, label)));
  });
}

/** As `bothApart`, with the label centred above or below its mark: for a label that is too wide for either side. */
export function stackedApart(
  anchor: ScreenPoint,
  radius: number,
  { width, height }: Size,
  distances: readonly number[],
): Candidate[] {
  return around(anchor, distances).flatMap(({ at, away, cos, sin }) => {
    const end = [at[0] - cos * radius, at[1] - sin * radius] as const;
    const top = sin < 0 ? at[1] - radius - GAP - height : at[1] + radius + GAP;
    const label = { x: at[0] - width / 2, y: top, width, height };
    const leader = { from: anchor, to: end };
    return crossesBox(leader, label) ? [] : [{ mark: at, label, leader, cost: 120 + away * 0.9 }];
  });
}

/** The mark alone at its true place. */
export function bareAt(anchor: ScreenPoint): Candidate {
  return { mark: anchor, label: null, leader: null, cost: 400 };
}

/** The mark alone, apart from its true place. */
export function bareApart(anchor: ScreenPoint, radius: number, distances: readonly number[]): Candidate[] {
  return around(anchor, distances).map(({ at, away, cos, sin }) => {
    const end = [at[0] - cos * radius, at[1] - sin * radius] as const;
    return { mark: at, label: null, leader: { from: anchor, to: end }, cost: 400 + away * 0.5 };
  });
}
