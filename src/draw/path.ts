/** Writes areas and lines as SVG path data on a grid of whole numbers, which is short and lets neighbours share every point. */
import type { Point } from './values';

/**
 * Units across the sheet for paths that are shown at every zoom. The geometry's own grid is a multiple of it, so nothing moves,
 * and the numbers are small enough to stay exact in a browser's single precision.
 */
export const FINEST = 500_000;

/** Writes the steps of one line; empty where all of it falls on one grid point. */
function steps(points: readonly Point[], units: number, parts: number): string {
  let [lastX, lastY] = [NaN, NaN];
  let text = '';
  for (const point of points) {
    const x = Math.round(point[0] * units * parts);
    const y = Math.round(point[1] * units * parts);
    if (x === lastX && y === lastY) continue;
    if (Number.isNaN(lastX)) text = `M${x / parts} ${y / parts}l`;
    else {
      const [dx, dy] = [(x - lastX) / parts, (y - lastY) / parts];
      text += `${text.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    }
    [lastX, lastY] = [x, y];
  }
  return text.endsWith('l') ? '' : text;
}

/**
 * Path data of closed rings; holes are holes with the fill rule `evenodd`.
 * @param units of the path in one of the points'.
 * @param parts of a unit to which it is rounded.
 */
export function ringsPath(rings: readonly (readonly Point[])[], units: number, parts = 1): string {
  return rings
    .map((ring) => steps(ring, units, parts))
    .filter((text) => text !== '')
    .map((text) => `${text}z`)
    .join('');
}

/** Path data of lines. @param units as for `ringsPath`; @param parts likewise. */
export function linesPath(lines: readonly (readonly Point[])[], units: number, parts = 1): string {
  return lines.map((points) => steps(points, units, parts)).join('');
}
