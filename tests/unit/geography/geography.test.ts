import { describe, expect, test } from 'vitest';
import { partnersFile, statesFile, territoriesFile } from '../../../src/content/schema-areas';
import { areaAt, CONTEXT, parseGeography, type Geography } from '../../../src/geography/geography';
import { correctionsFile } from '../../../src/geography/build/corrections-schema';
import { distanceToOutline } from '../../../src/geography/build/pole';
import { fromSheet, toSheet, type SheetPoint } from '../../../src/geography/sheet';
import { GEOGRAPHIES, readJson } from './files';

const { states } = statesFile.parse(readJson('src/content/states.json'));
const { partners } = partnersFile.parse(readJson('src/content/partners.json'));
const { territories } = territoriesFile.parse(readJson('src/content/territories.json'));
const codes = [...states, ...partners].map(({ code }) => code);

const EXPECTED: [string, [number, number], string][] = [
  ['Simferopol', [34.1, 44.95], 'UA'],
  ['Sevastopol', [33.53, 44.59], 'UA'],
  ['Kerch', [36.42, 45.35], 'UA'],
  ['the isthmus of Perekop', [33.69, 46.15], 'UA'],
  ['Donetsk', [37.8, 48], 'UA'],
  ['Luhansk', [39.31, 48.57], 'UA'],
  ['Sukhumi', [41.02, 43.01], 'GE'],
  ['Tskhinvali', [43.97, 42.22], 'GE'],
  ['Tiraspol', [29.64, 46.84], 'MD'],
  ['Stepanakert', [46.75, 39.82], 'AZ'],
  ['Nakhchivan', [45.41, 39.21], 'AZ'],
  ['Kyrenia', [33.32, 35.33], 'CY'],
  ['Nicosia', [33.36, 35.17], 'CY'],
  ['the buffer zone in Cyprus', [33, 35.15], 'CY'],
  ['Pristina', [21.16, 42.66], 'XK'],
  ['Mitrovica', [20.87, 42.89], 'XK'],
  ['Kaliningrad', [20.51, 54.71], 'RU'],
  ['Longyearbyen', [15.65, 78.22], 'NO'],
  ['Chukotka west of 180°', [179, 67.5], 'RU'],
  ['Chukotka at 180°', [180, 67.5], 'RU'],
  ['Chukotka east of 180°', [-179, 67.5], 'RU'],
  ['Anchorage', [-149.7, 61.2], 'US'],
  ['Hawaii', [-155.5, 19.6], 'US'],
  ['Tenerife', [-16.6, 28.25], 'ES'],
  ['French Guiana', [-53, 4], 'FR'],
  ['the ice of Greenland', [-40, 72], 'GL'],
  ['Tórshavn', [-6.85, 62.02], 'FO'],
  ['Mariehamn', [19.94, 60.11], 'FI'],
  ['Baikonur', [63.3, 45.9], 'KZ'],
  ['Douglas on Man', [-4.5, 54.2], 'GB'],
  ['Saint Peter’s', [12.4534, 41.9034], 'VA'],
  ['Rome', [12.49, 41.89], 'IT'],
  ['Laayoune', [-13.2, 27.15], CONTEXT],
  ['El Argoub, across the bay from Dakhla', [-15.87, 23.61], CONTEXT],
  ['Smara', [-11.67, 26.74], CONTEXT],
  ['Tarfaya', [-12.85, 27.9], 'MA'],
  ['Majdal Shams', [35.77, 33.27], CONTEXT],
  ['Katzrin', [35.69, 32.99], CONTEXT],
  ['Kiryat Shmona', [35.57, 33.21], 'IL'],
  ['Tiberias', [35.53, 32.79], 'IL'],
  ['Ramallah', [35.2, 31.9], CONTEXT],
  ['Gaza', [34.45, 31.5], CONTEXT],
  ['San Juan in Puerto Rico', [-66.3, 18.3], CONTEXT],
  ['Siachen', [77.2, 35.4], CONTEXT],
];

/** Capitals just off the simplified coast; the rule for near misses finds them at a click. */
const OFF_THE_COAST: Record<string, readonly string[]> = { coarse: ['DK'], detail: [] };

/** Towns on land too narrow for the source atlas or the coarse geometry: at sea there, but nearest to the right area. */
const NEAR_MISSES: [string, [number, number], string][] = [
  ['Nuuk', [-51.69, 64.18], 'GL'],
  ['Dakhla', [-15.93, 23.7], CONTEXT],
  ['Copenhagen', [12.57, 55.68], 'DK'],
];
/** 20 px on the sheet at zoom 4; about 60 km. */
const NEAR = 20 / (512 * 2 ** 4);

describe.each(GEOGRAPHIES)('the geometry %s', (resolution, geography) => {
  test('names its resolution', () => {
    expect(geography.resolution).toBe(resolution);
  });

  test('has the area of every State, Partner and named territory, and the context, and no other', () => {
    const named = territories
      .filter(({ treatment }) => treatment === 'own' || treatment === 'named')
      .map(({ id }) => id);
    expect([...geography.areas.keys()].toSorted()).toEqual([...codes, ...named, CONTEXT].toSorted());
  });

  test.each(EXPECTED)('%s', (_, place, expected) => {
    expect(areaAt(geography, toSheet(place))).toBe(expected);
  });

  test.each(NEAR_MISSES)('%s, or nearest to it', (_, place, expected) => {
    const point = toSheet(place);
    const distances = [...geography.areas.values()].map(({ id, polygons }) => ({
      id,
      distance: Math.min(...polygons.map((polygon) => -distanceToOutline(polygon, point))),
    }));
    const nearest = distances.reduce((a, b) => (b.distance < a.distance ? b : a));
    expect(nearest.id).toBe(expected);
    expect(nearest.distance).toBeLessThan(NEAR);
    expect([expected, null]).toContain(areaAt(geography, point));
  });

  test('has the capitals where they belong', () => {
    const missed = [...states, ...partners]
      .filter(({ code, capital }) => capital && areaAt(geography, toSheet(capital.position)) !== code)
      .map(({ code }) => code);
    expect(missed).toEqual(OFF_THE_COAST[resolution]);
  });

  test('has sea where there is sea', () => {
    expect(areaAt(geography, toSheet([-40, 45]))).toBeNull();
    expect(areaAt(geography, toSheet([34, 43.3]))).toBeNull();
    expect(areaAt(geography, [0, 0])).toBeNull();
  });

  test('closes every ring', () => {
    for (const area of geography.areas.values()) {
      for (const ring of area.polygons.flat()) {
        expect(ring.length, area.id).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), area.id).toEqual(ring[0]);
      }
    }
  });

  test('draws no line between the Crimea and the rest of Ukraine', () => {
    expect(linesThrough(geography, [32.5, 44.3, 36, 46.2])).toEqual([]);
  });

  test('draws no border along 180°, and no coast there on the land', () => {
    expect(linesThrough(geography, [175, 60, 180, 75])).toEqual([]);
    const corners = geography.areas.get('RU')?.polygons.flat(2).map(fromSheet) ?? [];
    const onSeam = corners.filter(
      (place) => place && Math.abs(place[0]) > 179.99 && place[1] > 65.2 && place[1] < 68.8,
    );
    expect(onSeam).toEqual([]);
  });

  test('gives a border of its own kind to the area that is no State, and to no other', () => {
    const own = geography.areas.get('XK');
    const corners = new Set(own?.polygons.flat(2).map(String));
    const dashed = geography.lines.filter(({ kind }) => kind === 'territory-border');
    const solid = geography.lines.filter(({ kind }) => kind === 'border');
    expect(dashed.length).toBeGreaterThan(0);
    expect(dashed.flatMap(({ coordinates }) => coordinates).every((point) => corners.has(String(point)))).toBe(true);
    // Solid lines may only touch its boundary.
    expect(solid.some(({ coordinates }) => coordinates.slice(1, -1).some((point) => corners.has(String(point))))).toBe(
      false,
    );
  });

  test('has borders between neighbours everywhere', () => {
    expect(linesThrough(geography, [35, 29.6, 35.5, 31.3]).length).toBeGreaterThan(0);
    expect(linesThrough(geography, [-120, 48.9, -100, 49.1]).length).toBeGreaterThan(0);
  });
});

describe('places', () => {
  const [, [, geography] = []] = GEOGRAPHIES;

  test('are inside their areas', () => {
    for (const area of geography?.areas.values() ?? []) {
      expect(geography && areaAt(geography, area.labelPoint), area.id).toBe(area.id);
      expect(area.size, area.id).toBeGreaterThan(0);
      expect(area.frame.length, area.id).toBeGreaterThanOrEqual(3);
      expect(area.frame.length, area.id).toBeLessThanOrEqual(24);
    }
  });

  test.each<[string, [number, number, number, number]]>([
    ['US', [-127, 24, -66, 50]],
    ['FR', [-6, 41, 10, 52]],
    ['NO', [4, 57, 32, 72]],
    ['PT', [-10, 36, -6, 43]],
    ['ES', [-10, 35, 5, 44]],
    ['NL', [3, 50, 8, 54]],
  ])('frame the part of %s that readers mean', (id, [west, south, east, north]) => {
    for (const point of geography?.areas.get(id)?.frame ?? []) {
      const [longitude, latitude] = fromSheet(point) ?? [NaN, NaN];
      expect(longitude).toBeGreaterThan(west);
      expect(longitude).toBeLessThan(east);
      expect(latitude).toBeGreaterThan(south);
      expect(latitude).toBeLessThan(north);
    }
  });
});

describe('parseGeography', () => {
  const good = readJson('src/geography/data/coarse.topo.json') as Record<string, unknown>;
  const withAreas = (geometries: unknown): unknown => ({
    ...good,
    objects: { areas: { type: 'GeometryCollection', geometries } },
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /not a TopoJSON/],
    ['something else', { type: 'FeatureCollection' }, /not a TopoJSON/],
    ['an unnamed resolution', { ...good, resolution: 'fine' }, /resolution/],
    ['no transform', { ...good, transform: undefined }, /transform/],
    ['half a transform', { ...good, transform: { scale: [1] } }, /transform/],
    ['no arcs', { ...good, arcs: [['a']] }, /arcs/],
    ['no areas', { ...good, objects: {} }, /areas/],
    ['an area without an id', withAreas([{ type: 'MultiPolygon', arcs: [] }]), /without an id/],
    ['an area that is a point', withAreas([{ type: 'Point', id: 'VA' }]), /no MultiPolygon/],
    ['an arc that is not there', withAreas([{ type: 'MultiPolygon', id: 'VA', arcs: [[[1e6]]] }]), /not there/],
    ['an area without a place', withAreas([{ type: 'MultiPolygon', id: 'ZZ', arcs: [[[0]]] }]), /no place/],
  ])('refuses %s and says why', (_, value, why) => {
    expect(() => parseGeography(value)).toThrow(why);
  });
});

test('the smaller of two areas that overlap wins', () => {
  const square = (side: number): SheetPoint[] => [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
    [0, 0],
  ];
  const area = (id: string, side: number) =>
    [id, { id, polygons: [[square(side)]], bbox: [0, 0, side, side], labelPoint: [0, 0], size: 1, frame: [] }] as const;
  const geography: Geography = { areas: new Map([area('AA', 0.2), area('BB', 0.5)]), lines: [], resolution: 'coarse' };
  expect(areaAt(geography, [0.1, 0.1])).toBe('AA');
  expect(areaAt(geography, [0.3, 0.3])).toBe('BB');
});

test('the border corrections keep to their schema and name their sources', () => {
  const { corrections, sources } = correctionsFile.parse(readJson('src/content/border-corrections.json'));
  const keys = corrections.flatMap((correction) => correction.sources);
  expect(new Set(keys)).toEqual(new Set(Object.keys(sources)));
});

/** Lines with a corner in a box of longitudes and latitudes (west, south, east, north), as their kinds. */
function linesThrough(
  { lines }: Geography,
  [west, south, east, north]: readonly [number, number, number, number],
): string[] {
  const isInside = (point: SheetPoint): boolean => {
    const [longitude, latitude] = fromSheet(point) ?? [NaN, NaN];
    return longitude > west && longitude < east && latitude > south && latitude < north;
  };
  return lines.filter(({ coordinates }) => coordinates.some(isInside)).map(({ kind }) => kind);
}
