import { describe, expect, it } from 'vitest';
import type { PolygonRings } from '../../../src/geography/geography';
import { curvesPath, FINEST, linesPath, ringsPath } from '../../../src/draw/path';
import { graticule } from '../../../src/geography/graticule';
import { detail, RESOLUTIONS } from '../support/world';

/** The points of path data, in units of its grid; it only has absolute moves and relative lines. */
function pointsOf(d: string): number[][][] {
  return d
    .split('M')
    .slice(1)
    .map((ring) => {
      const [x = NaN, y = NaN, ...moves] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points = [[x, y]];
      for (let at = 0; at < moves.length; at += 2) {
        const [lastX = NaN, lastY = NaN] = points.at(-1) ?? [];
        points.push([lastX + (moves[at] ?? NaN), lastY + (moves[at + 1] ?? NaN)]);
      }
      return points;
    });
}

const square: PolygonRings = [
  [
    [0.1, 0.1],
    [0.4, 0.1],
    [0.4, 0.4],
    [0.1, 0.4],
    [0.1, 0.1],
  ],
  [
    [0.2, 0.2],
    [0.2, 0.3],
    [0.3, 0.3],
    [0.2, 0.2],
  ],
];

describe('a path', () => {
  it('closes each ring, the outer one and the holes', () => {
    expect(ringsPath(square, 10)).toBe('M1 1l3 0 0 3-3 0 0-3zM2 2l0 1 1 0-1-1z');
  });

  it('leaves lines open', () => {
    expect(
      linesPath(
        [
          [
            [0, 0],
            [0.5, 1],
          ],
          [
            [1, 1],
            [0, 0.5],
          ],
        ],
        10,
      ),
    ).toBe('M0 0l5 10M10 10l-10-5');
  });

  it('leaves out what does not leave one point of the grid', () => {
    expect(ringsPath(square, 1)).toBe('');
    expect(linesPath([[[0.5, 0.5]], []], 10)).toBe('');
  });

  it('is the same for one point wherever it comes from, so that neighbours do not part', () => {
    const [first, second] = [pointsOf(ringsPath(square, 1000)), pointsOf(linesPath(square, 1000))];
    expect(first).toEqual(second);
  });
});

describe('the finest grid', () => {
  it.each(RESOLUTIONS)('moves no point of the geometry (%s)', (_, geography) => {
    for (const { id, polygons } of geography.areas.values()) {
      const written = pointsOf(ringsPath(polygons.flat(), FINEST)).flat();
      const meant = polygons
        .flat()
        .flatMap((ring) => ring.filter(([x, y], at) => x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]));
      expect(written.length, id).toBe(meant.length);
      const off = written.map(([x = NaN, y = NaN], at) =>
        Math.max(Math.abs(x / FINEST - meant[at]![0]), Math.abs(y / FINEST - meant[at]![1])),
      );
      expect(Math.max(...off), id).toBeLessThan(1e-9);
    }
  });

  it('stays exact in single precision', () => {
    const written = [...detail.areas.values()].flatMap(({ polygons }) =>
      pointsOf(ringsPath(polygons.flat(), FINEST)).flat(2),
    );
    expect(written.length).toBeGreaterThan(100_000);
    expect(written.filter((value) => Math.fround(value) !== value)).toEqual([]);
  });
});

type XY = readonly [number, number];

/** The cubic curves of path data as `curvesPath` writes it, each by its four points. */
function curvesOf(d: string): (readonly [XY, XY, XY, XY])[] {
  let from: XY = [NaN, NaN];
  return (d.match(/[Mcs][^Mcs]*/g) ?? []).flatMap((text) => {
    const values = (text.match(/-?\d+/g) ?? []).map(Number);
    const take = (): XY => [from[0] + (values.shift() ?? NaN), from[1] + (values.shift() ?? NaN)];
    if (text.startsWith('M')) {
      from = [values[0] ?? NaN, values[1] ?? NaN];
      return [];
    }
    const curves: (readonly [XY, XY, XY, XY])[] = [];
    while (values.length > 0) {
      const first = text.startsWith('c') ? take() : MIRRORED;
      const [second, to] = [take(), take()];
      curves.push([from, first, second, to]);
      from = to;
    }
    return curves;
  });
}

/** Instead of a handle that is not written. */
const MIRRORED: XY = [NaN, NaN];

describe('curves of the globe', () => {
  const UNITS = 8000;
  const lines = graticule();

  it('keep to the lines for which they stand, by a fraction of a pixel', () => {
    for (const line of lines) {
      const fine = line.map(([x, y]): XY => [x * UNITS, y * UNITS]);
      let last: XY = MIRRORED;
      const drawn = curvesOf(curvesPath([line], UNITS)).flatMap(([from, first, second, to]) => {
        const out: XY = Number.isNaN(first[0]) ? [2 * from[0] - last[0], 2 * from[1] - last[1]] : first;
        last = second;
        return [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((t): XY => {
          const by = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
          const along = (axis: 0 | 1): number =>
            [from, out, second, to].reduce((sum, point, at) => sum + point[axis] * (by[at] ?? NaN), 0);
          return [along(0), along(1)];
        });
      });
      // From the curve to the nearest of the line's chords.
      const off = drawn.map(([x, y]) =>
        Math.min(
          ...fine.slice(1).map(([toX, toY], at) => {
            const [fromX, fromY] = fine[at]!;
            const [dx, dy] = [toX - fromX, toY - fromY];
            const share = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
            return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
          }),
        ),
      );
      // A unit is about a fifth of a pixel; only the southernmost lines are more than one off.
      expect(Math.max(...off)).toBeLessThan(2.5);
    }
  });

  it('begin and end where the lines do', () => {
    for (const line of lines) {
      const curves = curvesOf(curvesPath([line], UNITS));
      const [first, last] = [line[0]!, line.at(-1)!];
      expect(curves[0]![0]).toEqual([Math.round(first[0] * UNITS), Math.round(first[1] * UNITS)]);
      expect(curves.at(-1)![3]).toEqual([Math.round(last[0] * UNITS), Math.round(last[1] * UNITS)]);
    }
  });

  it('take less than half of the text', () => {
    expect(curvesPath(lines, UNITS).length).toBeLessThan(linesPath(lines, UNITS).length / 2);
  });
});
