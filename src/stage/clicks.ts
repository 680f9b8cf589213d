/** Tells single from double clicks on the map: one selects, two zoom. */
import type { ScreenPoint } from '../scene/camera';

/** How long a click waits for a second one, in milliseconds. */
const DOUBLE_AFTER = 220;
/** How near the second must be to the first, in CSS pixels: a finger's width. */
const NEAR = 12;

interface Clicks {
  /** Decides at a click what to do if it stays the only one; null for nothing. */
  readonly meaningOf: (event: MouseEvent) => (() => void) | null;
  readonly onDoubleClick: (event: MouseEvent) => void;
  /** Whether the clicked element handles the click itself, at once. */
  readonly answersItself: (event: MouseEvent) => boolean;
}

interface Waiting {
  readonly at: ScreenPoint;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Connects an element. Returns a function that disconnects it and drops a waiting click. */
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
    // The second half of a double click on a mark: the mark handled the first, and may have moved.
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
