/** The index of areas answers as a walk along every coast would. */
import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/geography/area';
import { areaAt, coastNear, type Geography } from '../../../src/geography/geography';
import type { SheetPoint } from '../../../src/geography/sheet';
import { RESOLUTIONS } from '../support/world';

/** Points all over the sheet and close together around the middle of Europe, always the same. */
const POINTS: readonly SheetPoint[] = Array.from({ length: 240 }, (_, index) => {
  const [across, down] = [(index * 0.618034) % 1, (index * 0.754878) % 1];
  return index % 2 === 0 ? [across, down] : [0.45 + across * 0.12, 0.55 + down * 0.12];
});

const sizeOf = ({ bbox: [left, top, right, bottom] }: Area): number => (right - left) * (bottom - top);

function holds({ polygons }: Area, [x, y]: SheetPoint): boolean {
  return polygons.some((rings) => {
    const crossings = rings.flatMap((ring) =>
      ring.filter(([ax, ay], index) => {
        const [bx, by] = ring.at(index - 1)!;
        return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
      }),
    );
    return crossings.length % 2 === 1;
  });
}

function distance({ polygons }: Area, [x, y]: SheetPoint): number {
  let least = Infinity;
  for (const ring of polygons.flat()) {
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring.at(index - 1)!;
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
      const share = Math.min(1, Math.max(0, along));
      least = Math.min(least, Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y));
    });
  }
  return least;
}

function atByWalking({ areas }: Geography, point: SheetPoint): string | null {
  const found = [...areas.values()].filter((area) => holds(area, point));
  return found.sort((a, b) => sizeOf(a) - sizeOf(b))[0]?.id ?? null;
}

describe.each(RESOLUTIONS)('on the geometry %s', (_, geography) => {
  test('the area at a place is the one that holds it', () => {
    for (const point of POINTS) expect(areaAt(geography, point), String(point)).toBe(atByWalking(geography, point));
  });

  test('the coast near a place at sea is the nearest one, and none beyond the reach', () => {
    const sea = POINTS.filter((point) => areaAt(geography, point) === null).slice(0, 40);
    expect(sea.length).toBeGreaterThan(30);
    for (const point of sea) {
      const ways = [...geography.areas.values()].map((area) => ({ id: area.id, away: distance(area, point) }));
      const [nearest, next] = ways.sort((a, b) => a.away - b.away);
      expect(coastNear(geography, point, nearest!.away * 1.001), String(point)).toBe(nearest!.id);
      expect(coastNear(geography, point, next!.away * 1.5), String(point)).toBe(nearest!.id);
      expect(coastNear(geography, point, nearest!.away * 0.999), String(point)).toBeNull();
    }
  });
});
