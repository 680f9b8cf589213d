/** What is under the pointer: the same for both bases, for a click and for a hover. */
import { onceEach } from '../content/once-each';
import { areaAt, coastNear, CONTEXT, type Geography } from '../geography/geography';
import type { SheetPoint } from '../geography/sheet';
import type { Selection } from '../view/view';
import { pixelsPerUnit } from './camera';
import { around, Grid } from './grid';
import { MARKS } from './mark-table';
import { isWorthAPlace } from './scene';
import type { Scene, ScenePlace } from './scene-types';

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

/** Width of the squares in which marks are found, in units of the sheet. */
const SQUARE = 1 / 256;

const marksOf = onceEach(({ places }: Scene) => {
  const grid = new Grid<ScenePlace>(SQUARE);
  for (const place of places) grid.add(around(place.point, 0), place);
  return grid;
});

/**
 * What is hit at a point of the sheet: the mark under it; else the area under it, if large enough to hit; else the nearest small
 * target (a mark, a ring, a small area) within 20 CSS pixels; else the area.
 */
export function hit({ scene, geography, zoom, absent }: HitContext, point: SheetPoint): Hit {
  const scale = pixelsPerUnit(zoom);
  const away = ([x, y]: SheetPoint): number => Math.hypot(x - point[0], y - point[1]) * scale;
  const area = areaAt(geography, point) ?? coastNear(geography, point, COAST / scale);
  const under = scene.areas.find(({ id }) => id === area);

  const marks = marksOf(scene)
    .near(around(point, REACH / scale))
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
