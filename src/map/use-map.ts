/** Keeps MapLibre's map in step with the camera, the scene's areas and the pointer. A null map has not loaded yet. */
import type { Map } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { toMapLibre } from '../geography/sheet';
import type { SheetCamera } from '../scene/camera';
import type { CameraFeed } from '../scene/camera-feed';
import { areaPointed, type HoverFeed } from '../scene/hover-feed';
import type { Scene } from '../scene/scene-types';
import { AREAS } from './sources';

/** A camera over the sheet in MapLibre's form. */
export function cameraOptions(camera: SheetCamera): { center: [number, number]; zoom: number; bearing: number } {
  return { center: toMapLibre([camera.x, camera.y]), zoom: camera.zoom, bearing: camera.bearing };
}

export function useFollowedCamera(map: Map | null, feed: CameraFeed): void {
  useEffect(() => {
    if (!map) return;
    const follow = (camera: SheetCamera): void => {
      map.jumpTo(cameraOptions(camera));
      // In the same frame as the overlay, so that marks stay on the land.
      map.redraw();
    };
    if (feed.current) follow(feed.current);
    return feed.subscribe(follow);
  }, [map, feed]);
}

export function useAreaStates(map: Map | null, scene: Scene): void {
  /** What each area was last told. */
  const told = useRef<Record<string, string>>({});
  useEffect(() => {
    if (!map) return;
    for (const { id, role, tone } of scene.areas) {
      const state = `${role} ${tone}`;
      // MapLibre draws anew for each, whether it differs or not.
      if (told.current[id] === state) continue;
      told.current[id] = state;
      map.setFeatureState({ source: AREAS, id }, { role, tone });
    }
  }, [map, scene]);
}

export function useHoveredArea(map: Map | null, hover: HoverFeed): void {
  useEffect(() => {
    if (!map) return;
    let shown: string | null = null;
    const show = (area: string | null): void => {
      if (area === shown) return;
      if (shown !== null) map.setFeatureState({ source: AREAS, id: shown }, { hovered: false });
      if (area !== null) map.setFeatureState({ source: AREAS, id: area }, { hovered: true });
      shown = area;
    };
    show(areaPointed(hover.getState()));
    return hover.subscribe((pointed) => {
      show(areaPointed(pointed));
    });
  }, [map, hover]);
}
