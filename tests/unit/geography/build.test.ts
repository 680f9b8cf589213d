import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildGeography } from '../../../src/geography/build/build';
import { correct } from '../../../src/geography/build/correct';
import { cutRing } from '../../../src/geography/build/cut';
import { hull } from '../../../src/geography/build/hull';
import { readInputs } from '../../../src/geography/build/inputs';
import { pole } from '../../../src/geography/build/pole';
import { polygonArea, type LngLat } from '../../../src/geography/build/shapes';
import { readText } from './files';

const SQUARE: LngLat[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];

describe('the committed geometry', () => {
  test('is what the build makes of the atlas and the content, to the byte', { timeout: 60_000 }, () => {
    for (const [name, text] of Object.entries(buildGeography(readInputs()))) {
      // Not `toBe`: a difference of a megabyte helps nobody.
      expect(text === readText(`src/geography/data/${name}`), `${name} is not up to date: npm run geography`).toBe(
        true,
      );
    }
  });

  test.each([
    ['coarse.topo.json', 110],
    ['detail.topo.json', 335],
    ['places.json', 10],
  ])('%s is at most %d KB compressed', (name, kilobytes) => {
    expect(gzipSync(readText(`src/geography/data/${name}`)).length / 1000).toBeLessThan(kilobytes);
  });
});

describe('cutRing', () => {
  test('divides a ring along a line whose ends it moves to the outline', () => {
    const ring: LngLat[] = [...SQUARE.slice(0, 1), [2, 0], ...SQUARE.slice(1, 3), [2, 4], ...SQUARE.slice(3)];
    const halves = cutRing(ring, [
      [2.05, 0.05],
      [1, 2],
      [2, 4],
    ]);
    expect(halves.map((half) => polygonArea([half])).toSorted()).toEqual([10, 6]);
  });

  test('refuses a line that does not reach the outline', () => {
    const line: LngLat[] = [
      [2, 2],
      [0, 4],
    ];
    expect(() => cutRing(SQUARE, line)).toThrow(/from the outline/);
  });
});

describe('correct', () => {
  const why = { id: 'a-correction', reason: 'For the test.', sources: [] };
  const areas = new Map([
    ['AA', [[SQUARE]]],
    ['BB', []],
  ]);

  test('moves the part in the box', () => {
    const moved = correct(areas, [{ ...why, kind: 'move', from: 'AA', to: 'BB', within: [-1, -1, 5, 5] }]);
    expect(moved.get('AA')).toEqual([]);
    expect(moved.get('BB')).toEqual([[SQUARE]]);
  });

  test('says which correction does not fit', () => {
    expect(() => correct(areas, [{ ...why, kind: 'move', from: 'AA', to: 'BB', within: [1, 1, 2, 2] }])).toThrow(
      /a-correction/,
    );
    expect(() => correct(areas, [{ ...why, kind: 'move', from: 'CC', to: 'BB', within: [1, 1, 2, 2] }])).toThrow(
      /a-correction/,
    );
  });

  test('makes a hole for an outline', () => {
    const ring: [number, number][] = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
    ];
    const outlined = correct(areas, [{ ...why, kind: 'outline', area: 'BB', from: 'AA', ring }]);
    expect(outlined.get('AA')?.map(polygonArea)).toEqual([15]);
    expect(outlined.get('BB')?.map(polygonArea)).toEqual([1]);
  });
});

test('pole finds the middle of a square, and avoids a hole', () => {
  const found = pole([SQUARE]);
  expect(found.point).toEqual([2, 2]);
  expect(found.radius).toBe(2);
  const hole: LngLat[] = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 2],
    [1, 1],
  ];
  expect(pole([SQUARE, hole]).point[0]).toBeGreaterThan(2);
});

test('hull leaves out what is inside and keeps few corners', () => {
  expect(hull([...SQUARE, [1, 2], [2, 2]], 8)).toHaveLength(4);
  const circle = Array.from({ length: 100 }, (_, index): LngLat => [Math.cos(index / 16), Math.sin(index / 16)]);
  expect(hull(circle, 12)).toHaveLength(12);
});
