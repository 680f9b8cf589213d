/** Removes points and islands that are too small to see at a resolution, but no area, and nothing that a small area needs. */
import { presimplify } from 'topojson-simplify';
import type { Box } from '../area';
import type { SheetPoint } from '../sheet';
import { polygonArea, ringArea } from './shapes';
import { polygonsOf, ringPoints, type ArcPolygon, type AreaTopology } from './topology';

/** All areas are in square sheet units: 1e-9 is about 0.65 km². */
export interface Simplification {
  /** A point is removed if the triangle with its neighbours is smaller than this. */
  readonly tolerance: number;
  /** But not if the triangle is larger than this share of its part: small parts keep their shape. */
  readonly share: number;
  /** Islands smaller than this are removed, unless they are the largest part of their area. */
  readonly leastIsland: number;
  /** What is seen first: the tolerance is so many times as large for points outside it. */
  readonly seen?: { readonly box: Box; readonly timesOutside: number };
}

/**
 * An area larger than this (about Iceland) is seen from farther off: its tolerance grows with its width, and so does its smallest
 * island. On a border with a smaller area, the smaller one's tolerance applies.
 */
const LARGE_AREA = 1.5e-4;

/** A ring with fewer points than this, the repeated one included, encloses nothing. */
const LEAST_RING = 4;

/** The topology, simplified; neighbours still share their borders. */
export function simplify(topology: AreaTopology, options: Simplification): AreaTopology {
  const kept = withoutIslands(topology, options);
  const tolerances = arcTolerances(kept, options);
  const weighted = presimplify({ type: 'Topology', objects: {}, arcs: kept.arcs as unknown as number[][][] });
  const arcs = weighted.arcs.map((arc, index) => {
    const tolerance = tolerances[index] ?? 0;
    return arc
      .filter(([x = 0, y = 0, weight = Infinity]) => weight >= tolerance * timesAt([x, y], options))
      .map(([x = 0, y = 0]): SheetPoint => [x, y]);
  });
  return withoutUnusedArcs(withoutCollapsedRings({ areas: kept.areas, arcs }));
}

function timesAt([x, y]: SheetPoint, { seen }: Simplification): number {
  if (!seen) return 1;
  const [left, top, right, bottom] = seen.box;
  return x >= left && x <= right && y >= top && y <= bottom ? 1 : seen.timesOutside;
}

function withoutIslands(topology: AreaTopology, { leastIsland }: Simplification): AreaTopology {
  const uses = arcUses(topology);
  const areas = topology.areas.map((area) => {
    const sizes = polygonsOf(topology, area).map(polygonArea);
    const largest = Math.max(...sizes);
    const least = leastIsland * coarseness(sizes);
    const isSeen = (polygon: ArcPolygon, index: number): boolean => {
      const size = sizes[index] ?? 0;
      // A part with neighbours stays; it would leave a hole.
      return size >= least || size === largest || hasNeighbour(polygon, uses);
    };
    return { id: area.id, polygons: area.polygons.filter(isSeen) };
  });
  return { areas, arcs: topology.arcs };
}

/** The tolerance of each arc: the finest of those of the parts beside it. */
function arcTolerances(topology: AreaTopology, { tolerance, share }: Simplification): number[] {
  const uses = arcUses(topology);
  const tolerances = topology.arcs.map(() => Infinity);
  for (const area of topology.areas) {
    const sizes = polygonsOf(topology, area).map(polygonArea);
    const ofArea = coarseness(sizes);
    area.polygons.forEach((polygon, index) => {
      const size = sizes[index] ?? 0;
      // An exclave is seen with its neighbours, an island with the area that it belongs to.
      const coarse = hasNeighbour(polygon, uses) ? coarseness([size]) : ofArea;
      const ofPart = Math.min(tolerance * coarse, size * share);
      for (const arc of polygon.flat()) {
        const position = arc < 0 ? ~arc : arc;
        tolerances[position] = Math.min(tolerances[position] ?? Infinity, ofPart);
      }
    });
  }
  return tolerances;
}

function hasNeighbour(polygon: ArcPolygon, uses: ReadonlyMap<number, number>): boolean {
  return polygon.flat().some((arc) => (uses.get(arc < 0 ? ~arc : arc) ?? 0) > 1);
}

/** How much coarser an area may be than a small one, by the sizes of its parts. */
function coarseness(sizes: readonly number[]): number {
  const size = sizes.reduce((sum, part) => sum + part, 0);
  return Math.max(1, Math.sqrt(size / LARGE_AREA));
}

function arcUses(topology: AreaTopology): Map<number, number> {
  const uses = new Map<number, number>();
  for (const arc of topology.areas.flatMap(({ polygons }) => polygons.flat(2))) {
    const position = arc < 0 ? ~arc : arc;
    uses.set(position, (uses.get(position) ?? 0) + 1);
  }
  return uses;
}

function withoutCollapsedRings(topology: AreaTopology): AreaTopology {
  const areas = topology.areas.map(({ id, polygons }) => ({
    id,
    polygons: polygons.flatMap((polygon) => {
      const rings = polygon.filter((ring) => {
        const points = ringPoints(topology, ring);
        return points.length >= LEAST_RING && ringArea(points) !== 0;
      });
      return rings[0] !== undefined && rings[0] === polygon[0] ? [rings] : [];
    }),
  }));
  return { areas, arcs: topology.arcs };
}

function withoutUnusedArcs({ areas, arcs }: AreaTopology): AreaTopology {
  const renumbered = new Map(
    [...arcUses({ areas, arcs }).keys()].sort((a, b) => a - b).map((old, position) => [old, position]),
  );
  const rename = (arc: number): number => {
    const position = renumbered.get(arc < 0 ? ~arc : arc) ?? 0;
    return arc < 0 ? ~position : position;
  };
  return {
    areas: areas.map(({ id, polygons }) => ({
      id,
      polygons: polygons.map((polygon) => polygon.map((ring) => ring.map(rename))),
    })),
    arcs: [...renumbered.keys()].map((old) => arcs[old] ?? []),
  };
}
