/** The areas and lines of the map in sheet coordinates, read from the TopoJSON that the build makes. */
import { feature, mesh } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Topology } from 'topojson-specification';
import { onceEach } from '../content/once-each';
import { atOnce, inTurns, type Steps } from '../ui/steps';
import { boxAround, boxOf, type Area, type Box, type PolygonRings } from './area';
import { AreaIndex } from './area-index';
import { PLACES } from './places';
import type { SheetPoint } from './sheet';

/** `drawn`: read from the picture in a page, which is coarser than the coarse file. */
export type Resolution = 'drawn' | 'coarse' | 'detail';

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

export type { Area, Box, PolygonRings };
export { boxOf };
export { CONTEXT } from './context';

interface AreaProperties {
  /** The area has a boundary of the kind `territory-border`. */
  readonly own?: true;
}

interface AreaGeometry extends MultiPolygon<AreaProperties> {
  id: string;
}

interface AreaTopology extends Topology<{ areas: { type: 'GeometryCollection'; geometries: AreaGeometry[] } }> {
  readonly resolution: Exclude<Resolution, 'drawn'>;
}

/** Reads a geometry file part by part. */
function* reading(value: unknown): Steps<Geography> {
  assertTopology(value);
  const areas = new Map<string, Area>();
  for (const geometry of value.objects.areas.geometries) {
    yield;
    areas.set(geometry.id, readArea(value, geometry));
  }
  const lines: BorderLine[] = [];
  for (const kind of ['border', 'territory-border'] as const) {
    yield;
    lines.push(...readLines(value, kind));
  }
  return { areas, lines, resolution: value.resolution };
}

/** Reads one of the two geometry files. Throws an `Error` that says what is wrong with it. */
export function parseGeography(value: unknown): Geography {
  return atOnce(reading(value));
}

/** As `parseGeography`, while the page goes on answering. Rejects where that throws. */
export function parseGeographyInTurns(value: unknown): Promise<Geography> {
  return inTurns(reading(value)).result;
}

const indexOf = onceEach(({ areas }: Geography) => new AreaIndex(areas.values()));

/** The id of the area at a place on the sheet, or null at sea. Where areas overlap the smaller wins. */
export function areaAt(geography: Geography, point: SheetPoint): string | null {
  return indexOf(geography).at(point);
}

/** The id of the area whose coast is nearest to a place at sea, within a reach in units of the sheet; else null. */
export function coastNear(geography: Geography, point: SheetPoint, reach: number): string | null {
  return indexOf(geography).nearest(point, reach);
}

function readArea(topology: AreaTopology, geometry: AreaGeometry): Area {
  const place = PLACES.get(geometry.id);
  if (!place) throw new Error(`Geography: the area ${geometry.id} has no place`);
  const polygons = feature(topology, geometry).geometry.coordinates as unknown as PolygonRings[];
  return { id: geometry.id, polygons, bbox: boxAround(polygons), ...place };
}

function readLines(topology: AreaTopology, kind: BorderLine['kind']): BorderLine[] {
  const { coordinates } = mesh(topology, topology.objects.areas, (a, b) => a !== b && kind === borderKind(a, b));
  return coordinates.map((line) => ({ kind, coordinates: line as unknown as SheetPoint[] }));
}

function borderKind(...sides: GeometryObject<AreaProperties>[]): BorderLine['kind'] {
  return sides.some(({ properties }) => properties !== undefined && 'own' in properties && properties.own)
    ? 'territory-border'
    : 'border';
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
