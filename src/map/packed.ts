/**
 * Shapes on their way to MapLibre's worker, as lists of numbers. MapLibre copies GeoJSON point by point for its worker, which stops
 * the page for longer than a frame; a list of numbers is handed over as a whole.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { toMapLibre, type SheetPoint } from '../geography/sheet';

/** One shape: the rings of its polygons, or its lines as those of one polygon. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly (readonly (readonly SheetPoint[])[])[];
}

interface Packed {
  /** Differs whenever the shapes do. First, because what draws the map compares two collections key by key. */
  readonly version: string;
  readonly kind: 'areas' | 'lines';
  readonly ids: readonly string[];
  /** For each shape its number of polygons, for each of them its number of rings, and for each of those its number of points. */
  readonly counts: Uint32Array;
  /** Both coordinates of each point on the sheet. */
  readonly points: Float64Array;
}

/** A collection of features that the worker fills. */
export interface PackedCollection extends FeatureCollection<MultiPolygon | MultiLineString> {
  readonly packed: Packed;
}

export function pack(version: string, kind: Packed['kind'], shapes: readonly Shape[]): PackedCollection {
  const counts: number[] = [];
  let size = 0;
  for (const { polygons } of shapes) {
    counts.push(polygons.length);
    for (const rings of polygons) {
      counts.push(rings.length);
      for (const ring of rings) {
        counts.push(ring.length);
        size += ring.length;
      }
    }
  }
  const points = new Float64Array(2 * size);
  let at = 0;
  for (const { polygons } of shapes) {
    for (const rings of polygons) {
      for (const ring of rings) {
        // Not taken apart as `[x, y]`: that makes an iterator for each of 65,000 points.
        for (const point of ring) {
          points[at] = point[0];
          points[at + 1] = point[1];
          at += 2;
        }
      }
    }
  }
  return {
    type: 'FeatureCollection',
    features: [],
    packed: {
      version,
      kind,
      ids: shapes.map(({ id }) => id),
      // Copies: MapLibre gives away what it sends.
      get counts() {
        return Uint32Array.from(counts);
      },
      get points() {
        return points.slice();
      },
    },
  };
}

/** The features of a packed collection, in the degrees that MapLibre wants. */
export function unpack({ kind, ids, counts, points }: Packed): Feature<MultiPolygon | MultiLineString>[] {
  let nextCount = 0;
  let nextPoint = 0;
  const take = <T>(one: () => T): T[] => {
    const count = counts[nextCount] ?? 0;
    nextCount += 1;
    return Array.from({ length: count }, one);
  };
  const point = (): [number, number] => {
    const at: SheetPoint = [points[nextPoint] ?? 0, points[nextPoint + 1] ?? 0];
    nextPoint += 2;
    return toMapLibre(at);
  };
  return ids.map((id) => {
    const polygons = take(() => take(() => take(point)));
    return {
      type: 'Feature',
      properties: { id },
      geometry:
        kind === 'areas'
          ? { type: 'MultiPolygon', coordinates: polygons }
          : { type: 'MultiLineString', coordinates: polygons.flat() },
    };
  });
}

/** Whether data that came to the worker are a packed collection; nothing but the page sends any. */
export function isPacked(data: unknown): data is PackedCollection {
  return typeof data === 'object' && data !== null && 'packed' in data;
}
