/** Places marks and names for the camera at rest and the free part of the window. */
import { useMemo, useState } from 'react';
import { shallow } from 'zustand/shallow';
import type { Geography } from '../geography/geography';
import { canvasMeasure } from '../overlay/measure';
import type { SheetCamera, Viewport } from '../scene/camera';
import { isEmptyView } from '../scene/empty-view';
import { placement, type Placement } from '../scene/placement/placement';
import { lettersOf } from '../scene/scene';
import type { Scene } from '../scene/scene-types';
import { recoloured } from './recoloured';
import { useFontsLoaded } from './use-fonts-loaded';
import type { Shown } from './use-shown';

const NOTHING: Placement = { marks: [], names: [] };

/** What is seen of a scene on the map: two that look alike are placed alike. */
const lookOf = ({ places, areas }: Scene): string =>
  JSON.stringify([
    places.map(({ key, role, tone, label }) => [key, role, tone, label]),
    areas.map(({ id, tone, label }) => [id, tone, label]),
  ]);

/**
 * The words of the page made at build, with which the atlas begins: they stand whenever the same things are seen in the same window
 * with the same camera.
 */
class Standing {
  private readonly read: ReadStanding;
  private first: (Situation & { readonly look: string; readonly placed: Placement | null }) | null = null;

  constructor(read: ReadStanding) {
    this.read = read;
  }

  /** Null where there are none, or something else is seen. */
  at({ scene, camera, viewport }: Situation): Placement | null {
    this.first ??= { scene, camera, viewport, look: lookOf(scene), placed: this.read(scene) };
    const { placed, look, ...first } = this.first;
    if (!placed || !shallow(first.viewport, viewport) || !sameCamera(first.camera, camera)) return null;
    if (first.scene === scene) return placed;
    return lookOf(scene) === look ? recoloured(placed, scene) : null;
  }
}

interface Situation {
  readonly scene: Scene;
  readonly camera: SheetCamera;
  readonly viewport: Viewport;
}

/** A window that is measured again gives the same camera with other last digits. */
function sameCamera(a: SheetCamera, b: SheetCamera): boolean {
  const differences = [a.x - b.x, a.y - b.y, a.zoom - b.zoom, a.bearing - b.bearing];
  return differences.every((difference) => Math.abs(difference) < 1e-6);
}

/** What stands in the page made at build; null where it has nothing, or not the right things. */
export type ReadStanding = (scene: Scene) => Placement | null;

interface Placed {
  readonly placement: Placement;
  /** False while there is no camera. */
  readonly isPlaced: boolean;
  /** Keys of the places whose mark is moved away or missing. */
  readonly absent: ReadonlySet<string>;
  /** The map shows only sea and land outside the OSCE area. */
  readonly isEmpty: boolean;
}

/** @param read what stands in the page when the map is first placed. */
export function usePlacement(
  { layout, camera, held }: Shown,
  scene: Scene,
  geography: Geography,
  read: ReadStanding,
): Placed {
  const [standing] = useState(() => new Standing(read));
  const fontsLoaded = useFontsLoaded(useMemo(() => lettersOf(scene), [scene]));
  const measure = useMemo(() => canvasMeasure(fontsLoaded), [fontsLoaded]);
  const wanted = useMemo(() => ({ scene, camera, layout, measure }), [scene, camera, layout, measure]);
  /** What was placed last. */
  const [input, setInput] = useState(wanted);
  if (!held && input !== wanted) setInput(wanted);
  const settled = useMemo(
    () =>
      input.camera && input.layout
        ? (standing.at({ scene: input.scene, camera: input.camera, viewport: input.layout.viewport }) ??
          placement({
            scene: input.scene,
            camera: input.camera,
            viewport: input.layout.viewport,
            obstacles: input.layout.obstacles,
            measure: input.measure,
          }))
        : NOTHING,
    [input, standing],
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
