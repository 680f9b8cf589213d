/** Where each area's label stands, how large the area is and what the camera takes in, as the build found them. */
import type { SheetPoint } from './sheet';
import { PLACE_STEPS } from './place-steps';
import placesFile from './data/places.json';

export interface Place {
  /** Where a label stands best: as far inside the area's main part as can be. */
  readonly labelPoint: SheetPoint;
  /** Radius, in sheet units, of the largest circle about `labelPoint` that stays inside the area. */
  readonly size: number;
  /** Points that the camera must take in to show the area's main parts. */
  readonly frame: readonly SheetPoint[];
}

/** Points that are written as steps, each from the one before it. */
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
