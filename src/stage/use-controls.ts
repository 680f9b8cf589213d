/** Connects gestures and keys with the camera, and tells the view where the reader has moved the map. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { toLink } from '../scene/focus';
import { useAtlasStore } from '../view/use-atlas';
import type { CameraRig } from './camera-rig';
import { connectGestures, type Gestures } from './gestures';
import { connectKeys } from './keys';
import type { Layout } from './layout';

/** Until the stage is measured there is no camera either, and nothing that could be asked of it. */
const UNMEASURED: Layout = {
  viewport: { width: 0, height: 0 },
  obstacles: [],
  free: { x: 0, y: 0, width: 0, height: 0 },
};

/** All is connected once and asks for the layout when it needs it: while a panel moves, that is another one in each frame. */
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
