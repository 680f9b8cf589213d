/**
 * What the map shows. It follows the view and the panels by one paint: panel, slider and filter are there first, and the map
 * skips the years that a dragged slider has already passed.
 */
import { startTransition, useLayoutEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { shallow } from 'zustand/shallow';
import type { Geography } from '../geography/geography';
import type { SheetCamera } from '../scene/camera';
import { afterPaint } from '../ui/after-paint';
import { selectStillView } from '../view/selectors';
import { useAtlasStore } from '../view/use-atlas';
import type { View } from '../view/view';
import type { CameraRig } from './camera-rig';
import { Following } from './following';
import { measureLayout, sameLayout, type Layout } from './layout';
import { watchLayout } from './watch-layout';

export interface Shown {
  /** Without its camera. */
  readonly view: View;
  /** Null until the stage is in the page. */
  readonly layout: Layout | null;
  /** The camera to place marks and names for. */
  readonly camera: SheetCamera | null;
  /** Nothing is placed: the camera flies, or a second click may still follow; what is placed then is right where it lands. */
  readonly held: boolean;
  /** How often the camera has gone elsewhere without a flight: what was placed for where it was must not be seen there. */
  readonly jumps: number;
}

/** @param coarse a focus does not change when the finer geometry comes. */
export function useShown(element: RefObject<HTMLElement | null>, rig: CameraRig, coarse: Geography): Shown {
  const store = useAtlasStore();
  const [shown, setShown] = useState<Shown>(() => ({
    view: selectStillView(store.getState()),
    layout: null,
    camera: null,
    held: false,
    jumps: 0,
  }));

  useLayoutEffect(() => {
    const stage = element.current;
    if (!stage) return;
    const following = new Following(rig, coarse);
    let layout = measureLayout(stage);
    let jumps = 0;
    let last: Shown | null = null;
    let giveUp: (() => void) | null = null;

    /** The next state; the same object where nothing differs. */
    const now = (): Shown => {
      const next = {
        view: selectStillView(store.getState()),
        layout,
        camera: rig.isFlying && last ? last.camera : rig.settled(),
        held: rig.isFlying || store.getState().undecided !== null,
        jumps,
      };
      last = last && shallow(last, next) ? last : next;
      return last;
    };
    const show = (jumped: boolean): void => {
      const before = last?.layout?.viewport ?? null;
      if (jumped) jumps += 1;
      const next = now();
      // Marks must not part from a map whose size has changed; everything else may be drawn in small steps.
      if (before !== layout.viewport) setShown(next);
      else if (jumped)
        flushSync(() => {
          setShown(next);
        });
      else
        startTransition(() => {
          setShown(next);
        });
    };
    const catchUp = (): void => {
      giveUp = null;
      const { view, undecided } = store.getState();
      const from = rig.current;
      if (!undecided) following.follow(view, layout);
      show(rig.current !== from);
    };

    catchUp();
    const unwatch = watchLayout(stage, (measured) => {
      if (sameLayout(layout, measured)) return;
      const { viewport } = layout;
      // The same object, so that what only follows the window is not rendered for a panel.
      layout = { ...measured, viewport: shallow(viewport, measured.viewport) ? viewport : measured.viewport };
      // The frame has been laid out, so a task of its own comes after its paint.
      if (giveUp) return;
      const timer = setTimeout(catchUp);
      giveUp = () => {
        clearTimeout(timer);
      };
    });
    const unsubscribe = store.subscribe(({ view, undecided }, before) => {
      if (view !== before.view || undecided !== before.undecided) giveUp ??= afterPaint(catchUp);
    });
    const unsettle = rig.onSettled(() => {
      if (!rig.isFlying) show(false);
    });
    return () => {
      giveUp?.();
      unwatch();
      unsubscribe();
      unsettle();
    };
  }, [element, rig, coarse, store]);

  return shown;
}
