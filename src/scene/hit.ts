/** What is under the pointer: the same for both bases, for a click and for a hover. */
import { areaAt, CONTEXT, type Geography } from '../geography/geography';
import type { SheetPoint } from '../geography/sheet';
import type { Selection } from '../view/view';
import { pixelsPerUnit } from './camera';
import { MARKS } from './mark-table';
import { isWorthAPlace } from './scene';
import type { Scene } from './scene-types';

interface HitContext {
  readonly scene: Scene;
  readonly geography: Geography;
  /** The camera's zoom, because sizes and distances are judged on the screen. */
  readonly zoom: number;
  /** Keys of the places whose mark is moved away or missing: the pointer meets their mark, not their place. */
  readonly absent?: ReadonlySet<string>;
}

export interface Hit {
  /** What a click selects; null on the sea and on context land. */
  readonly target: Selection | null;
  /** The area under the point, or the nearest coast's within a few pixels; null at sea. */
  readonly area: string | null;
}

/** A small target is hit within this many CSS pixels. */
export const REACH = 20;
/** A mark counts as under the pointer within this distance. */
const MARK = 9;
/** An area whose largest circle is smaller than this on the screen is hard to meet. */
const SMALL = 12;
/** Generalised coasts are at most this many pixels off. */
const COAST = 6;

/** The area nearest to a point at sea, searched in rings around it. */
function nearestCoast(geography: Geography, [x, y]: SheetPoint, unitsPerPixel: number): string | null {
  for (let away = 1.5; away <= COAST; away += 1.5) {
    for (let step = 0; step < 12; step += 1) {
      const angle = (step * Math.PI) / 6;
      const reach = away * unitsPerPixel;
      const id = areaAt(geography, [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]);
      if (id !== null) return id;
    }
  }
  return null;
}

/**
 * What is hit at a point of the sheet: the mark under it; else the area under it, if large enough to hit; else the nearest small
 * target (a mark, a ring, a small area) within 20 CSS pixels; else the area.
 */
export function hit({ scene, geography, zoom, absent }: HitContext, point: SheetPoint): Hit {
  const scale = pixelsPerUnit(zoom);
  const away = ([x, y]: SheetPoint): number => Math.hypot(x - point[0], y - point[1]) * scale;
  const area = areaAt(geography, point) ?? nearestCoast(geography, point, 1 / scale);
  const under = scene.areas.find(({ id }) => id === area);

  const marks = scene.places
    .filter((place) => isWorthAPlace(place, zoom) && !absent?.has(place.key))
    .map(({ role, target, point: at }) => ({ role, target, away: away(at) }))
    .sort((a, b) => a.away - b.away);
  const met = marks.filter((mark) => mark.away <= MARK);
  // Where a format meets in the city of an operation, a click there means the operation.
  const mark = met.find(({ role }) => MARKS[role].label !== 'institution') ?? met[0];
  if (mark) return { target: mark.target, area };
  if (under && under.id !== CONTEXT && under.size * scale >= SMALL) return { target: under.target, area };

  const small = scene.areas
    .filter(({ size, target }) => target !== null && size * scale < SMALL)
    .map((candidate) => ({
      target: candidate.target,
      away: candidate.id === area ? 0 : away(candidate.labelPoint),
    }));
  const nearest = [...marks, ...small].sort((a, b) => a.away - b.away)[0];
  if (nearest && nearest.away <= REACH) return { target: nearest.target, area };
  return { target: under?.target ?? null, area };
}
