/** The part of the sheet to draw when zoomed in: what is in view and around it. The rest would only cost time. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Box } from '../geography/geography';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed, CameraPhase } from '../scene/camera-feed';
import { holds, viewBox } from '../draw/in-view';

/** From this zoom on most of the sheet is out of view, and coarse coasts look angular. */
const NEAR_ZOOM = 3;
/** CSS pixels around the canvas that are also drawn; more are added before their edge is reached. */
const AROUND = 400;
const RESERVE = 80;
/** After zooming in, a part more than so many times as wide as the view is reduced. */
const TOO_WIDE = 3;

/** Null while zoomed out: then all of the sheet is drawn. */
export function useNear(feed: CameraFeed, element: RefObject<Element | null>, shown: boolean): Box | null {
  const [near, setNear] = useState<Box | null>(null);

  useLayoutEffect(() => {
    if (!shown) return;
    let size = { width: 0, height: 0 };
    const look = (camera: SheetCamera, phase: CameraPhase): void => {
      // Only read at rest: during a move this would force a layout.
      if (phase === 'resting') size = element.current?.getBoundingClientRect() ?? size;
      const { width } = size;
      setNear((last) => {
        if (camera.zoom < NEAR_ZOOM || width === 0) return null;
        const needed = viewBox(camera, size, RESERVE);
        const tooWide = last && phase === 'resting' && last[2] - last[0] > TOO_WIDE * (needed[2] - needed[0]);
        return last && !tooWide && holds(last, needed) ? last : viewBox(camera, size, AROUND);
      });
    };
    if (feed.current) look(feed.current, 'resting');
    return feed.subscribe(look);
  }, [feed, element, shown]);

  return near;
}
