/** Typical windows: the panels over the map and its free part, roughly as in the style sheets. */
import type { Rect } from '../../../src/scene/camera';
import type { Layout } from '../../../src/stage/layout';

export interface TestLayout extends Layout {
  readonly name: string;
  /** Whether nothing is selected in it, or a panel is open. */
  readonly panel: 'overview' | 'selected';
}

const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

function wide(name: string, panel: TestLayout['panel'], width: number): TestLayout {
  const right = 1440 - 24 - width;
  return {
    name,
    panel,
    viewport: { width: 1440, height: 900 },
    obstacles: [
      box(24, 24, 304, 852),
      box(right, 24, width, 852),
      box(right - 16 - 112, 24, 112, 40),
      box(right - 16 - 44, 744, 44, 132),
    ],
    free: box(328 + 34, 34, right - 328 - 2 * 34, 900 - 2 * 34),
  };
}

function phone(name: string, panel: TestLayout['panel'], height: number): TestLayout {
  return {
    name,
    panel,
    viewport: { width: 390, height: 844 },
    obstacles: [box(12, 12, 260, 56), box(280, 12, 98, 44), box(0, 844 - height, 390, height)],
    free: box(14, 68 + 14, 390 - 2 * 14, 844 - height - 68 - 2 * 14),
  };
}

export const LAYOUTS: readonly TestLayout[] = [
  wide('1440x900 with the overview', 'overview', 344),
  wide('1440x900 with a panel', 'selected', 400),
  phone('390x844 with the drawer down', 'overview', 168),
  phone('390x844 with the drawer half up', 'selected', 388),
];
