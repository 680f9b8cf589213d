/** Makes the areas into one topology in which neighbours share their borders. */
import type { FeatureCollection } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { SheetPoint } from '../sheet';
import { polygonArea, type PolygonOf, type RingOf, type SheetAreas } from './shapes';

/** Indices of the arcs of a ring, in order; `~index` is the arc reversed. */
type ArcRing = readonly number[];
export type ArcPolygon = readonly ArcRing[];

interface TopologyArea {
  readonly id: string;
  readonly polygons: readonly ArcPolygon[];
}

/** Areas whose rings are lists of arcs; an arc with two areas beside it is a border. */
export interface AreaTopology {
  readonly areas: readonly TopologyArea[];
  readonly arcs: readonly (readonly SheetPoint[])[];
}

/** The topology of the areas. The parts of each are dissolved, so that no line is left inside one, at 180° or elsewhere. */
export function buildTopology(areas: SheetAreas): AreaTopology {
  return topologyOf(dissolve(areas));
}

function dissolve(areas: SheetAreas): SheetAreas {
  const pieces = toTopoJson(areas);
  return new Map(
    pieces.objects.areas.geometries.map((geometry) => {
      // Merging leaves out every arc that two pieces of the area share.
      const merged = mergeArcs(pieces, [geometry as Polygon | MultiPolygon]);
      const polygons = feature(pieces, merged).geometry.coordinates as unknown as PolygonOf<SheetPoint>[];
      if (!polygons.flat().every(isClosed)) throw new Error(`Merging has broken a ring of ${String(geometry.id)}`);
      return [String(geometry.id), polygons.filter((polygon) => polygonArea(polygon) > 0)];
    }),
  );
}

function isClosed(ring: RingOf<SheetPoint>): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function topologyOf(areas: SheetAreas): AreaTopology {
  const { objects, arcs } = toTopoJson(areas);
  return {
    areas: objects.areas.geometries.map((geometry) => ({
      id: String(geometry.id),
      polygons: (geometry as MultiPolygon).arcs,
    })),
    arcs: arcs as unknown as SheetPoint[][],
  };
}

function toTopoJson(areas: SheetAreas): Topology<{ areas: GeometryCollection }> {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [...areas].map(([id, polygons]) => ({
      type: 'Feature',
      id,
      properties: null,
      geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] },
    })),
  };
  return topology({ areas: collection }) as Topology<{ areas: GeometryCollection }>;
}

/** The points of a ring, the first repeated at the end. */
export function ringPoints({ arcs }: AreaTopology, ring: ArcRing): SheetPoint[] {
  return ring.flatMap((index, position) => {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const points = index < 0 ? arc.toReversed() : arc;
    // Each arc begins where the one before it ends.
    return position === 0 ? points : points.slice(1);
  });
}

/** The polygons of an area as points. */
export function polygonsOf(topologyOfAreas: AreaTopology, { polygons }: TopologyArea): PolygonOf<SheetPoint>[] {
  return polygons.map((polygon) => polygon.map((ring) => ringPoints(topologyOfAreas, ring)));
}
