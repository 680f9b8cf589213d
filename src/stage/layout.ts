/** Measures which part of the window is free for the map: the stage's size and the panels over it. */
import type { Rect, Viewport } from '../scene/camera';

export interface Layout {
  readonly viewport: Viewport;
  /** Boxes of everything that floats over the map. */
  readonly obstacles: readonly Rect[];
  /** The largest part that no docked panel covers, where the camera puts what matters. */
  readonly free: Rect;
}

/** Space between the panels and what the camera shows. */
const AIR = 34;
const AIR_NARROW = 14;

export type Dock = 'left' | 'right' | 'top' | 'bottom' | 'none';

interface Docked {
  readonly box: Rect;
  readonly dock: Dock;
}

function isDock(value: string | undefined): value is Dock {
  return value === 'left' || value === 'right' || value === 'top' || value === 'bottom' || value === 'none';
}

/** The free rectangle that is left between docked boxes. */
export function freeRectangle(viewport: Viewport, docked: readonly Docked[]): Rect {
  const air = viewport.width < 700 ? AIR_NARROW : AIR;
  let left = 0;
  let right = viewport.width;
  let top = 0;
  let bottom = viewport.height;
  for (const { box, dock } of docked) {
    if (dock === 'left') left = Math.max(left, box.x + box.width);
    if (dock === 'right') right = Math.min(right, box.x);
    if (dock === 'top') top = Math.max(top, box.y + box.height);
    if (dock === 'bottom') bottom = Math.min(bottom, box.y);
  }
  const width = Math.max(right - left - 2 * air, 80);
  const height = Math.max(bottom - top - 2 * air, 80);
  return { x: left + air, y: top + air, width, height };
}

/** Every element with `data-dock` in the stage's own page; the page made at build is briefly there too. */
export function docksOf(stage: HTMLElement): NodeListOf<HTMLElement> {
  return (stage.closest('.page') ?? stage.ownerDocument).querySelectorAll<HTMLElement>('[data-dock]');
}

/** Measures the stage and everything docked around it. */
export function measureLayout(stage: HTMLElement): Layout {
  const frame = stage.getBoundingClientRect();
  const viewport = { width: frame.width, height: frame.height };
  const docked = [...docksOf(stage)].flatMap((element): Docked[] => {
    const dock = element.dataset.dock;
    const rect = element.getBoundingClientRect();
    if (!isDock(dock) || rect.width === 0 || rect.height === 0) return [];
    return [{ dock, box: { x: rect.x - frame.x, y: rect.y - frame.y, width: rect.width, height: rect.height } }];
  });
  return { viewport, obstacles: docked.map(({ box }) => box), free: freeRectangle(viewport, docked) };
}

/** Whether two layouts are the same to the pixel. */
export function sameLayout(a: Layout, b: Layout): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
