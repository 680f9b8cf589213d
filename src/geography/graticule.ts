/** Meridians and parallels on the sheet: what tells the eye that this is a map of the earth seen from above Svalbard. */
import { toSheet, type SheetPoint } from './sheet';

const MERIDIAN_STEP = 15;
const PARALLEL_STEP = 10;
const SOUTHERNMOST = -30;
/** Degrees between two points of a line: fine enough that the curve shows no corners. */
const DETAIL = 2;

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** The lines in sheet coordinates. */
export function graticule(): readonly (readonly SheetPoint[])[] {
  const meridians = range(-180, 180 - MERIDIAN_STEP, MERIDIAN_STEP).map((lng) =>
    range(SOUTHERNMOST, lng % 90 === 0 ? 90 : 80, DETAIL).map((lat) => toSheet([lng, lat])),
  );
  const parallels = range(SOUTHERNMOST, 80, PARALLEL_STEP).map((lat) =>
    range(-180, 180, DETAIL).map((lng) => toSheet([lng, lat])),
  );
  return [...meridians, ...parallels];
}
