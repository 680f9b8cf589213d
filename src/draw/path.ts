/** Writes areas and lines as SVG path data on a grid of whole numbers: short to write, and neighbours share every point. */
import type { PolygonRings } from '../geography/geography';
import type { SheetPoint } from '../geography/sheet';

/**
 * Units across the sheet for paths that are looked at from near and far. The geometry's own grid is a multiple of it, so
 * nothing moves, and the numbers are small enough to stay exact in a browser's single precision.
 */
export const FINEST = 500_000;

/** Writes the steps of one line; empty where it does not leave its first point of the grid. */
function steps(points: readonly SheetPoint[], units: number): string {
  let [lastX, lastY] = [NaN, NaN];
  let text = '';
  for (const point of points) {
    const x = Math.round(point[0] * units);
    const y = Math.round(point[1] * units);
    if (x === lastX && y === lastY) continue;
    if (Number.isNaN(lastX)) text = `M${x} ${y}l`;
    else {
      const [dx, dy] = [x - lastX, y - lastY];
      text += `${text.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    }
    [lastX, lastY] = [x, y];
  }
  return text.endsWith('l') ? '' : text;
}

/** Path data of polygons; holes are holes with the fill rule `evenodd`. */
export function areaPath(polygons: readonly PolygonRings[], units: number): string {
  return polygons
    .flat()
    .map((ring) => steps(ring, units))
    .filter((text) => text !== '')
    .map((text) => `${text}z`)
    .join('');
}

/** Path data of lines. */
export function linesPath(lines: readonly (readonly SheetPoint[])[], units: number): string {
  return lines.map((points) => steps(points, units)).join('');
}
