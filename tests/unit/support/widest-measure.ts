/** Widths of texts without a font or a browser: each letter counts as wide as the widest of its kind. */
import type { Measure } from '../../../src/scene/placement/placement';
import { labelStyles } from '../../../src/ui/tokens';

const WIDE = /[mwMWЖШЩЮМФжшщюмфыЫ@—]/u;
const NARROW = /[iljtfrI1.,:;'’()\s-]/u;
const CAPITAL = /\p{Lu}/u;

const widthOf = (letter: string): number => {
  if (WIDE.test(letter)) return 0.92;
  if (NARROW.test(letter)) return 0.38;
  return CAPITAL.test(letter) ? 0.74 : 0.61;
};

export const widestMeasure: Measure = (text, style) =>
  Math.ceil(Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * labelStyles[style].size);
