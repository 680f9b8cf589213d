/** Measures texts in the overlay's own fonts. */
import { fontOf } from '../draw/font';
import type { Measure } from '../scene/placement/placement';
import { families, labelStyles, type LabelStyle } from '../ui/tokens';

/** Room for the halo on both sides. */
const HALO = 4;

/** The room for a text of this width. */
export function paddedWidth(width: number): number {
  return Math.ceil(width) + HALO;
}

/** The font of a label style, as a canvas and `document.fonts` name it. */
function cssFont(style: LabelStyle): string {
  const { family, weight, size } = fontOf(style);
  return `${String(weight)} ${String(size)}px ${families[family]}`;
}

/** The fonts of all labels, each once: a file has all sizes. */
export const labelFonts: readonly string[] = [
  ...new Set(
    (Object.keys(labelStyles) as LabelStyle[]).map((style) => {
      const { family, weight } = fontOf(style);
      return `${String(weight)} 1rem ${families[family]}`;
    }),
  ),
];

const PROBE = 'Hamburg';
/** Tolerance for a browser's rounding. */
const AS_GOOD_AS_ONE = 1.02;

let larger: number | null = null;

/**
 * How much larger text is in the page than in a canvas: some browsers have a setting that enlarges only the page's text. Asked once,
 * because the whole page is laid out for the answer.
 */
function enlargement(context: CanvasRenderingContext2D): number {
  return (larger ??= measuredEnlargement(context));
}

function measuredEnlargement(context: CanvasRenderingContext2D): number {
  const probe = document.createElement('span');
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'nowrap',
    font: cssFont('area'),
  });
  probe.textContent = PROBE;
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  context.font = cssFont('area');
  const ratio = width / context.measureText(PROBE).width;
  return Number.isFinite(ratio) && ratio > AS_GOOD_AS_ONE ? ratio : 1;
}

/**
 * Measures on a canvas and caches the results.
 * @param loaded whether the fonts have loaded; create a new one when they have.
 */
export function canvasMeasure(loaded: boolean): Measure {
  const context = loaded ? document.createElement('canvas').getContext('2d') : null;
  const factor = context ? enlargement(context) : 1;
  const known = new Map<string, number>();
  const widthOf = (text: string, style: LabelStyle): number => {
    const key = `${style}\n${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    let width = text.length * labelStyles[style].size * 0.58;
    if (context) {
      context.font = cssFont(style);
      width = context.measureText(text).width * factor;
    }
    const answer = paddedWidth(width);
    known.set(key, answer);
    return answer;
  };
  return Object.assign(widthOf, { larger: factor });
}
