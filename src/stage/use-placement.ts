/** Places marks and names for the camera at rest and the free part of the window. */
import { useMemo, useState } from 'react';
import type { Geography } from '../geography/geography';
import { canvasMeasure } from '../overlay/measure';
import { isEmptyView } from '../scene/empty-view';
import { placement, type Placement } from '../scene/placement/placement';
import { lettersOf } from '../scene/scene';
import type { Scene } from '../scene/scene-types';
import { recoloured } from './recoloured';
import { useFontsLoaded } from './use-fonts-loaded';
import type { Shown } from './use-shown';

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

export function usePlacement({ layout, camera, held }: Shown, scene: Scene, geography: Geography): Placed {
  const fontsLoaded = useFontsLoaded(useMemo(() => lettersOf(scene), [scene]));
  const measure = useMemo(() => canvasMeasure(fontsLoaded), [fontsLoaded]);
  const wanted = useMemo(() => ({ scene, camera, layout, measure }), [scene, camera, layout, measure]);
  /** What was placed last. */
  const [input, setInput] = useState(wanted);
  if (!held && input !== wanted) setInput(wanted);
  const settled = useMemo(
    () =>
      input.camera && input.layout
        ? placement({
            scene: input.scene,
            camera: input.camera,
            viewport: input.layout.viewport,
            obstacles: input.layout.obstacles,
            measure: input.measure,
          })
        : NOTHING,
    [input],
  );
  const placed = useMemo(() => (input.scene === scene ? settled : recoloured(settled, scene)), [settled, input, scene]);
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
  return { placement: placed, isPlaced: settled !== NOTHING, absent, isEmpty };
}
