/** Drag, wheel and pinch on the stage, through d3-zoom: the same for whichever base is under the overlay. */
import { select } from 'd3-selection';
import { zoom, ZoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { project, zoomLimits, type SheetCamera, type Viewport } from '../scene/camera';
import type { CameraRig } from './camera-rig';

/** A press that moves no farther than this, in CSS pixels, is a click. */
const CLICK_DISTANCE = 4;

/**
 * d3's transform k, x, y for a camera: k is 2^zoom, x and y are where the sheet's corner (turned by the bearing) stands.
 */
function toTransform(camera: SheetCamera, viewport: Viewport): ZoomTransform {
  const [x, y] = project(camera, viewport, [0, 0]);
  return new ZoomTransform(2 ** camera.zoom, x, y);
}

function toCamera({ k, x, y }: ZoomTransform, bearing: number, viewport: Viewport): SheetCamera {
  const level = Math.log2(k);
  const angle = (bearing * Math.PI) / 180;
  const dx = (viewport.width / 2 - x) / (512 * k);
  const dy = (viewport.height / 2 - y) / (512 * k);
  return {
    x: dx * Math.cos(angle) - dy * Math.sin(angle),
    y: dx * Math.sin(angle) + dy * Math.cos(angle),
    zoom: level,
    bearing,
  };
}

/** Connects an element's gestures with the rig. Returns the way to disconnect them. */
export function connectGestures(element: HTMLElement, rig: CameraRig, viewport: Viewport): () => void {
  const selection = select<HTMLElement, unknown>(element);
  const remember = (camera: SheetCamera): void => {
    selection.property('__zoom', toTransform(camera, viewport));
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([2 ** zoomLimits.min, 2 ** zoomLimits.max])
    .clickDistance(CLICK_DISTANCE)
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) rig.stop();
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent && rig.current) rig.move(toCamera(event.transform, rig.current.bearing, viewport));
    });
  selection.call(behaviour).on('dblclick.zoom', null);
  if (rig.current) remember(rig.current);
  const unsubscribe = rig.subscribe(remember);
  return () => {
    unsubscribe();
    selection.on('.zoom', null);
  };
}
