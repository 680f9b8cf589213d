/** What the pointer is over, and what a click does. Marks answer for themselves; everything else is asked of `hit`. */
import { useEffect, useState, type RefObject } from 'react';
import type { Geography } from '../geography/geography';
import { unproject, type ScreenPoint } from '../scene/camera';
import { hit, type Hit } from '../scene/hit';
import type { Scene } from '../scene/scene';
import { useAtlasStore } from '../view/use-atlas';
import type { CameraRig } from './camera-rig';
import type { Layout } from './layout';

interface PointerInput {
  readonly rig: CameraRig;
  readonly layout: Layout | null;
  readonly scene: Scene;
  readonly geography: Geography;
  readonly absent: ReadonlySet<string>;
}

/** What is under the pointer, and where the pointer is. */
export interface Pointed {
  readonly hit: Hit;
  readonly at: ScreenPoint;
}

/** Marks and names of areas are buttons; a pointer goes through the names, the keyboard presses them. */
function isOwn({ target }: Event): boolean {
  return target instanceof Element && target.closest('.overlay button, .overlay-label[data-clickable]') !== null;
}

/** Null while the pointer is elsewhere, or a finger. */
export function usePointer(
  element: RefObject<HTMLElement | null>,
  { rig, layout, scene, geography, absent }: PointerInput,
): Pointed | null {
  const store = useAtlasStore();
  const [pointed, setPointed] = useState<Pointed | null>(null);

  useEffect(() => {
    const stage = element.current;
    if (!stage || !layout) return;
    const ask = (event: MouseEvent): Pointed | null => {
      if (!rig.current) return null;
      const frame = stage.getBoundingClientRect();
      const at = [event.clientX - frame.x, event.clientY - frame.y] as const;
      const point = unproject(rig.current, layout.viewport, at);
      return { hit: hit({ scene, geography, zoom: rig.current.zoom, absent }, point), at };
    };
    const onClick = (event: MouseEvent): void => {
      const answer = isOwn(event) ? null : ask(event);
      if (!answer) return;
      const { target } = answer.hit;
      if (target) store.getState().select(target);
      else store.getState().clearSelection();
    };
    const onMove = (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      setPointed(isOwn(event) ? null : ask(event));
    };
    const onLeave = (): void => {
      setPointed(null);
    };
    stage.addEventListener('click', onClick);
    stage.addEventListener('pointermove', onMove);
    stage.addEventListener('pointerleave', onLeave);
    return () => {
      stage.removeEventListener('click', onClick);
      stage.removeEventListener('pointermove', onMove);
      stage.removeEventListener('pointerleave', onLeave);
    };
  }, [element, rig, layout, scene, geography, absent, store]);

  return pointed;
}
