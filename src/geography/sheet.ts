/**
 * The one file that converts between longitude and latitude and the sheet.
 *
 * The sheet is the Lambert azimuthal equal-area projection of a sphere of radius 1 centred at 8° E 72° N (Snyder, USGS
 * Professional Paper 1395, equations 24-2 to 24-4 and 20-14 to 20-18). Its square |X|, |Y| <= 2 is stored as the unit square:
 * x to the right, y down.
 */
import type { Position } from '../content/schema';

/** A place on the sheet: x to the right, y down, both 0 to 1. */
export type SheetPoint = readonly [number, number];

/** Longitude and latitude of the middle of the sheet, [0.5, 0.5]. */
export const SHEET_CENTRE: Readonly<Position> = [8, 72];

const RADIANS = Math.PI / 180;
const DEGREES = 180 / Math.PI;
/** Radius of the disc that shows the whole sphere; its rim is the antipode of the centre. */
const DISC_RADIUS = 2;
const CENTRE_LONGITUDE = SHEET_CENTRE[0] * RADIANS;
const SIN_CENTRE = Math.sin(SHEET_CENTRE[1] * RADIANS);
const COS_CENTRE = Math.cos(SHEET_CENTRE[1] * RADIANS);
/** Keeps the one point without a place on the sheet, the antipode of the centre, finite. */
const LEAST_DENOMINATOR = 1e-12;

/** Where a longitude and latitude are on the sheet. */
export function toSheet([longitude, latitude]: Readonly<Position>): SheetPoint {
  const phi = latitude * RADIANS;
  const lambda = longitude * RADIANS - CENTRE_LONGITUDE;
  const cosDistance = SIN_CENTRE * Math.sin(phi) + COS_CENTRE * Math.cos(phi) * Math.cos(lambda);
  const k = Math.sqrt(2 / Math.max(LEAST_DENOMINATOR, 1 + cosDistance));
  const right = k * Math.cos(phi) * Math.sin(lambda);
  const up = k * (COS_CENTRE * Math.sin(phi) - SIN_CENTRE * Math.cos(phi) * Math.cos(lambda));
  return [(right + DISC_RADIUS) / 4, (DISC_RADIUS - up) / 4];
}

/** Longitude (-180 to 180) and latitude of a place on the sheet, or null where the sheet shows no place: outside the disc. */
export function fromSheet([x, y]: SheetPoint): Position | null {
  const right = x * 4 - DISC_RADIUS;
  const up = DISC_RADIUS - y * 4;
  const rho = Math.hypot(right, up);
  if (!(rho <= DISC_RADIUS)) return null;
  if (rho === 0) return [SHEET_CENTRE[0], SHEET_CENTRE[1]];
  const distance = 2 * Math.asin(rho / DISC_RADIUS);
  const sinDistance = Math.sin(distance);
  const cosDistance = Math.cos(distance);
  const sinLatitude = cosDistance * SIN_CENTRE + (up * sinDistance * COS_CENTRE) / rho;
  const latitude = Math.asin(Math.max(-1, Math.min(1, sinLatitude))) * DEGREES;
  const lambda = Math.atan2(right * sinDistance, rho * COS_CENTRE * cosDistance - up * SIN_CENTRE * sinDistance);
  return [wrapLongitude((lambda + CENTRE_LONGITUDE) * DEGREES), latitude];
}

/**
 * The bearing, in degrees from -180 to 180, that turns local north up at a place: how far clockwise from the sheet's own up local
 * north points there. Bearings are as in MapLibre: the direction that is up on the screen.
 */
export function northAt([longitude, latitude]: Readonly<Position>): number {
  const phi = latitude * RADIANS;
  const lambda = longitude * RADIANS - CENTRE_LONGITUDE;
  const sinPhi = Math.sin(phi);
  const cosPhi = Math.cos(phi);
  const cosLambda = Math.cos(lambda);
  const denominator = Math.max(LEAST_DENOMINATOR, 1 + SIN_CENTRE * sinPhi + COS_CENTRE * cosPhi * cosLambda);
  // The derivative of the projection along the meridian, without the common factor k.
  const shrink = -(SIN_CENTRE * cosPhi - COS_CENTRE * sinPhi * cosLambda) / (2 * denominator);
  const right = Math.sin(lambda) * (shrink * cosPhi - sinPhi);
  const up =
    shrink * (COS_CENTRE * sinPhi - SIN_CENTRE * cosPhi * cosLambda) +
    COS_CENTRE * cosPhi +
    SIN_CENTRE * sinPhi * cosLambda;
  return Math.atan2(right, up) * DEGREES;
}

/** The longitude and latitude under which MapLibre is given a place on the sheet: the square as if it were Web Mercator. */
export function toMapLibre([x, y]: SheetPoint): Position {
  return [360 * (x - 0.5), Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * DEGREES];
}

function wrapLongitude(longitude: number): number {
  if (longitude > 180) return longitude - 360;
  return longitude < -180 ? longitude + 360 : longitude;
}
