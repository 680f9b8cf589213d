import { areaAt, type Geography } from '../geography/geography';
import { unproject, type Rect, type SheetCamera, type Viewport } from './camera';
import type { Scene } from './scene-types';

/** In CSS pixels: anything in the scene that is smaller has a mark or a name. */
const STEP = 24;

/**
 * Whether the part of the window that no panel covers shows only sea and land outside the OSCE area.
 *
 * @param free that part, in CSS pixels of the viewport.
 */
export function isEmptyView(
  scene: Scene,
  geography: Geography,
  camera: SheetCamera,
  viewport: Viewport,
  free: Rect,
): boolean {
  const spoken = new Set(scene.areas.flatMap(({ id, target }) => (target === null ? [] : [id])));
  for (let y = free.y + STEP / 2; y < free.y + free.height; y += STEP) {
    for (let x = free.x + STEP / 2; x < free.x + free.width; x += STEP) {
      const area = areaAt(geography, unproject(camera, viewport, [x, y]));
      if (area !== null && spoken.has(area)) return false;
    }
  }
  return true;
}
