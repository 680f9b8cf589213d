/** Arrow keys on the map: finds the next place in a direction. Pure. */
import type { ScreenPoint } from './camera';

export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: Readonly<Record<Direction, ScreenPoint>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** A place this many times farther across than along is in another direction. */
const WIDEST = 2.5;
/** A pixel across counts as this many along, so that places straight ahead come first. */
const ACROSS = 1.8;

/**
 * The nearest of the places in a direction, straight ahead before aside; null where there is none.
 * @param from the starting point, in the same coordinates as the places.
 */
export function nextPlace<Place extends { readonly at: ScreenPoint }>(
  from: ScreenPoint,
  direction: Direction,
  places: readonly Place[],
): Place | null {
  const [right, down] = STEPS[direction];
  let best: { readonly place: Place; readonly cost: number } | null = null;
  for (const place of places) {
    const [dx, dy] = [place.at[0] - from[0], place.at[1] - from[1]];
    const along = dx * right + dy * down;
    const across = Math.abs(dx * down) + Math.abs(dy * right);
    if (along < 1 || across > along * WIDEST) continue;
    const cost = along + across * ACROSS;
    if (best === null || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}
