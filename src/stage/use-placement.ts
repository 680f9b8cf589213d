/** Places marks and names for the camera at rest and the free part of the window. */
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { shallow } from 'zustand/shallow';
import type { Geography } from '../geography/geography';
import { useWords } from '../locales/use-words';
import { canvasMeasure } from '../overlay/measure';
import type { SheetCamera } from '../scene/camera';
import { isEmptyView } from '../scene/empty-view';
import { placement, placementSteps, type Placement, type PlacementInput } from '../scene/placement/placement';
import { lettersOf } from '../scene/scene';
import type { Scene } from '../scene/scene-types';
import { inTurns } from '../ui/steps';
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

type Situation = Pick<PlacementInput, 'scene' | 'camera' | 'viewport'>;

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
  /** What was placed before still stands, for something else. */
  readonly isPending: boolean;
  /** Keys of the places whose mark is moved away or missing. */
  readonly absent: ReadonlySet<string>;
  /** The map shows only sea and land outside the OSCE area. */
  readonly isEmpty: boolean;
}

/** What is to be placed. */
interface Wanted extends PlacementInput {
  readonly lang: string;
  readonly jumps: number;
}

/** What was placed last. */
interface Done {
  readonly of: Wanted;
  readonly placement: Placement;
}

/** Only what is shown differs: a placement for the one is of use for the other, without what has gone. */
function differInScene(a: Wanted, b: Wanted): boolean {
  return shallow({ ...a, scene: null }, { ...b, scene: null });
}

/** @param read what stands in the page when the map is first placed. */
export function usePlacement(
  { layout, camera, held, jumps }: Shown,
  scene: Scene,
  geography: Geography,
  read: ReadStanding,
): Placed {
  const { lang } = useWords();
  const [standing] = useState(() => new Standing(read));
  const fontsLoaded = useFontsLoaded(useMemo(() => lettersOf(scene), [scene]));
  const measure = useMemo(() => canvasMeasure(fontsLoaded), [fontsLoaded]);
  const wanted = useMemo(
    (): Wanted | null =>
      camera &&
      layout && { scene, camera, measure, lang, jumps, viewport: layout.viewport, obstacles: layout.obstacles },
    [scene, camera, layout, measure, lang, jumps],
  );
  const [last, setDone] = useState<Done | null>(null);
  let done = last;
  if (wanted && !held && done?.of !== wanted) {
    const isUrgent = done?.of.viewport !== wanted.viewport || done.of.jumps !== jumps;
    const placed = standing.at(wanted) ?? (isUrgent ? placement(wanted) : null);
    if (placed) {
      done = { of: wanted, placement: placed };
      setDone(done);
    }
  }
  usePlacementInTurns(held ? null : wanted, done, setDone);

  // While the words are changed those of before stay together.
  const asPlaced = done?.of.scene === scene || (done?.of.lang !== lang && !held);
  const placed = useMemo(
    () => (done ? (asPlaced ? done.placement : recoloured(done.placement, scene)) : NOTHING),
    [done, asPlaced, scene],
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
  return { placement: placed, isPlaced: done !== null, isPending: done?.of !== wanted, absent, isEmpty };
}

/**
 * Places what is wanted while the page goes on answering. Where only what is shown changes, as from year to year, it ends what it
 * has begun first: a slider that is moved faster than years are placed would else show none of them.
 */
function usePlacementInTurns(wanted: Wanted | null, done: Done | null, setDone: (done: Done) => void): void {
  const job = useRef<{ readonly of: Wanted; readonly giveUp: () => void } | null>(null);
  const [error, setError] = useState<Error | null>(null);
  if (error) throw error;
  useEffect(() => {
    if (job.current && !(wanted && differInScene(job.current.of, wanted))) {
      job.current.giveUp();
      job.current = null;
    }
    if (job.current || !wanted || done?.of === wanted) return;
    const { result, giveUp } = inTurns(placementSteps(wanted));
    job.current = { of: wanted, giveUp };
    result.then((placed) => {
      job.current = null;
      startTransition(() => {
        setDone({ of: wanted, placement: placed });
      });
    }, setError);
  }, [wanted, done, setDone]);
  useEffect(
    () => () => {
      job.current?.giveUp();
      job.current = null;
    },
    [],
  );
}
