/** Each area's label point, its size, and the points that the camera takes in, as found by the build. */
import type { SheetPoint } from './sheet';
import { PLACE_STEPS } from './place-steps';
import placesFile from './data/places.json';

export interface Place {
  /** The best point for a label: as far inside the area's main part as possible. */
  readonly labelPoint: SheetPoint;
  /** Radius, in sheet units, of the largest circle about `labelPoint` that stays inside the area. */
  readonly size: number;
  /** Points that the camera must take in to show the area's main parts. */
  readonly frame: readonly SheetPoint[];
}

/** Delta-encoded points. */
function pointsOf(steps: readonly number[]): SheetPoint[] {
  let [x, y] = [0, 0];
  return Array.from({ length: steps.length / 2 }, (_, index): SheetPoint => {
    x += steps[2 * index] ?? 0;
    y += steps[2 * index + 1] ?? 0;
    return [x / PLACE_STEPS, y / PLACE_STEPS];
  });
}

/** Every area's place by area id. */
export const PLACES: ReadonlyMap<string, Place> = new Map(
  placesFile.map(({ id, label: [x = 0, y = 0, radius = 0], frame }) => [
    id,
    { labelPoint: [x / PLACE_STEPS, y / PLACE_STEPS], size: radius / PLACE_STEPS, frame: pointsOf(frame) },
  ]),
);
