/** The areas and lines of the map in sheet coordinates, read from the TopoJSON that the build makes. */
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import { PLACES, type Place } from './places';
import type { SheetPoint } from './sheet';

/** The first and the last point are the same. */
type Ring = readonly SheetPoint[];
/** One outer ring, then its holes. */
export type PolygonRings = readonly Ring[];
/** [left, top, right, bottom] */
export type Box = readonly [number, number, number, number];
export type Resolution = 'coarse' | 'detail';

export interface Area extends Place {
  /** A State's or Partner's code, a territory's id, or `context`. */
  readonly id: string;
  readonly polygons: readonly PolygonRings[];
  readonly bbox: Box;
}

export interface BorderLine {
  /** `territory-border`: touches an area that is no State and has a treatment of its own; drawn dashed. */
  readonly kind: 'border' | 'territory-border';
  readonly coordinates: readonly SheetPoint[];
}

export interface Geography {
  readonly areas: ReadonlyMap<string, Area>;
  /** Borders between two areas, each once; coasts are not included. */
  readonly lines: readonly BorderLine[];
  readonly resolution: Resolution;
}

export { CONTEXT } from './context';

interface AreaProperties {
  /** The area has a boundary of the kind `territory-border`. */
  readonly own?: true;
}

interface AreaGeometry extends MultiPolygon<AreaProperties> {
  id: string;
}

interface AreaTopology extends Topology<{ areas: { type: 'GeometryCollection'; geometries: AreaGeometry[] } }> {
  readonly resolution: Resolution;
}

/** Reads one of the two geometry files. Throws an `Error` that says what is wrong with it. */
export function parseGeography(value: unknown): Geography {
  assertTopology(value);
  const { geometries } = value.objects.areas;
  const areas = new Map(geometries.map((geometry) => [geometry.id, readArea(value, geometry)]));
  return { areas, lines: readLines(value), resolution: value.resolution };
}

/** The id of the area at a place on the sheet, or null at sea. Where areas overlap the smaller wins. */
export function areaAt(geography: Geography, point: SheetPoint): string | null {
  let found: Area | null = null;
  for (const area of geography.areas.values()) {
    if (!inBox(area.bbox, point) || (found && boxSize(found.bbox) <= boxSize(area.bbox))) continue;
    if (area.polygons.some((polygon) => inPolygon(polygon, point))) found = area;
  }
  return found?.id ?? null;
}

function readArea(topology: AreaTopology, geometry: AreaGeometry): Area {
  const place = PLACES.get(geometry.id);
  if (!place) throw new Error(`Geography: the area ${geometry.id} has no place`);
  const polygons = feature(topology, geometry).geometry.coordinates as unknown as PolygonRings[];
  return { id: geometry.id, polygons, bbox: boxOf(polygons), ...place };
}

function readLines(topology: AreaTopology): BorderLine[] {
  const line = (kind: BorderLine['kind']): BorderLine[] =>
    mesh(topology, topology.objects.areas, (a, b) => a !== b && kind === borderKind(a, b)).coordinates.map(
      (coordinates) => ({
        kind,
        coordinates: coordinates as unknown as SheetPoint[],
      }),
    );
  return [...line('border'), ...line('territory-border')];
}

function borderKind(...sides: GeometryObject<AreaProperties>[]): BorderLine['kind'] {
  return sides.some(({ properties }) => properties !== undefined && 'own' in properties && properties.own)
    ? 'territory-border'
    : 'border';
}

function boxOf(polygons: readonly PolygonRings[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of polygons) {
    for (const [x, y] of outer) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  return [left, top, right, bottom];
}

function boxSize([left, top, right, bottom]: Box): number {
  return (right - left) * (bottom - top);
}

function inBox([left, top, right, bottom]: Box, [x, y]: SheetPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Even-odd over all rings, so that a hole is outside. */
function inPolygon(rings: PolygonRings, [x, y]: SheetPoint): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const current of ring) {
      if (previous && current[1] > y !== previous[1] > y) {
        const crossing = current[0] + ((y - current[1]) / (previous[1] - current[1])) * (previous[0] - current[0]);
        if (x < crossing) inside = !inside;
      }
      previous = current;
    }
  }
  return inside;
}

function assertTopology(value: unknown): asserts value is AreaTopology {
  const refuse = (why: string): never => {
    throw new Error(`Geography: ${why}`);
  };
  if (!isRecord(value) || value.type !== 'Topology') return refuse('not a TopoJSON topology');
  if (value.resolution !== 'coarse' && value.resolution !== 'detail') return refuse('the resolution is not named');
  if (!isRecord(value.transform)) return refuse('no transform');
  const { scale, translate } = value.transform;
  if (!isNumberList(scale) || scale.length !== 2 || !isNumberList(translate) || translate.length !== 2) {
    return refuse('the transform is incomplete');
  }
  const { arcs } = value;
  if (!Array.isArray(arcs) || !arcs.every((arc) => Array.isArray(arc) && arc.every(isNumberList)))
    return refuse('no arcs');
  const areas = isRecord(value.objects) ? value.objects.areas : undefined;
  if (!isRecord(areas) || areas.type !== 'GeometryCollection' || !Array.isArray(areas.geometries))
    return refuse('no areas');
  for (const area of areas.geometries as unknown[]) {
    if (!isRecord(area) || typeof area.id !== 'string') return refuse('an area without an id');
    if (area.type !== 'MultiPolygon') return refuse(`${area.id} is no MultiPolygon`);
    if (!areArcIndices(area.arcs, 3, arcs.length)) return refuse(`${area.id} names an arc that is not there`);
  }
}

/** True if `value` is arc indices in `depth` levels of lists, all of arcs that exist; `~index` is the arc reversed. */
function areArcIndices(value: unknown, depth: number, arcCount: number): boolean {
  if (depth > 0) return Array.isArray(value) && value.every((item) => areArcIndices(item, depth - 1, arcCount));
  return typeof value === 'number' && Number.isInteger(value) && (value < 0 ? ~value : value) < arcCount;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isNumberList(value: unknown): value is number[] {
  return Array.isArray(value) && value.every(Number.isFinite);
}
