import type { Layer } from './layers';
import type { PathValue } from './values';

/** The paths of all layers as values in sheet coordinates, the lowest first. */
export function areasAndLines(layers: readonly Layer[]): readonly PathValue[] {
  return layers.flatMap(({ part, closed, stroke, paths }) =>
    paths.map(({ lines, area, fill }): PathValue => ({
      kind: 'path',
      part,
      ...(area && { shows: { id: area.id, name: area.label, role: area.role, tone: area.tone } }),
      lines,
      closed,
      fill: fill ?? null,
      stroke: { ...stroke, ...(fill !== undefined && { colour: fill }) },
    })),
  );
}
