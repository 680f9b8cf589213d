import { geoAzimuthalEqualArea, geoDistance, geoMercator } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { fromSheet, northAt, SHEET_CENTRE, toMapLibre, toSheet } from '../../../src/geography/sheet';

const PLACES: [string, [number, number]][] = [
  ['Vienna', [16.37, 48.21]],
  ['Vancouver', [-123.12, 49.28]],
  ['Vladivostok', [131.89, 43.12]],
  ['Tashkent', [69.24, 41.3]],
  ['the Bering Strait', [-169, 65.8]],
  ['180°', [180, 67.5]],
  ['Canberra', [149.13, -35.28]],
  ['the North Pole', [0, 90]],
  ['the Equator', [8, 0]],
];
const d3Sheet = geoAzimuthalEqualArea().rotate([-8, -72]).scale(0.25).translate([0.5, 0.5]).precision(0);

describe('the sheet', () => {
  test('has its centre in the middle', () => {
    expect(toSheet([8, 72])).toEqual([0.5, 0.5]);
    expect(fromSheet([0.5, 0.5])).toEqual([...SHEET_CENTRE]);
  });

  test('puts the North Pole 2 sin 9° above the centre', () => {
    const [x, y] = toSheet([0, 90]);
    expect(x).toBeCloseTo(0.5, 12);
    expect(y).toBeCloseTo(0.5 - (2 * Math.sin((9 * Math.PI) / 180)) / 4, 12);
  });

  test.each(PLACES)('is where d3 puts %s', (_, place) => {
    const expected = d3Sheet(place);
    const [x, y] = toSheet(place);
    expect(x).toBeCloseTo(expected?.[0] ?? NaN, 10);
    expect(y).toBeCloseTo(expected?.[1] ?? NaN, 10);
  });

  test.each(PLACES)('leads back to %s', (_, place) => {
    const back = fromSheet(toSheet(place));
    expect(back && geoDistance(back, place)).toBeLessThan(1e-9);
  });

  test('keeps longitudes within 180°', () => {
    const back = fromSheet(toSheet([-179, 67.5]));
    expect(back?.[0]).toBeCloseTo(-179, 9);
  });

  test.each([
    [0, 0],
    [1, 1],
    [0.5, 1.01],
    [NaN, 0.5],
  ])('has no place at %f, %f, outside the disc', (x, y) => {
    expect(fromSheet([x, y])).toBeNull();
  });

  test('stays finite at the antipode of its centre', () => {
    expect(toSheet([-172, -72]).every(Number.isFinite)).toBe(true);
  });
});

describe('northAt', () => {
  test('is 0 on the central meridian', () => {
    expect(northAt([8, 40])).toBeCloseTo(0, 12);
  });

  test.each(PLACES.filter(([name]) => name !== 'the North Pole'))('turns north up in %s', (_, place) => {
    const step = 1e-5;
    const [x0, y0] = toSheet([place[0], place[1] - step]);
    const [x1, y1] = toSheet([place[0], place[1] + step]);
    expect(northAt(place)).toBeCloseTo((Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI, 4);
  });

  test('turns counter-clockwise in the east and clockwise in the west', () => {
    expect(northAt([69, 41])).toBeLessThan(-45);
    expect(northAt([-100, 40])).toBeGreaterThan(45);
  });
});

describe("MapLibre's coordinates", () => {
  test('are Web Mercator over the square', () => {
    expect(toMapLibre([0.5, 0.5])).toEqual([0, 0]);
    expect(toMapLibre([0, 0])[0]).toBe(-180);
    expect(toMapLibre([0, 0])[1]).toBeCloseTo(85.0511287798, 8);
    expect(toMapLibre([1, 1])[1]).toBeCloseTo(-85.0511287798, 8);
  });

  const webMercator = geoMercator()
    .scale(1 / (2 * Math.PI))
    .translate([0.5, 0.5]);

  test.each(PLACES)('lead back to %s', (_, place) => {
    const point = toSheet(place);
    const [x, y] = webMercator(toMapLibre(point))!;
    expect(x).toBeCloseTo(point[0], 12);
    expect(y).toBeCloseTo(point[1], 12);
  });
});
