/** Tells single from double clicks on the map: one selects, two zoom. */
import type { ScreenPoint } from '../scene/camera';

/** How long a second click may take, in milliseconds. */
const DOUBLE_AFTER = 220;
/** How near the second must be to the first, in CSS pixels: a finger's width. */
const NEAR = 12;

interface Clicks {
  /** At once at a click, though a second one may follow. */
  readonly onClick: (event: MouseEvent) => void;
  /** No second one has followed. */
  readonly onOnly: () => void;
  /** A second one has followed: it means something else. */
  readonly onDoubleClick: (event: MouseEvent) => void;
  /** Whether the clicked element handles the click itself, for good. */
  readonly answersItself: (event: MouseEvent) => boolean;
}

interface Waiting {
  readonly at: ScreenPoint;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Connects an element. Returns a function that disconnects it and ends the wait for a second click. */
export function connectClicks(
  element: HTMLElement,
  { onClick, onOnly, onDoubleClick, answersItself }: Clicks,
): () => void {
  let waiting: Waiting | null = null;
  const end = (): void => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    waiting = null;
    onOnly();
  };
  const listen = (event: MouseEvent): void => {
    const at = [event.clientX, event.clientY] as const;
    // Also where the panel that the first one opened now covers the map.
    if (waiting && Math.hypot(at[0] - waiting.at[0], at[1] - waiting.at[1]) <= NEAR) {
      clearTimeout(waiting.timer);
      waiting = null;
      event.stopPropagation();
      event.preventDefault();
      onDoubleClick(event);
      return;
    }
    end();
    if (!(event.target instanceof Node && element.contains(event.target))) return;
    // The second half of a double click on a mark: the mark handled the first, and may have moved.
    if (event.detail > 1) {
      event.stopPropagation();
      return;
    }
    if (answersItself(event)) return;
    onClick(event);
    waiting = { at, timer: setTimeout(end, DOUBLE_AFTER) };
  };
  const page = element.ownerDocument;
  page.addEventListener('click', listen, { capture: true });
  return () => {
    end();
    page.removeEventListener('click', listen, { capture: true });
  };
}
