import { expect, test } from 'vitest';
import { toMapLibre } from '../../../src/geography/sheet';
import { unpack, type PackedCollection } from '../../../src/map/packed';
import { areasSource, linesSource } from '../../../src/map/sources';
import { GEOGRAPHIES } from '../geography/files';

/** What a worker has of a collection that MapLibre sends it, whose lists of numbers it gives away. */
function received({ packed }: PackedCollection) {
  const sent = { ...packed };
  const transfer = [sent.counts.buffer, sent.points.buffer];
  return unpack(structuredClone(sent, { transfer }));
}

test.each(GEOGRAPHIES)('the worker has each point of each area and border, %s', (_, geography) => {
  const borders = geography.lines.filter(({ kind }) => kind === 'border');
  expect(received(areasSource(geography))).toEqual(
    [...geography.areas.values()].map(({ id, polygons }) => ({
      type: 'Feature',
      properties: { id },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map((point) => toMapLibre(point)))),
      },
    })),
  );
  const [lines, ...others] = received(linesSource(geography, 'border'));
  expect(others).toEqual([]);
  expect(lines?.geometry).toEqual({
    type: 'MultiLineString',
    coordinates: borders.map(({ coordinates }) => coordinates.map((point) => toMapLibre(point))),
  });
});

test('a collection can be sent again, as after the graphics card was lost', () => {
  const [[, geography] = []] = GEOGRAPHIES;
  const source = areasSource(geography!);
  expect(received(source)).toEqual(received(source));
});
