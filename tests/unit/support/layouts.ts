/** Typical windows: the panels over the map and its free part, roughly as in the style sheets. */
import type { Rect, Viewport } from '../../../src/scene/camera';
import { freeRectangle, type Dock } from '../../../src/stage/layout';

export interface TestLayout {
  readonly name: string;
  readonly viewport: Viewport;
  readonly obstacles: readonly Rect[];
  readonly free: Rect;
  /** Whether nothing is selected in it, or a panel is open. */
  readonly panel: 'overview' | 'selected';
}

interface Floating {
  readonly dock: Dock;
  readonly box: Rect;
}

function layout(
  name: string,
  panel: TestLayout['panel'],
  [width, height]: readonly [number, number],
  floating: readonly Floating[],
): TestLayout {
  const viewport = { width, height };
  return { name, panel, viewport, obstacles: floating.map(({ box }) => box), free: freeRectangle(viewport, floating) };
}

const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

function wide(name: string, panel: TestLayout['panel'], width: number): TestLayout {
  const right = 1440 - 24 - width;
  return layout(
    name,
    panel,
    [1440, 900],
    [
      { dock: 'left', box: box(24, 24, 304, 852) },
      { dock: 'right', box: box(right, 24, width, 852) },
      { dock: 'none', box: box(right - 16 - 112, 24, 112, 40) },
      { dock: 'none', box: box(right - 16 - 44, 744, 44, 132) },
    ],
  );
}

function phone(name: string, panel: TestLayout['panel'], height: number): TestLayout {
  return layout(
    name,
    panel,
    [390, 844],
    [
      { dock: 'top', box: box(12, 12, 260, 56) },
      { dock: 'none', box: box(280, 12, 98, 44) },
      { dock: 'bottom', box: box(0, 844 - height, 390, height) },
    ],
  );
}

export const LAYOUTS: readonly TestLayout[] = [
  wide('1440x900 with the overview', 'overview', 344),
  wide('1440x900 with a panel', 'selected', 400),
  phone('390x844 with the drawer down', 'overview', 168),
  phone('390x844 with the drawer half up', 'selected', 388),
];
