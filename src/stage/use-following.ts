/** Keeps the camera where the view says: flies when something is selected, refits when panels or the window change. */
import { useLayoutEffect, useRef } from 'react';
import { content } from '../content/content';
import type { Geography } from '../geography/geography';
import { pixelsPerUnit, type SheetCamera } from '../scene/camera';
import { cameraFor, focusOf, fromLink, toLink } from '../scene/focus';
import type { Camera } from '../view/view';
import { selectCamera, selectStillView } from '../view/selectors';
import { useAtlas } from '../view/use-atlas';
import type { CameraRig } from './camera-rig';
import type { Layout } from './layout';

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  const close = (x: number, y: number): boolean => Math.abs(x - y) < 1e-6;
  return (
    a !== null &&
    b !== null &&
    close(a.lng, b.lng) &&
    close(a.lat, b.lat) &&
    close(a.zoom, b.zoom) &&
    close(a.bearing, b.bearing)
  );
}

/** Whether the camera is, or flies, where it should be: a filter or a language changes nothing of that. */
function isThere(camera: SheetCamera | null, goal: SheetCamera): boolean {
  if (!camera) return false;
  const away = Math.hypot(camera.x - goal.x, camera.y - goal.y) * pixelsPerUnit(goal.zoom);
  return away < 0.5 && Math.abs(camera.zoom - goal.zoom) < 1e-3 && Math.abs(camera.bearing - goal.bearing) < 1e-3;
}

/** @param geography the sheet's: a focus does not change when the finer one comes. */
export function useFollowing(rig: CameraRig, layout: Layout | null, geography: Geography): void {
  const view = useAtlas(selectStillView);
  const camera = useAtlas(selectCamera);
  const region = useAtlas((state) => state.region);
  const followed = useRef<{ readonly what: string; readonly layout: Layout } | null>(null);

  useLayoutEffect(() => {
    if (!layout) return;
    const { viewport, free } = layout;
    const what = JSON.stringify([view.selection, region]);
    const last = followed.current;
    followed.current = { what, layout };
    if (camera !== null) {
      const shown = rig.current && toLink(rig.current, viewport, free);
      // The reader moved the map here: it is where it should be, whatever panels come and go.
      if (last && (sameCamera(shown, camera) || (last.what === what && last.layout !== layout))) return;
      rig.jump(fromLink(camera, viewport, free));
      return;
    }
    const focus = focusOf(view, region, content, geography);
    if (!focus) return;
    const goal = cameraFor(focus, viewport, free);
    const resized =
      last !== null &&
      (last.layout.viewport.width !== viewport.width || last.layout.viewport.height !== viewport.height);
    if (rig.current && isThere(rig.goal, goal)) return;
    if (!last || resized || prefersStillness()) rig.jump(goal);
    else rig.fly(goal, viewport);
  }, [rig, layout, geography, view, region, camera]);
}
