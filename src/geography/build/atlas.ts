/** The atlas as features on the sphere. */
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Atlas } from './inputs';
import { ringArea, type LngLat, type PolygonOf, type RingOf } from './shapes';

export interface AtlasFeature {
  readonly name: string;
  /** Null where the atlas has none. */
  readonly m49: string | null;
  readonly polygons: readonly PolygonOf<LngLat>[];
}

/** A polygon larger than this, in steradians, is a sliver turned inside out by rounding. */
const HALF_SPHERE = 2 * Math.PI;

/** All features of the atlas, without polygons and holes broken by rounding. */
export function readFeatures(atlas: Atlas): AtlasFeature[] {
  return feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => {
    let polygons: readonly PolygonOf<LngLat>[] = [];
    if (geometry.type === 'Polygon') polygons = [geometry.coordinates as unknown as PolygonOf<LngLat>];
    if (geometry.type === 'MultiPolygon') polygons = geometry.coordinates as unknown as PolygonOf<LngLat>[];
    return { name: properties.name, m49: typeof id === 'string' ? id : null, polygons: polygons.flatMap(sound) };
  });
}

function sound(polygon: PolygonOf<LngLat>): PolygonOf<LngLat>[] {
  if (geoArea({ type: 'Polygon', coordinates: polygon as unknown as number[][][] }) > HALF_SPHERE) return [];
  const [outer = [], ...holes] = polygon.map(withoutSpikes);
  if (ringArea(outer) === 0) return [];
  return [[outer, ...holes.filter((hole) => ringArea(hole) !== 0)]];
}

/**
 * A ring without spikes, which go to a point and straight back. The atlas's rounding has left some, and merging, which looks for
 * arcs that are used twice, would break the ring there.
 */
function withoutSpikes(ring: RingOf<LngLat>): RingOf<LngLat> {
  const kept: LngLat[] = [];
  for (const point of ring) {
    if (isSame(kept.at(-1), point)) continue;
    if (isSame(kept.at(-2), point)) kept.pop();
    else kept.push(point);
  }
  return kept;
}

function isSame(a: LngLat | undefined, b: LngLat): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}
