/** Writes a topology as the TopoJSON file that the product reads. */
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import type { Resolution } from '../geography';
import type { AreaTopology } from './topology';

/** The file's text. `own` are the areas whose boundary is a territory's; `steps` is the number of steps across the sheet. */
export function writeTopology(
  { areas, arcs }: AreaTopology,
  { resolution, own, steps }: { resolution: Resolution; own: ReadonlySet<string>; steps: number },
): string {
  const topology = {
    type: 'Topology',
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: areas.map(({ id, polygons }) => ({
          type: 'MultiPolygon',
          id,
          ...(own.has(id) ? { properties: { own: true } } : {}),
          arcs: polygons,
        })),
      },
    },
    arcs,
  } as unknown as Topology<Objects>;
  const {
    type,
    transform,
    objects,
    arcs: steppedArcs,
  } = quantize(topology, { scale: [1 / steps, 1 / steps], translate: [0, 0] });
  return `${JSON.stringify({ type, resolution, transform, objects, arcs: steppedArcs })}\n`;
}
