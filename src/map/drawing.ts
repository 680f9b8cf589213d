/** When MapLibre draws. On a GPU with every frame of a move. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { CameraFeed } from '../scene/camera-feed';

/** Without a GPU a frame takes too long for a move: then it draws at rest only, and the picture shows every change at once. */
export type MapDrawing = 'always' | 'at-rest';

/** Something that MapLibre has to be told. What is told later of the same thing replaces what was told before. */
type Thing = 'camera' | 'areas' | 'hover' | 'layers';

/** A map and how to tell it of changes. */
export interface ToldMap {
  readonly map: MapLibre;
  readonly drawing: MapDrawing;
  readonly tell: (thing: Thing, change: () => void) => void;
  readonly stop: () => void;
}

/** A map that draws at rest does so after this long without a change, in milliseconds. */
const QUIET = 400;
/** How often it is looked whether it has finished. */
const LOOK = 30;

/** Calls back when all that was asked of a context is drawn; without waiting for it, which would block the page. */
function whenFinished(gl: WebGL2RenderingContext, then: () => void): () => void {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (fence && !gl.isContextLost() && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED)
      timer = setTimeout(look, LOOK);
    else then();
  };
  timer = setTimeout(look, LOOK);
  return () => {
    clearTimeout(timer);
  };
}

/** A map that is told of everything at once. */
export function toldAlways(map: MapLibre): ToldMap {
  return {
    map,
    drawing: 'always',
    tell: (_, change) => {
      change();
    },
    stop: () => undefined,
  };
}

/**
 * A map that is told of changes only when the reader rests.
 * @param onBehind says whether what it shows is behind the view.
 */
export function toldAtRest(map: MapLibre, feed: CameraFeed, onBehind: (behind: boolean) => void): ToldMap {
  const waiting = new Map<Thing, () => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget = (): void => undefined;
  const catchUp = (): void => {
    for (const change of waiting.values()) change();
    waiting.clear();
    map.triggerRepaint();
  };
  const onIdle = (): void => {
    forget();
    const gl = map.getCanvas().getContext('webgl2');
    if (gl && waiting.size === 0)
      forget = whenFinished(gl, () => {
        onBehind(false);
      });
  };
  map.on('idle', onIdle);
  const stop = (): void => {
    clearTimeout(timer);
    forget();
    map.off('idle', onIdle);
  };
  return {
    map,
    drawing: 'at-rest',
    tell: (thing, change) => {
      waiting.set(thing, change);
      forget();
      onBehind(true);
      clearTimeout(timer);
      if (feed.phase === 'resting') timer = setTimeout(catchUp, QUIET);
    },
    stop,
  };
}
