import { describe, expect, it } from 'vitest';
import type { PolygonRings } from '../../../src/geography/geography';
import { FINEST, linesPath, ringsPath } from '../../../src/draw/path';
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
