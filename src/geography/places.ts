/** Where each area's label stands, how large the area is and what the camera takes in, as the build found them. */
import type { SheetPoint } from './sheet';
import placesFile from './data/places.json';

export interface Place {
  /** Where a label stands best: as far inside the area's main part as can be. */
  readonly labelPoint: SheetPoint;
  /** Radius, in sheet units, of the largest circle about `labelPoint` that stays inside the area. */
  readonly size: number;
  /** Points that the camera must take in to show the area's main parts. */
  readonly frame: readonly SheetPoint[];
}

function point(value: readonly number[]): SheetPoint {
  const [x, y] = value;
  if (x === undefined || y === undefined) throw new Error('places.json: a point needs two numbers');
  return [x, y];
}

/** Every area's place by area id. */
export const PLACES: ReadonlyMap<string, Place> = new Map(
  placesFile.map(({ id, labelPoint, size, frame }) => [
    id,
    { labelPoint: point(labelPoint), size, frame: frame.map(point) },
  ]),
);
