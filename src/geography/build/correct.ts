import type { Correction } from './corrections-schema';
import { cutRing } from './cut';
import { ringContains, type LngLat, type PolygonOf, type SphereAreas } from './shapes';

type Polygons = readonly PolygonOf<LngLat>[];

/** The areas with every correction applied, in order. Throws where one does not fit the atlas. */
export function correct(areas: SphereAreas, corrections: readonly Correction[]): SphereAreas {
  return corrections.reduce<SphereAreas>((corrected, correction) => {
    try {
      return applyOne(corrected, correction);
    } catch (cause) {
      throw new Error(`The border correction ${correction.id} does not fit the atlas`, { cause });
    }
  }, areas);
}

function applyOne(areas: SphereAreas, correction: Correction): SphereAreas {
  switch (correction.kind) {
    case 'drop':
      return areas;
    case 'move':
      return applyMove(areas, correction);
    case 'cut':
      return applyCut(areas, correction);
    case 'outline':
      return applyOutline(areas, correction);
  }
}

function applyMove(areas: SphereAreas, { from, to, within }: Extract<Correction, { kind: 'move' }>): SphereAreas {
  const [west, south, east, north] = within;
  const isInside = ([outer = []]: PolygonOf<LngLat>): boolean =>
    outer.every(
      ([longitude, latitude]) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );
  return transfer(areas, from, to, onlyOne(polygonsOf(areas, from), isInside), (part) => ({ stay: [], go: [part] }));
}

function applyCut(areas: SphereAreas, { from, to, line, side }: Extract<Correction, { kind: 'cut' }>): SphereAreas {
  const contains = ([outer = []]: PolygonOf<LngLat>): boolean => ringContains(outer, side);
  return transfer(areas, from, to, onlyOne(polygonsOf(areas, from), contains), ([outer = [], ...holes]) => {
    if (holes.length > 0) throw new Error('A part with holes cannot be cut');
    const [first, second] = cutRing(outer, line);
    return ringContains(first, side) ? { stay: [[second]], go: [[first]] } : { stay: [[first]], go: [[second]] };
  });
}

function applyOutline(areas: SphereAreas, { area, from, ring }: Extract<Correction, { kind: 'outline' }>): SphereAreas {
  const closed = [...ring, ...ring.slice(0, 1)];
  const surrounding = onlyOne(polygonsOf(areas, from), ([outer = []]) =>
    ring.every((point) => ringContains(outer, point)),
  );
  const changed = polygonsOf(areas, from).map((part) => (part === surrounding ? [...part, closed] : part));
  return new Map(areas).set(from, changed).set(area, [[closed]]);
}

/** Takes a part out of `from`, divides it, and gives one side back and the other to `to`. */
function transfer(
  areas: SphereAreas,
  from: string,
  to: string,
  part: PolygonOf<LngLat>,
  divide: (part: PolygonOf<LngLat>) => { stay: Polygons; go: Polygons },
): SphereAreas {
  const { stay, go } = divide(part);
  const rest = polygonsOf(areas, from).filter((other) => other !== part);
  return new Map(areas).set(from, [...rest, ...stay]).set(to, [...polygonsOf(areas, to), ...go]);
}

function polygonsOf(areas: SphereAreas, id: string): Polygons {
  const polygons = areas.get(id);
  if (!polygons) throw new Error(`There is no area ${id}`);
  return polygons;
}

function onlyOne(polygons: Polygons, condition: (polygon: PolygonOf<LngLat>) => boolean): PolygonOf<LngLat> {
  const [part, ...others] = polygons.filter(condition);
  if (!part || others.length > 0)
    throw new Error(`It should concern one part and concerns ${part ? others.length + 1 : 0}`);
  return part;
}
