/** How wide a text is in the overlay's own fonts. */
import type { Measure } from '../scene/placement/placement';
import { families, labelStyles } from '../ui/tokens';

/** Room for the halo on both sides. */
const HALO = 4;

/**
 * Measures on a canvas, remembering every answer.
 * @param fonts the fonts that are loaded; when more have come, make a new one.
 */
export function canvasMeasure(fonts: FontFaceSet | null): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style}\n${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const { size, weight } = labelStyles[style];
    let width = text.length * size * 0.58;
    if (context && fonts) {
      context.font = `${String(weight)} ${String(size)}px ${families.sans}`;
      ({ width } = context.measureText(text));
    }
    const answer = Math.ceil(width) + HALO;
    known.set(key, answer);
    return answer;
  };
}
