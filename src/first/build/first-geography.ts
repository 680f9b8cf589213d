/** Simplifies the coarse geometry further for the pages, which show the whole map; the atlas begins with what they show. */
import { simplify, type Simplification } from '../../geography/build/simplify';
import type { ArcPolygon } from '../../geography/build/topology';
import { writeTopology } from '../../geography/build/write';
import { boxOf } from '../../geography/area';
import { DRAWN_UNITS } from '../../geography/drawn';
import { parseGeography, type Geography } from '../../geography/geography';
import type { SheetPoint } from '../../geography/sheet';

/** In square sheet units: a triangle of a seventh of a square pixel on a sheet 1200 pixels wide. */
const FIRST: Simplification = { tolerance: 1e-7, share: 0.02, leastIsland: 5e-7 };
/** What a page does not frame is seen at the edges of wide windows only, until the atlas has its finer geometry. */
const TIMES_OUTSIDE = 2;

/** The part of a geometry file that is used here; `parseGeography` has checked it. */
interface GeometryFile {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: {
    readonly areas: {
      readonly geometries: readonly {
        readonly id: string;
        readonly properties?: { readonly own?: boolean };
        readonly arcs: readonly ArcPolygon[];
      }[];
    };
  };
}

/** The points of delta-encoded arcs. */
function pointsOf({ transform, arcs }: GeometryFile): SheetPoint[][] {
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): SheetPoint => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/**
 * @param text the file of the coarse geometry.
 * @param framed the points that the page takes in.
 */
export function firstGeography(text: string, framed: readonly SheetPoint[]): Geography {
  const file = JSON.parse(text) as GeometryFile;
  const { geometries } = file.objects.areas;
  const areas = geometries.map(({ id, arcs: polygons }) => ({ id, polygons }));
  const own = new Set(geometries.filter(({ properties }) => properties?.own === true).map(({ id }) => id));
  const seen = { box: boxOf(framed), timesOutside: TIMES_OUTSIDE };
  const coarse = simplify({ areas, arcs: pointsOf(file) }, { ...FIRST, seen });
  return parseGeography(JSON.parse(writeTopology(coarse, { resolution: 'coarse', own, steps: DRAWN_UNITS })));
}
