import { widthsAt } from './paint';
import type { SheetPart } from './values';

/** Sets the widths of lines that are already drawn, in CSS pixels, as the camera zooms. */
export function setWidths(groupOf: (part: SheetPart) => Element | null | undefined, zoom: number): void {
  const { dash, ...now } = widthsAt(zoom);
  for (const part of ['borders', 'casing', 'dashes'] as const)
    groupOf(part)?.setAttribute('stroke-width', now[part].toFixed(3));
  groupOf('dashes')?.setAttribute('stroke-dasharray', dash.map((length) => length.toFixed(2)).join(' '));
}
