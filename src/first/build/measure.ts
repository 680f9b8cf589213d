/** Measures the names of the map at build as `overlay/measure.ts` does in a browser, so that both place them alike. */
import { paddedWidth } from '../../overlay/measure';
import type { Measure } from '../../scene/placement/placement';
import { textWidths } from '../../ui/build/text-widths';
import { families, firstOf, labelStyles } from '../../ui/tokens';

const family = firstOf(families.sans);

/** @param letters of all names that will be measured. */
export async function buildMeasure(letters: string): Promise<Measure> {
  const weights = [...new Set(Object.values(labelStyles).map(({ weight }) => weight))];
  const widthOf = await textWidths(family, letters, weights);
  // Names are measured anew for each window, and laying them out takes long.
  const known = new Map<string, number>();
  return (text, style) => {
    const { weight, size } = labelStyles[style];
    const key = `${String(weight)} ${text}`;
    const width = known.get(key) ?? widthOf(text, weight);
    known.set(key, width);
    return paddedWidth(width * size);
  };
}
