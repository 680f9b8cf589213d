/** Connects gestures and keys with the camera, and tells the view where the reader has moved the map. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { toLink } from '../scene/focus';
import { useAtlasStore } from '../view/use-atlas';
import type { CameraRig } from './camera-rig';
import { connectGestures, type Gestures } from './gestures';
import { connectKeys } from './keys';
import type { Layout } from './layout';

/** Before the stage is measured there is no camera, so this value is never used. */
const UNMEASURED: Layout = {
  viewport: { width: 0, height: 0 },
  obstacles: [],
  free: { x: 0, y: 0, width: 0, height: 0 },
};

/** Connected once, with the layout read when needed, because it changes in each frame while a panel moves. */
export function useControls(element: RefObject<HTMLElement | null>, rig: CameraRig, measured: Layout | null): void {
  const store = useAtlasStore();
  const layout = useRef(UNMEASURED);
  const gestures = useRef<Gestures | null>(null);

  useLayoutEffect(() => {
    layout.current = measured ?? UNMEASURED;
    gestures.current?.resized();
  }, [measured]);

  useEffect(() => {
    const map = element.current;
    if (!map) return;
    const connected = connectGestures(map, rig, () => layout.current.viewport);
    gestures.current = connected;
    const disconnectKeys = connectKeys(map, rig, () => layout.current, {
      onList: () => {
        store.getState().openDialog('list');
      },
      onHelp: () => {
        store.getState().openDialog('keys');
      },
    });
    const unsubscribe = rig.onReaderMoved(() => {
      const { viewport, free } = layout.current;
      const link = rig.current && toLink(rig.current, viewport, free);
      if (link) store.getState().moveCamera(link);
    });
    return () => {
      gestures.current = null;
      connected.disconnect();
      disconnectKeys();
      unsubscribe();
    };
  }, [element, rig, store]);
}
