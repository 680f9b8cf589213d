/** The geometry as MapLibre is given it: GeoJSON whose coordinates are the sheet's square stored as if it were Web Mercator. */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import type { BorderLine, Geography } from '../geography/geography';
import { graticule } from '../geography/graticule';
import { toMapLibre, type SheetPoint } from '../geography/sheet';

/** Id of the source of areas: their states are set under it. */
export const AREAS = 'areas';

const line = (points: readonly SheetPoint[]): [number, number][] => points.map((point) => toMapLibre(point));

/** One feature for each area, known by its id to the feature states. */
export function areasSource(geography: Geography): FeatureCollection<MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: [...geography.areas.values()].map((area): Feature<MultiPolygon> => ({
      type: 'Feature',
      properties: { id: area.id },
      geometry: { type: 'MultiPolygon', coordinates: area.polygons.map((rings) => rings.map((ring) => line(ring))) },
    })),
  };
}

/** The borders of one kind. */
export function linesSource(geography: Geography, kind: BorderLine['kind']): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'MultiLineString',
      coordinates: geography.lines.filter((border) => border.kind === kind).map(({ coordinates }) => line(coordinates)),
    },
  };
}

/** Meridians and parallels. */
export function graticuleSource(): Feature<MultiLineString> {
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: graticule().map((points) => line(points)) },
  };
}
