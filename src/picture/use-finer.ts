/** Which areas are worth their finer geometry: those in view when close. All others cost only time. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Geography } from '../geography/geography';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import { meet, viewBox } from './in-view';

/** From this zoom on the sheet's generalised coasts show their corners. */
const FINER_ZOOM = 3;
/** What is so many CSS pixels out of view is ready when the reader moves there. */
const AROUND = 300;

const NONE: ReadonlySet<string> = new Set();

/** Ids of the areas to draw from the finer geometry; none until it is there and the camera is close. */
export function useFiner(
  geography: Geography,
  feed: CameraFeed,
  element: RefObject<Element | null>,
): ReadonlySet<string> {
  const [finer, setFiner] = useState(NONE);

  useLayoutEffect(() => {
    if (geography.resolution !== 'detail') return;
    const look = (camera: SheetCamera): void => {
      const frame = element.current?.getBoundingClientRect();
      if (!frame) return;
      const box = viewBox(camera, frame, AROUND);
      const near = camera.zoom < FINER_ZOOM ? [] : [...geography.areas.values()].filter((area) => meet(area.bbox, box));
      const ids = new Set(near.map(({ id }) => id));
      setFiner((last) => (last.size === ids.size && [...ids].every((id) => last.has(id)) ? last : ids));
    };
    if (feed.current) look(feed.current);
    return feed.subscribe((camera, phase) => {
      if (phase === 'resting') look(camera);
    });
  }, [geography, feed, element]);

  return finer;
}
