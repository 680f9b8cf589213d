/** Puts the areas on the sheet. */
import { toSheet, type SheetPoint } from '../sheet';
import type { LngLat, PolygonOf, RingOf, SheetAreas, SphereAreas } from './shapes';

/** Longest piece, in degrees, of an edge that is straight in the atlas and curved on the sheet (the 49th parallel, say). */
const LONGEST_PIECE = 0.25;
/** A point this near to 180°, in degrees, counts as on it: the atlas is cut there. */
const SEAM_WIDTH = 0.005;
/** The two sides of the seam differ by the atlas's rounding; rounded to this many parts of a degree they agree. */
const SEAM_ROUNDING = 100;
/** Islands farther than this from the centre, in degrees, are left out: the sheet is too stretched there. */
const FARTHEST = 154.2;

/** The areas in sheet coordinates, without islands that are too far away. */
export function projectAreas(areas: SphereAreas): SheetAreas {
  return new Map([...areas].map(([id, polygons]) => [id, polygons.filter(isNear).map(projectPolygon)]));
}

function projectPolygon(polygon: PolygonOf<LngLat>): PolygonOf<SheetPoint> {
  return polygon.map((ring) => densify(ring.map(ontoSeam)).map(toRoundedSheet));
}

function isNear([outer = []]: PolygonOf<LngLat>): boolean {
  return outer.every((point) => distanceFromCentre(point) <= FARTHEST);
}

function distanceFromCentre(point: LngLat): number {
  const [x, y] = toSheet([point[0], point[1]]);
  return (2 * Math.asin(Math.min(1, Math.hypot(x - 0.5, y - 0.5) * 2)) * 180) / Math.PI;
}

function ontoSeam([longitude, latitude]: LngLat): LngLat {
  if (Math.abs(longitude) < 180 - SEAM_WIDTH) return [longitude, latitude];
  return [180, Math.round(latitude * SEAM_ROUNDING) / SEAM_ROUNDING];
}

function densify(ring: RingOf<LngLat>): LngLat[] {
  return ring.flatMap((point, index) => {
    const next = ring[index + 1];
    return next ? [point, ...pointsBetween(point, next)] : [point];
  });
}

/** Exactly the same points for an edge and for the edge reversed, because neighbours share them. */
function pointsBetween(a: LngLat, b: LngLat): LngLat[] {
  if (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1])) return pointsBetween(b, a).reverse();
  const across = b[0] - a[0] > 180 ? b[0] - a[0] - 360 : b[0] - a[0];
  const up = b[1] - a[1];
  const pieces = Math.ceil(Math.max(Math.abs(across), Math.abs(up)) / LONGEST_PIECE);
  return Array.from({ length: Math.max(0, pieces - 1) }, (_, index) => {
    const share = (index + 1) / pieces;
    return [a[0] + across * share, a[1] + up * share];
  });
}

/** Rounded far below what is visible, so that differences between processors do not matter. */
function toRoundedSheet([longitude, latitude]: LngLat): SheetPoint {
  const [x, y] = toSheet([longitude, latitude]);
  return [Math.round(x * 1e9) / 1e9, Math.round(y * 1e9) / 1e9];
}
