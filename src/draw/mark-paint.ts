/** Colours of marks in a file of its own: what the overlay's style sheet says for the page. */
import type { ScreenPoint } from '../scene/camera';
import type { ScenePlace } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { edgeOf } from './marks';
import { short, tag, type Attributes } from './svg';

type Painted = Pick<ScenePlace, 'role' | 'tone'>;

function coloursOf({ role, tone }: Painted, palette: Palette): readonly [fill: string, edge: string] {
  switch (role) {
    case 'operation':
      return tone === 'dimmed' ? [palette.surface, palette.operationDimmed] : [palette.operation, palette.markEdge];
    case 'office':
      return [palette.surface, tone === 'dimmed' ? palette.operationDimmed : palette.operation];
    case 'closed-operation':
      return [palette.surface, palette.operationDimmed];
    case 'future-operation':
      return [palette.surface, palette.operation];
    case 'format':
      return [palette.surface, palette.outline];
    case 'ring':
      return ['none', palette.outline];
    case 'programme':
      return [palette.operation, 'none'];
    default:
      return [palette.outline, palette.markEdge];
  }
}

/** Fill and edge of a mark. */
export function paintOf(place: Painted, palette: Palette): Attributes {
  const [fill, stroke] = coloursOf(place, palette);
  // A broken edge: told by its shape, like the stroke through what is closed.
  const dashes = place.role === 'future-operation' ? { 'stroke-dasharray': '3 2.5' } : {};
  return { fill, stroke, 'stroke-width': edgeOf(place), ...dashes };
}

const STROKE = 2;

/** The stroke through the mark of what is closed, so that it is not told by colour alone; empty for every other mark. */
export function closedStroke({ role }: Painted, [x, y]: ScreenPoint, reach: number, palette: Palette): string {
  if (role !== 'closed-operation') return '';
  const side = reach * Math.SQRT1_2;
  return tag('line', {
    x1: short(x - side),
    y1: short(y + side),
    x2: short(x + side),
    y2: short(y - side),
    stroke: palette.operationDimmed,
    'stroke-width': STROKE,
  });
}
