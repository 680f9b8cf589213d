/** How wide a text is in the overlay's own fonts. */
import type { Measure } from '../scene/placement/placement';
import { families, labelStyles, type LabelStyle } from '../ui/tokens';

/** Room for the halo on both sides. */
export const HALO = 4;

/** The font of a label style, as a canvas and `document.fonts` name it. */
function fontOf(style: LabelStyle): string {
  const { weight, size } = labelStyles[style];
  return `${String(weight)} ${String(size)}px ${families.sans}`;
}

/** The fonts of all labels. */
export const labelFonts: readonly string[] = (Object.keys(labelStyles) as LabelStyle[]).map(fontOf);

/**
 * Measures on a canvas, remembering every answer.
 * @param loaded whether the fonts are there; when they have come, make a new one.
 */
export function canvasMeasure(loaded: boolean): Measure {
  let context: CanvasRenderingContext2D | null | undefined;
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style}\n${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    let width = text.length * labelStyles[style].size * 0.58;
    if (loaded) context ??= document.createElement('canvas').getContext('2d');
    if (context) {
      context.font = fontOf(style);
      ({ width } = context.measureText(text));
    }
    const answer = Math.ceil(width) + HALO;
    known.set(key, answer);
    return answer;
  };
}
