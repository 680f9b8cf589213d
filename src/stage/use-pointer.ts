/** What the pointer is over, and what a click does. Marks answer for themselves; everything else is asked of `hit`. */
import { useState, type MouseEvent, type PointerEvent } from 'react';
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

interface PointerAnswer {
  readonly hit: Hit | null;
  readonly at: ScreenPoint;
  onClick(event: MouseEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerLeave(): void;
}

function isOwn(event: MouseEvent<HTMLElement>): boolean {
  return event.target instanceof Element && event.target.closest('.overlay-mark, .overlay-label') !== null;
}

export function usePointer({ rig, layout, scene, geography, absent }: PointerInput): PointerAnswer {
  const store = useAtlasStore();
  const [over, setOver] = useState<{ readonly hit: Hit; readonly at: ScreenPoint } | null>(null);

  const ask = (event: MouseEvent<HTMLElement>): { hit: Hit; at: ScreenPoint } | null => {
    if (!layout || !rig.current) return null;
    const frame = event.currentTarget.getBoundingClientRect();
    const at = [event.clientX - frame.x, event.clientY - frame.y] as const;
    const point = unproject(rig.current, layout.viewport, at);
    return { hit: hit({ scene, geography, zoom: rig.current.zoom, absent }, point), at };
  };

  return {
    hit: over?.hit ?? null,
    at: over?.at ?? [0, 0],
    onClick: (event) => {
      if (isOwn(event)) return;
      const answer = ask(event);
      if (!answer) return;
      const { target } = answer.hit;
      if (target) store.getState().select(target);
      else store.getState().clearSelection();
    },
    onPointerMove: (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      setOver(isOwn(event) ? null : ask(event));
    },
    onPointerLeave: () => {
      setOver(null);
    },
  };
}
