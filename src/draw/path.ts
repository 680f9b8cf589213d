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

/** As many steps between two points that are kept, at most: half a pixel off far in the south, less where the atlas has places. */
const LONGEST = 12;

/** The longest step that divides a line evenly, so that its curves follow each other with the same speed. */
const strideOf = (count: number): number =>
  Array.from({ length: LONGEST }, (_, index) => LONGEST - index).find((stride) => count % stride === 0) ?? 1;

/** Where a line of evenly spaced points is going at one of them: a third of the way to the next point that is kept. */
function handleAt(points: readonly Point[], index: number, stride: number): Point {
  const at = (place: number): Point => points[place] ?? [NaN, NaN];
  const [before, here, after] = [at(index - 1), at(index), at(index + 1)];
  const scaled = (x: number, y: number): Point => [(x * stride) / 6, (y * stride) / 6];
  if (index > 0 && index < points.length - 1) return scaled(after[0] - before[0], after[1] - before[1]);
  // At an end by the two points on the one side.
  const [near, far, sign] = index === 0 ? [after, at(2), 1] : [before, at(index - 2), -1];
  const along = (axis: 0 | 1): number => sign * (4 * near[axis] - 3 * here[axis] - far[axis]);
  return scaled(along(0), along(1));
}

/**
 * Path data of smooth lines, as curves through a few of their points, which is shorter and rounder than all of them.
 * @param lines whose points are evenly spaced by what they are computed from, three or more each.
 * @param units as for `ringsPath`.
 */
export function curvesPath(lines: readonly (readonly Point[])[], units: number): string {
  const whole = ([x, y]: Point): Point => [Math.round(x * units), Math.round(y * units)];
  return lines
    .map((points) => {
      const stride = strideOf(points.length - 1);
      const kept = Array.from({ length: (points.length - 1) / stride + 1 }, (_, index) => index * stride);
      return kept
        .map((index, order) => {
          const [x, y] = points[index] ?? [NaN, NaN];
          const end = whole([x, y]);
          if (order === 0) return `M${end.join(' ')}`;
          const from = index - stride;
          const [startX, startY] = points[from] ?? [NaN, NaN];
          const start = whole([startX, startY]);
          const to = (point: Point): readonly number[] => [point[0] - start[0], point[1] - start[1]];
          const [outX, outY] = handleAt(points, from, stride);
          const [inX, inY] = handleAt(points, index, stride);
          const first = order === 1 ? to(whole([startX + outX, startY + outY])) : [];
          // The first handle of the others mirrors the last of the one before.
          const values = [...first, ...to(whole([x - inX, y - inY])), ...to(end)];
          return `${order === 1 ? 'c' : order === 2 ? 's' : ' '}${values.join(' ')}`;
        })
        .join('')
        .replaceAll(' -', '-');
    })
    .join('');
}
