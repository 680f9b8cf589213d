/** Places the words of a view for ranges of the size in which it is shown. */
import { placement, type Measure, type PlacedName, type Placement } from '../../scene/placement/placement';
import { roomOf } from '../../scene/placement/board';
import { collide, extentOf, type Extent } from '../../scene/placement/extent';
import { overlap } from '../../scene/placement/boxes';
import type { PlacedMark } from '../../scene/placement/marks';
import { project, type Rect, type ScreenPoint, type SheetCamera } from '../../scene/camera';
import { cameraFor, type Focus } from '../../scene/focus';
import type { Scene } from '../../scene/scene-types';
import { ARRANGEMENTS, type Arrangement, type Surroundings } from './windows';

/**
 * Words placed for boxes from one width to another. What stands apart from its place keeps its distance in shares of the box, as
 * places do, and not in pixels: so all of it moves apart as the box grows, and what is clear in the smallest box stays clear.
 */
export interface WordRange {
  readonly arrangement: Arrangement;
  /** Widths of the free part, or of what its height allows, in CSS pixels; `to` is not in it. */
  readonly from: number;
  readonly to: number;
  /** Where the box is in the window for which they were placed. */
  readonly box: Rect;
  /** At the width `from`. */
  readonly placed: Placement;
}

/** How much wider a range may be at its end, the widest first: the first that leaves nothing out is taken, or the last. */
const SPANS = [1.3, 1.2, 1.1, 1.07];
/** In the sizes that most windows have: a wider range would not have all the names that there is room for at its end. */
const FINE = 1.1;
/** Sizes within a range for which it is checked, as shares of the way. */
const CHECKED = [0, 0.25, 0.5, 0.75, 1];

interface Situation extends Surroundings {
  readonly camera: SheetCamera;
}

/** A situation, and how many times as wide its box is as the one for which words were placed. */
interface Size {
  readonly grown: number;
  readonly situation: Situation;
}

const shifted = ({ x, y, width, height }: Rect, [dx, dy]: ScreenPoint): Rect => ({
  x: x + dx,
  y: y + dy,
  width,
  height,
});
/** Around the same middle. */
const resized = ({ x, y, width, height }: Rect, times: number): Rect => ({
  x: x - (width * (times - 1)) / 2,
  y: y - (height * (times - 1)) / 2,
  width: width * times,
  height: height * times,
});
const away = ([x, y]: ScreenPoint, [dx, dy]: ScreenPoint): ScreenPoint => [x + dx, y + dy];
const between = (from: ScreenPoint, to: ScreenPoint): ScreenPoint => [to[0] - from[0], to[1] - from[1]];

/** The end of a leader line, or the place itself: what is at it goes along with it. */
export function standOf({
  anchor,
  candidate: { mark, leader },
}: Pick<PlacedMark, 'anchor' | 'candidate'>): ScreenPoint {
  return mark === anchor ? (leader?.to ?? anchor) : mark;
}

function movedMark(placed: PlacedMark, grown: number, { camera, viewport }: Situation): Extent {
  const { anchor, radius, candidate, place } = placed;
  const { mark, label, leader, cost } = candidate;
  const here = project(camera, viewport, place.point);
  const stand = standOf(placed);
  const [dx, dy] = between(anchor, stand);
  const along = between(stand, [here[0] + dx * grown, here[1] + dy * grown]);
  const isApart = mark !== anchor;
  return roomOf(
    {
      mark: isApart ? away(mark, along) : here,
      label: label && shifted(label, along),
      leader: leader && { from: here, to: away(leader.to, along) },
      cost,
    },
    radius,
  );
}

const movedName = ({ anchor, box, area }: PlacedName, { camera, viewport }: Situation): Rect =>
  shifted(box, between(anchor, project(camera, viewport, area.labelPoint)));

/** The room of everything at another size: marks, then names. */
const roomsAt = ({ marks, names }: Placement, grown: number, situation: Situation): readonly Extent[] => [
  ...marks.map((mark) => movedMark(mark, grown, situation)),
  ...names.map((name) => extentOf([movedName(name, situation)], null)),
];

/** Whether a thing is in the window and clear of the panels. */
function isClear({ boxes }: Extent, { viewport, obstacles }: Situation): boolean {
  return boxes.every(
    (box) =>
      box.x >= 0 &&
      box.y >= 0 &&
      box.x + box.width <= viewport.width &&
      box.y + box.height <= viewport.height &&
      !obstacles.some((obstacle) => overlap(box, obstacle)),
  );
}

/** The places in the placement of what is covered or meets something more important, at one size. */
function inTheWay(placed: Placement, { grown, situation }: Size): readonly number[] {
  const rooms = roomsAt(placed, grown, situation);
  return rooms.flatMap((room, index) =>
    isClear(room, situation) && !rooms.slice(0, index).some((other) => collide(room, other)) ? [] : [index],
  );
}

/** A mark at its place without its label; none where it has no place of its own. */
function lessened(mark: PlacedMark): readonly PlacedMark[] {
  const { candidate, anchor } = mark;
  if (candidate.label === null || candidate.mark !== anchor) return [];
  return [{ ...mark, candidate: { ...candidate, label: null, leader: null } }];
}

/** The placement without what does not hold at all sizes. */
function thatHolds(placed: Placement, sizes: readonly Size[]): Placement {
  const wrong = new Set(sizes.flatMap((size) => inTheWay(placed, size)));
  if (wrong.size === 0) return placed;
  const { marks, names } = placed;
  const kept: Placement = {
    marks: marks.flatMap((mark, index) => (wrong.has(index) ? lessened(mark) : [mark])),
    names: names.filter((_, index) => !wrong.has(marks.length + index)),
  };
  return thatHolds(kept, sizes);
}

/** How many labels and names there are. */
const wordsIn = ({ marks, names }: Placement): number =>
  names.length + marks.filter(({ candidate }) => candidate.label !== null).length;

/** The box of a view: the camera comes no farther away than it does at `least`. */
interface Box {
  /** Its width in heights. */
  readonly shape: number;
  /** Its least width in CSS pixels; a smaller free part of the window cuts it. */
  readonly least: number;
}

function rangesOf(
  arrangement: Arrangement,
  scene: Scene,
  focus: Focus,
  { shape, least }: Box,
  measure: Measure,
): readonly WordRange[] {
  const wide = (width: number): number => Math.max(width, least);
  const at = (width: number): Situation => {
    const { viewport, box: free, obstacles } = arrangement.around({ width, height: width / shape });
    const box = resized(free, wide(width) / width);
    return { viewport, obstacles, box, camera: cameraFor(focus, viewport, free) };
  };
  const fine = arrangement.fine ?? [];
  const [fineFrom = Infinity, fineTo = Infinity] = fine;
  const ends = [least, ...fine, arrangement.to];
  const ranges: WordRange[] = [];
  for (let { from } = arrangement; from < arrangement.to; from = ranges.at(-1)?.to ?? Infinity) {
    const start = at(from);
    const all = placement({ scene, ...start, measure });
    const isFine = from >= fineFrom && from < fineTo;
    const end = ends.find((end) => end > from) ?? arrangement.to;
    const upTo = (span: number): WordRange => {
      const to = Math.min(end, Math.ceil(from * span));
      const sizes = CHECKED.map((share) => {
        const width = from + (to - from) * share;
        return { grown: wide(width) / wide(from), situation: at(width) };
      });
      return { arrangement, from, to, box: start.box, placed: thatHolds(all, sizes) };
    };
    const tried = SPANS.filter((span) => !isFine || span <= FINE).map(upTo);
    const best = tried.find(({ placed }) => wordsIn(placed) === wordsIn(all)) ?? tried.at(-1);
    if (best) ranges.push(best);
  }
  return ranges;
}

/** The words of a scene for every window that the page is made for. */
export function wordRanges(scene: Scene, focus: Focus, box: Box, measure: Measure): readonly WordRange[] {
  return ARRANGEMENTS.flatMap((arrangement) => rangesOf(arrangement, scene, focus, box, measure));
}
