/** Places marks and names for the camera at rest and the free part of the window. */
import { useMemo, useSyncExternalStore } from 'react';
import type { Geography } from '../geography/geography';
import { canvasMeasure } from '../overlay/measure';
import type { SheetCamera } from '../scene/camera';
import { isEmptyView } from '../scene/empty-view';
import { placement, type Placement } from '../scene/placement/placement';
import { lettersOf } from '../scene/scene';
import type { Scene } from '../scene/scene-types';
import type { CameraRig } from './camera-rig';
import type { Layout } from './layout';
import { useFontsLoaded } from './use-fonts-loaded';

const NOTHING: Placement = { marks: [], names: [] };

interface Placed {
  readonly placement: Placement;
  /** False while there is no camera. */
  readonly isPlaced: boolean;
  /** Keys of the places whose mark is moved away or missing. */
  readonly absent: ReadonlySet<string>;
  /** The map shows only sea and land outside the OSCE area. */
  readonly isEmpty: boolean;
}

export function usePlacement(rig: CameraRig, layout: Layout | null, scene: Scene, geography: Geography): Placed {
  const fontsLoaded = useFontsLoaded(useMemo(() => lettersOf(scene), [scene]));
  const measure = useMemo(() => canvasMeasure(fontsLoaded), [fontsLoaded]);
  const camera: SheetCamera | null = useSyncExternalStore(rig.onSettled, rig.settled, rig.settled);
  const placed = useMemo(
    () =>
      camera && layout
        ? placement({ scene, camera, viewport: layout.viewport, obstacles: layout.obstacles, measure })
        : NOTHING,
    [scene, camera, layout, measure],
  );
  const absent = useMemo(() => {
    const here = new Set(
      placed.marks.filter(({ anchor, candidate }) => candidate.mark === anchor).map((mark) => mark.place.key),
    );
    return new Set(scene.places.map(({ key }) => key).filter((key) => !here.has(key)));
  }, [placed, scene]);
  const isEmpty = useMemo(
    () =>
      camera !== null &&
      layout !== null &&
      placed.marks.length === 0 &&
      placed.names.length === 0 &&
      isEmptyView(scene, geography, camera, layout.viewport, layout.free),
    [camera, layout, placed, scene, geography],
  );
  return { placement: placed, isPlaced: placed !== NOTHING, absent, isEmpty };
}
