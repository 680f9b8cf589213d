/** Transforms that position the overlay's items. */
import type { ScreenPoint } from '../scene/camera';

/** The transform to a point, to a hundredth of a pixel: for items while they move, and for leader lines. */
export function at([x, y]: ScreenPoint): string {
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
}
