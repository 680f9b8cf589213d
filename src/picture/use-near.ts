/** The part of the sheet to draw when zoomed in: what is in view and around it. The rest would only cost time. */
import { startTransition, useCallback, useState } from 'react';
import { holds, viewBox } from '../draw/in-view';
import type { Box } from '../geography/geography';
import type { SheetCamera, Viewport } from '../scene/camera';
import type { CameraPhase } from '../scene/camera-feed';
import { marginOf } from './drawn';

/** From this zoom on most of the sheet is out of view, and coarse coasts look angular. */
const NEAR_ZOOM = 3;
/** A map that moves shows them up to this zoom, rather than to cut and write for a moment what is much of the sheet. */
const NEAR_ZOOM_MOVING = 4;
/** More than the picture shows, so that it need not be cut anew whenever it is drawn for another camera. */
const WIDER = 200;
/** After zooming in, a part more than so many times as wide as needed is reduced. */
const TOO_WIDE = 2;

/** Null while zoomed out: then all of the sheet is drawn. Also returns what to call when the picture is drawn for a camera. */
export function useNear(viewport: Viewport): readonly [Box | null, (camera: SheetCamera, phase: CameraPhase) => void] {
  const [near, setNear] = useState<Box | null>(null);
  const look = useCallback(
    (camera: SheetCamera, phase: CameraPhase) => {
      // Cutting and writing paths takes more than a frame: in between, the map goes on moving.
      startTransition(() => {
        setNear((last) => {
          if (camera.zoom < NEAR_ZOOM || viewport.width === 0) return null;
          const [right, down] = marginOf(viewport);
          const drawn = { width: viewport.width + 2 * right, height: viewport.height + 2 * down };
          const needed = viewBox(camera, drawn, 0);
          const tooWide = last && last[2] - last[0] > TOO_WIDE * (needed[2] - needed[0]);
          if (last && !tooWide && holds(last, needed)) return last;
          return phase === 'moving' && camera.zoom < NEAR_ZOOM_MOVING ? null : viewBox(camera, drawn, WIDER);
        });
      });
    },
    [viewport],
  );
  return [near, look];
}
