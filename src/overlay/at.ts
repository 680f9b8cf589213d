/** How the overlay's items are put where they belong. */
import type { ScreenPoint } from '../scene/camera';

/** The transform to a point, to a hundredth of a pixel: for what moves, and for parts of what stands. */
export function at([x, y]: ScreenPoint): string {
  return `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
}

/** The transform of what stands still: on whole pixels of the screen, or words and edges are blurred. */
export function restingAt([x, y]: ScreenPoint): string {
  const ratio = Math.max(1, window.devicePixelRatio);
  const whole = (value: number): number => Math.round(value * ratio) / ratio;
  return at([whole(x), whole(y)]);
}
