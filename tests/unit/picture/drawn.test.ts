import { describe, expect, it } from 'vitest';
import { isExact, marginOf, moved, reaches } from '../../../src/picture/drawn';
import { pixelsPerUnit, project, type SheetCamera } from '../../../src/scene/camera';

const viewport = { width: 1000, height: 500 };
const drawn: SheetCamera = { x: 0.5, y: 0.5, zoom: 3, bearing: 20 };

/** The camera after the map was dragged by so many CSS pixels. */
function dragged(right: number, down: number): SheetCamera {
  const away = project({ ...drawn, x: 0, y: 0, bearing: -drawn.bearing }, { width: 0, height: 0 }, [right, down]);
  const scale = pixelsPerUnit(drawn.zoom) ** 2;
  return { ...drawn, x: drawn.x - away[0] / scale, y: drawn.y - away[1] / scale };
}

/** What a CSS transform of shift, turn and scale does to a point, around the origin. */
function applied(transform: string, [x, y]: readonly [number, number]): readonly [number, number] {
  const [right = 0, down = 0, turn = 0, scale = 1] = [...transform.matchAll(/-?[\d.]+/g)].map(Number);
  const angle = (turn * Math.PI) / 180;
  return [
    right + scale * (x * Math.cos(angle) - y * Math.sin(angle)),
    down + scale * (x * Math.sin(angle) + y * Math.cos(angle)),
  ];
}

describe('a drawn picture', () => {
  it.each([
    ['dragged', dragged(120, -40)],
    ['zoomed', { ...drawn, zoom: 3.6, x: 0.52 }],
    ['turned', { ...drawn, bearing: -35, y: 0.49 }],
  ])('%s as a whole has every point where another camera sees it', (_, camera) => {
    const nowhere = { width: 0, height: 0 };
    for (const point of [
      [0.5, 0.5],
      [0.45, 0.52],
      [0.58, 0.41],
    ] as const) {
      const there = applied(moved(drawn, camera), project(drawn, nowhere, point));
      const wanted = project(camera, nowhere, point);
      expect(Math.hypot(there[0] - wanted[0], there[1] - wanted[1])).toBeLessThan(0.05);
    }
  });

  it('reaches as far as it goes beyond the window, and to twice or half its size', () => {
    const [right, down] = marginOf(viewport);
    expect(reaches(drawn, dragged(right - 1, down - 1), viewport)).toBe(true);
    expect(reaches(drawn, dragged(right + 1, 0), viewport)).toBe(false);
    expect(reaches(drawn, dragged(0, -down - 1), viewport)).toBe(false);
    expect(reaches(drawn, { ...drawn, zoom: 4 }, viewport)).toBe(true);
    expect(reaches(drawn, { ...drawn, zoom: 4.1 }, viewport)).toBe(false);
    expect(reaches(drawn, { ...drawn, zoom: 1.9 }, viewport)).toBe(false);
  });

  it('goes no farther beyond a large window than most drags', () => {
    expect(marginOf({ width: 3840, height: 2160 })).toEqual([800, 800]);
  });

  it('is exact at rest where it was moved by whole pixels of the screen, and enough is left of it', () => {
    expect(isExact(drawn, dragged(30, -12), viewport, 1)).toBe(true);
    expect(isExact(drawn, dragged(30.5, -12), viewport, 1)).toBe(false);
    expect(isExact(drawn, dragged(30.5, -12), viewport, 2)).toBe(true);
    expect(isExact(drawn, dragged(500, 0), viewport, 1)).toBe(false);
    expect(isExact(drawn, { ...drawn, zoom: 3.01 }, viewport, 1)).toBe(false);
  });
});
