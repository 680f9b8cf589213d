/** Tells one click on the map from two: one selects, two zoom. */
import type { ScreenPoint } from '../scene/camera';

/** A click waits this long, in milliseconds, for a second one. */
const DOUBLE_AFTER = 220;
/** The second lies so near to the first, in CSS pixels: a finger's width. */
const NEAR = 12;

interface Clicks {
  /** Says what a click means at the moment it is made, to be done when it stays the only one; null for nothing. */
  readonly meaningOf: (event: MouseEvent) => (() => void) | null;
  readonly onDoubleClick: (event: MouseEvent) => void;
  /** Whether what was clicked answers by itself, at once. */
  readonly answersItself: (event: MouseEvent) => boolean;
}

interface Waiting {
  readonly at: ScreenPoint;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Connects an element. Returns the way to disconnect it; a click that still waits is forgotten. */
export function connectClicks(element: HTMLElement, { meaningOf, onDoubleClick, answersItself }: Clicks): () => void {
  let waiting: Waiting | null = null;
  const forget = (): void => {
    if (waiting) clearTimeout(waiting.timer);
    waiting = null;
  };
  const listen = (event: MouseEvent): void => {
    const at = [event.clientX, event.clientY] as const;
    const first = waiting;
    if (first && Math.hypot(at[0] - first.at[0], at[1] - first.at[1]) <= NEAR) {
      forget();
      event.stopPropagation();
      onDoubleClick(event);
      return;
    }
    // The second half of a double click on a mark: the mark has answered the first, and may be elsewhere by now.
    if (event.detail > 1) {
      event.stopPropagation();
      return;
    }
    forget();
    if (answersItself(event)) return;
    const act = meaningOf(event);
    const timer = setTimeout(() => {
      waiting = null;
      act?.();
    }, DOUBLE_AFTER);
    waiting = { at, timer };
  };
  element.addEventListener('click', listen, { capture: true });
  return () => {
    forget();
    element.removeEventListener('click', listen, { capture: true });
  };
}
