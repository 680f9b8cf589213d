/**
 * Reads where marks and names stand in the page made at build, so that the atlas begins with exactly those. Their rules are only
 * in the page's style sheet: the browser knows what they come to in this window.
 */
import type { Rect, ScreenPoint } from '../scene/camera';
import { sized } from '../scene/mark-look';
import { MARKS } from '../scene/mark-table';
import type { Candidate } from '../scene/placement/candidates';
import type { PlacedMark } from '../scene/placement/marks';
import type { PlacedName, Placement } from '../scene/placement/placement';
import type { Scene } from '../scene/scene-types';

/** A mark nearer to its place than this, in CSS pixels, is at it. */
const AT_ITS_PLACE = 0.5;

interface Standing {
  readonly element: HTMLElement;
  readonly anchor: ScreenPoint;
}

class Reader {
  private readonly corner: ScreenPoint;

  /** @param corner of the map, in the window. */
  constructor(corner: ScreenPoint) {
    this.corner = corner;
  }

  /** The box of a part; null where it is not shown. */
  boxOf(part: Element | null): Rect | null {
    if (!part || part.getClientRects().length === 0) return null;
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x: x - this.corner[0], y: y - this.corner[1], width, height };
  }

  standing(element: HTMLElement): readonly [string, Standing][] {
    const box = this.boxOf(element);
    const { key } = element.dataset;
    return box && key !== undefined ? [[key, { element, anchor: [box.x, box.y] }]] : [];
  }

  candidateOf({ element, anchor }: Standing): Candidate | null {
    const mark = this.boxOf(element.querySelector('.overlay-mark'));
    if (!mark) return null;
    const centre: ScreenPoint = [mark.x + mark.width / 2, mark.y + mark.height / 2];
    const isApart = Math.hypot(centre[0] - anchor[0], centre[1] - anchor[1]) > AT_ITS_PLACE;
    const line = element.querySelector<HTMLElement>('.overlay-leader');
    return {
      mark: isApart ? centre : anchor,
      label: this.boxOf(element.querySelector('.overlay-label')),
      leader: line && this.boxOf(line) ? { from: anchor, to: endOf(line, anchor) } : null,
      cost: 0,
    };
  }
}

/** Where a line ends that begins at a place. */
function endOf(line: HTMLElement, [x, y]: ScreenPoint): ScreenPoint {
  const { width, transform } = getComputedStyle(line);
  const { a, b } = new DOMMatrix(transform);
  const length = Number.parseFloat(width);
  return [x + a * length, y + b * length];
}

/** The lines of a name: the break between them is there, but not always shown. */
function linesOf(label: Element): readonly string[] {
  const last = label.querySelector('br');
  if (last && last.getClientRects().length > 0)
    return [label.firstChild, label.lastChild].map((part) => part?.textContent?.trim() ?? '');
  return [label.textContent];
}

/**
 * The marks and names of a page made at build.
 * @param overlay the element that holds them.
 * @param map the element of the map, in whose coordinates they are given.
 * @returns null where none is shown.
 */
export function readStanding(overlay: Element, map: Element, scene: Scene): Placement | null {
  const { x, y } = map.getBoundingClientRect();
  const reader = new Reader([x, y]);
  const items = [...overlay.querySelectorAll<HTMLElement>('.overlay-item')];
  const standing = new Map(items.flatMap((item) => reader.standing(item)));
  if (standing.size === 0) return null;
  const marks = scene.places.flatMap((place): PlacedMark[] => {
    const item = standing.get(place.key);
    const candidate = item && reader.candidateOf(item);
    if (!candidate) return [];
    const look = MARKS[place.role];
    return [{ place, look, anchor: item.anchor, radius: sized(look.radius, place.tone), candidate }];
  });
  const names = scene.areas.flatMap((area): PlacedName[] => {
    const item = standing.get(area.id);
    const label = item?.element.querySelector('.overlay-label');
    const box = label && reader.boxOf(label);
    return item && label && box ? [{ area, anchor: item.anchor, lines: linesOf(label), box }] : [];
  });
  return { marks, names };
}
