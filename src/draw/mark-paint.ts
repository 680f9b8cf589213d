/** Colours of marks in a file of its own: what the overlay's style sheet says for the page. */
import type { ScreenPoint } from '../scene/camera';
import { coloursOf, sized } from '../scene/mark-look';
import type { MarkColour, MarkLook } from '../scene/mark-table';
import type { PlaceTone } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { short, tag, type Attributes } from './svg';

/** Fill and edge of a mark. */
export function paintOf(look: MarkLook, tone: PlaceTone, palette: Palette): Attributes {
  const named = (colour: MarkColour): string => (colour === null ? 'none' : palette[colour]);
  const [fill, edge] = coloursOf(look, tone);
  const dashes = look.time === 'not-yet' ? { 'stroke-dasharray': '3 2.5' } : {};
  return { fill: named(fill), stroke: named(edge), 'stroke-width': sized(look.edgeWidth, tone), ...dashes };
}

const STROKE = 2;

/** The stroke through the mark of what is over; empty for every other mark. */
export function strokeThrough({ time, edge }: MarkLook, [x, y]: ScreenPoint, reach: number, palette: Palette): string {
  if (time !== 'over' || edge === null) return '';
  const side = reach * Math.SQRT1_2;
  return tag('line', {
    x1: short(x - side),
    y1: short(y + side),
    x2: short(x + side),
    y2: short(y - side),
    stroke: palette[edge],
    'stroke-width': STROKE,
  });
}
