/** Tells MapLibre's map of the camera, the scene's areas and the pointer. A null map has not loaded yet. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Geography } from '../geography/geography';
import { toMapLibre } from '../geography/sheet';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import { areaPointed, type HoverFeed } from '../scene/hover-feed';
import type { Scene } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import type { ToldMap } from './drawing';
import { AREAS } from './sources';

/** A camera over the sheet in MapLibre's form. */
export function cameraOptions(camera: SheetCamera): { center: [number, number]; zoom: number; bearing: number } {
  return { center: toMapLibre([camera.x, camera.y]), zoom: camera.zoom, bearing: camera.bearing };
}

export function useFollowedCamera(told: ToldMap | null, feed: CameraFeed): void {
  useEffect(() => {
    if (!told) return;
    const { map, tell, drawing } = told;
    const follow = (camera: SheetCamera): void => {
      tell('camera', () => {
        map.jumpTo(cameraOptions(camera));
        // In the same frame as the overlay, so that marks stay on the land.
        if (drawing === 'always') map.redraw();
      });
    };
    if (feed.current) follow(feed.current);
    return feed.subscribe(follow);
  }, [told, feed]);
}

export function useAreaStates(told: ToldMap | null, scene: Scene): void {
  /** What each area was last told. */
  const states = useRef<Record<string, string>>({});
  // Before the paint: a map that is told at rest must not cover the picture's new colours.
  useLayoutEffect(() => {
    told?.tell('areas', () => {
      for (const { id, role, tone } of scene.areas) {
        const state = `${role} ${tone}`;
        // MapLibre draws anew for each, whether it differs or not.
        if (states.current[id] === state) continue;
        states.current[id] = state;
        told.map.setFeatureState({ source: AREAS, id }, { role, tone });
      }
    });
  }, [told, scene]);
}

/** What React changes in the map's layers itself. */
export function useChangedLayers(told: ToldMap | null, geography: Geography, palette: Palette): void {
  useLayoutEffect(() => {
    told?.tell('layers', () => undefined);
  }, [told, geography, palette]);
}

export function useHoveredArea(told: ToldMap | null, hover: HoverFeed): void {
  useEffect(() => {
    if (!told) return;
    const { map, tell } = told;
    let shown: string | null = null;
    const show = (area: string | null): void => {
      if (shown !== null) map.setFeatureState({ source: AREAS, id: shown }, { hovered: false });
      if (area !== null) map.setFeatureState({ source: AREAS, id: area }, { hovered: true });
      shown = area;
    };
    let pointed: string | null = null;
    const point = (area: string | null): void => {
      if (area === pointed) return;
      pointed = area;
      tell('hover', () => {
        show(area);
      });
    };
    point(areaPointed(hover.getState()));
    return hover.subscribe((now) => {
      point(areaPointed(now));
    });
  }, [told, hover]);
}
