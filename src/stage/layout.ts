/** Measures which part of the window is free for the map, and what floats over it. */
import type { Rect, Viewport } from '../scene/camera';

export interface Layout {
  readonly viewport: Viewport;
  /** Boxes of everything that floats over the map. */
  readonly obstacles: readonly Rect[];
  /** The part that no panel covers, where the camera puts what matters. */
  readonly free: Rect;
}

/** The element that the style sheet gives the size of the free part; it knows the panels' sizes. */
const FREE = '.page-free';

function pageOf(stage: HTMLElement): Element {
  return stage.closest('.page') ?? stage.ownerDocument.documentElement;
}

/** Everything whose size changes the layout: what floats over the map is marked with `data-dock`. */
export function measuredIn(stage: HTMLElement): NodeListOf<HTMLElement> {
  return pageOf(stage).querySelectorAll<HTMLElement>(`[data-dock], ${FREE}`);
}

/** Measures the stage and everything that floats over it. */
export function measureLayout(stage: HTMLElement): Layout {
  const frame = stage.getBoundingClientRect();
  const viewport = { width: frame.width, height: frame.height };
  const boxOf = (element: Element): Rect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - frame.x, y: y - frame.y, width, height };
  };
  const page = pageOf(stage);
  const free = page.querySelector(FREE);
  return {
    viewport,
    obstacles: [...page.querySelectorAll('[data-dock]')]
      .map(boxOf)
      .filter(({ width, height }) => width > 0 && height > 0),
    free: free ? boxOf(free) : { x: 0, y: 0, ...viewport },
  };
}

/** Whether two layouts are the same to the pixel. */
export function sameLayout(a: Layout, b: Layout): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
