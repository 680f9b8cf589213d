/** A look of the table as the tone of one mark has it. */
import type { MarkColour, MarkLook, MarkMeasure } from './mark-table';
import type { PlaceTone } from './scene-types';

/** A measure in CSS pixels. */
export function sized([plain, selected]: MarkMeasure, tone: PlaceTone): number {
  return tone === 'selected' ? selected : plain;
}

/** The colours of filling and edge. */
export function coloursOf(
  { fill, edge, dimmed }: MarkLook,
  tone: PlaceTone,
): readonly [fill: MarkColour, edge: MarkColour] {
  return tone === 'dimmed' && dimmed ? dimmed : [fill, edge];
}

/** Who is placed before whom: what is selected first, what the filter does not match after what it does. */
export function rankOf({ rank }: MarkLook, tone: PlaceTone): number {
  if (tone === 'selected') return 0;
  return tone === 'dimmed' ? Math.max(rank, 2) : rank;
}
