/** The geometry that the atlas reads from the picture in its page is the one that was drawn there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { firstGeography } from '../../../src/first/build/first-geography';
import { firstPicture } from '../../../src/first/build/first-picture';
import { geographyOf, type DrawnPaths } from '../../../src/geography/drawn';
import { areaAt, type PolygonRings } from '../../../src/geography/geography';
import { toSheet } from '../../../src/geography/sheet';
import { scene } from '../../../src/scene/scene';
import { readSvg } from '../draw/svg-file';
import { coarse, content, english, viewOf } from '../support/world';

const frame = {
  points: [
    [0, 0],
    [1, 1],
  ],
  bearing: 0,
} as const;
const drawn = firstGeography(
  readFileSync(new URL('../../../src/geography/data/coarse.topo.json', import.meta.url), 'utf8'),
  frame.points,
);
const svg = readSvg(firstPicture(scene(viewOf({}), content, coarse, english), drawn, frame, 1, ''));

function dataAfter(layer: string): string {
  const at = svg.findIndex(({ attributes }) => attributes.class === layer);
  return svg[at + 1]?.attributes.d ?? '';
}

const paths: DrawnPaths = {
  areas: new Map(
    svg.flatMap(({ attributes }) => {
      const id = attributes['data-area'];
      return id === undefined ? [] : [[id, attributes.d ?? ''] as const];
    }),
  ),
  lines: { border: dataAfter('first-borders'), 'territory-border': dataAfter('first-dashes') },
};
const read = geographyOf(paths);

const rounded = (value: number): string => value.toFixed(6);

/** Points as the picture has them: none twice in a row. */
const eachOnce = (line: readonly (readonly [number, number])[]): string[] =>
  line.map(([x, y]) => `${x.toFixed(6)} ${y.toFixed(6)}`).filter((point, at, all) => point !== all[at - 1]);

const thatAreDrawn = (polygons: readonly PolygonRings[]): string[][][] =>
  polygons.map((rings) => rings.map(eachOnce).filter(({ length }) => length > 1)).filter(({ length }) => length > 0);

describe('the geometry read from the picture', () => {
  it('has each area with its parts and holes', () => {
    expect(read?.areas.size).toBe(drawn.areas.size);
    for (const [id, { polygons, bbox }] of drawn.areas) {
      const own = read?.areas.get(id);
      expect(
        own?.polygons.map((rings) => rings.map(eachOnce)),
        id,
      ).toEqual(thatAreDrawn(polygons));
      // The Holy See is smaller than a unit of the picture, and has a ring.
      if (id !== 'VA') expect(own?.bbox.map(rounded), id).toEqual(bbox.map(rounded));
    }
  });

  it('has the borders, and those that are drawn dashed', () => {
    for (const kind of ['border', 'territory-border'] as const) {
      const linesIn = (all: typeof drawn.lines | undefined): string[][] =>
        (all ?? [])
          .filter((line) => line.kind === kind)
          .map(({ coordinates }) => eachOnce(coordinates))
          .filter(({ length }) => length > 1);
      expect(linesIn(read?.lines), kind).toEqual(linesIn(drawn.lines));
    }
  });

  it.each([
    ['Bishkek', 74.6, 42.9, 'KG'],
    ['San Marino, in a hole of Italy', 12.45, 43.94, 'SM'],
    ['Rome', 12.5, 41.9, 'IT'],
  ])('answers what is at %s', (_, lng, lat, area) => {
    expect(read && areaAt(read, toSheet([lng, lat]))).toBe(area);
  });
});

const without = (id: string): DrawnPaths => ({
  ...paths,
  areas: new Map([...paths.areas].filter(([own]) => own !== id)),
});
const altered = (id: string, d: string): DrawnPaths => ({ ...paths, areas: new Map([...paths.areas, [id, d]]) });

test.each([
  ['an area is missing', without('KG')],
  ['an area is empty', altered('KG', '')],
  ['a path is of another kind', altered('KG', 'M0 0C1 2 3 4 5 6z')],
  ['a path is cut off', altered('KG', 'M0 0l')],
  ['numbers are none', altered('KG', 'M0 0l1 NaN 2 2z')],
  ['borders are missing', { ...paths, lines: { ...paths.lines, border: '' } }],
])('there is none where %s', (_, broken) => {
  expect(geographyOf(broken)).toBeNull();
});
