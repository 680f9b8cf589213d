/** Transforms that position the overlay's items. */
import type { ScreenPoint } from '../scene/camera';

/** The transform to a point, to a hundredth of a pixel: for moving items, and for parts of items at rest. */
export function at([x, y]: ScreenPoint): string {
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
}

/** The transform of items at rest: on whole pixels of the screen, or text and edges would be blurred. */
export function restingAt([x, y]: ScreenPoint): string {
  const ratio = Math.max(1, window.devicePixelRatio);
  const whole = (value: number): number => Math.round(value * ratio) / ratio;
  return at([whole(x), whole(y)]);
}
