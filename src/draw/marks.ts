/**
 * Marks, leader lines and words of a placement as SVG: the shapes that the overlay draws in the page. How they are painted is
 * the caller's: a page's style sheet paints by class, a file of its own carries its colours.
 */
import type { ScreenPoint } from '../scene/camera';
import { sized } from '../scene/mark-look';
import type { MarkShape } from '../scene/mark-table';
import type { PlacedMark } from '../scene/placement/marks';
import type { Placement } from '../scene/placement/placement';
import { labelStyles, type LabelStyle } from '../ui/tokens';
import { short, tag, type Attributes } from './svg';

/** The middle of letters stands so far above their baseline, in parts of their size. */
const MIDDLE = 0.36;

/** A line of text, centred. */
export interface Written {
  readonly words: string;
  readonly style: LabelStyle;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly soft: boolean;
}

/** The baseline of letters whose middle stands at a height. */
export function baseline(middle: number, size: number): number {
  return middle + MIDDLE * size;
}

/** The shape of a mark, which stands for what it is by itself, without its colour. */
export function markShape({ place, look, radius, candidate }: PlacedMark, attributes: Attributes): string {
  const reach = radius - sized(look.edgeWidth, place.tone) / 2;
  return shapeOf(look.shape, candidate.mark, reach, attributes);
}

/** @param reach half its width in CSS pixels, to the middle of its edge. */
export function shapeOf(shape: MarkShape, [x, y]: ScreenPoint, reach: number, attributes: Attributes): string {
  const at = `M${short(x)} ${short(y)}`;
  switch (shape) {
    case 'diamond': {
      // A square on its corner, drawn a little smaller than a circle of its width.
      const corner = short(reach * 1.16);
      return tag('path', {
        d: `${at}m0 -${corner}l${corner} ${corner}l-${corner} ${corner}l-${corner} -${corner}z`,
        ...attributes,
      });
    }
    case 'square': {
      const [side, full] = [short(reach), short(2 * reach)];
      return tag('path', { d: `${at}m-${side} -${side}h${full}v${full}h-${full}z`, ...attributes });
    }
    case 'triangle':
      return tag('path', {
        d: `${at}m0 -${short(reach)}l${short(reach)} ${short(1.84 * reach)}h-${short(2 * reach)}z`,
        ...attributes,
      });
    case 'disc':
      return tag('circle', { cx: short(x), cy: short(y), r: short(reach), ...attributes });
  }
}

/** The line from a place to its mark or its name that stand apart; empty where they do not. */
export function leaderLine({ candidate: { leader } }: PlacedMark, attributes: Attributes): string {
  if (!leader) return '';
  const [[x1, y1], [x2, y2]] = [leader.from, leader.to];
  return tag('line', { x1: short(x1), y1: short(y1), x2: short(x2), y2: short(y2), ...attributes });
}

/** All that is written on the map. */
export function written({ marks, names }: Placement): readonly Written[] {
  const ofAreas = names.flatMap(({ area: { tone }, lines, box }) => {
    const { lineHeight, size } = labelStyles.area;
    return lines.map((words, index): Written => ({
      words,
      style: 'area',
      x: box.x + box.width / 2,
      y: baseline(box.y + (index + 0.5) * lineHeight, size),
      soft: tone === 'muted' || tone === 'dimmed',
    }));
  });
  const ofMarks = marks.flatMap(({ place, look, candidate: { label } }): readonly Written[] => {
    if (!label) return [];
    const style = look.label;
    return [
      {
        words: place.label,
        style,
        x: label.x + label.width / 2,
        y: baseline(label.y + label.height / 2, labelStyles[style].size),
        soft: place.tone === 'dimmed',
      },
    ];
  });
  return [...ofAreas, ...ofMarks];
}
