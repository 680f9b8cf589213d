/** Drag, wheel and pinch on the stage, through d3-zoom, independent of the base. */
import { select } from 'd3-selection';
import { zoom, ZoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { project, zoomLimits, type ScreenPoint, type SheetCamera, type Viewport } from '../scene/camera';
import type { CameraRig } from './camera-rig';

/** A press that moves no farther than this, in CSS pixels, is a click. */
const CLICK_DISTANCE = 4;

/**
 * d3's transform k, x, y for a camera: k is 2^zoom, x and y are where the sheet's corner (turned by the bearing) is.
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

/** Scrolling elements on the map, which keep wheel, press and touch to themselves. */
const SCROLLERS = '.overlay-list';

/** d3's default filter (only the main button, no wheel with Control except a pinch), and nothing on scrolling elements. */
function isForTheMap(event: MouseEvent): boolean {
  if (event.target instanceof Element && event.target.closest(SCROLLERS)) return false;
  return (!event.ctrlKey || event.type === 'wheel') && !event.button;
}

/** The position of a press or a touch, in CSS pixels of the window; null for a wheel, and for two fingers. */
function pressAt(event: unknown): ScreenPoint | null {
  if (event instanceof MouseEvent && !(event instanceof WheelEvent)) return [event.clientX, event.clientY];
  if (!('TouchEvent' in window) || !(event instanceof TouchEvent)) return null;
  const [touch, second] = event.touches;
  return touch && !second ? [touch.clientX, touch.clientY] : null;
}

export interface Gestures {
  /** The window's size changed, so d3's transform has to be computed again. */
  readonly resized: () => void;
  readonly disconnect: () => void;
}

/**
 * Connects an element's gestures with the rig. A press alone moves nothing and stops no flight, because it may become a click.
 * @param viewport returns the current size of the window.
 */
export function connectGestures(element: HTMLElement, rig: CameraRig, viewport: () => Viewport): Gestures {
  const selection = select<HTMLElement, unknown>(element);
  const remember = (camera: SheetCamera): void => {
    selection.property('__zoom', toTransform(camera, viewport()));
  };
  let pressed: ScreenPoint | null = null;
  /** During a drag: how far the map moved between the press and the first move, which d3 does not know. */
  let lag: ScreenPoint | null = null;
  /** The transform of a drag's step; null while it may become a click. */
  const dragged = ({ k, x, y }: ZoomTransform, now: ScreenPoint, from: SheetCamera): ZoomTransform | null => {
    pressed ??= now;
    const by = [now[0] - pressed[0], now[1] - pressed[1]] as const;
    if (!lag) {
      if (rig.isFlying && Math.hypot(...by) <= CLICK_DISTANCE) return null;
      const here = toTransform(from, viewport());
      lag = [here.x + by[0] - x, here.y + by[1] - y];
    }
    return new ZoomTransform(k, x + lag[0], y + lag[1]);
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(isForTheMap)
    .scaleExtent([2 ** zoomLimits.min, 2 ** zoomLimits.max])
    .clickDistance(CLICK_DISTANCE)
    .on('start', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      pressed = pressAt(sourceEvent);
      lag = null;
      if (!(sourceEvent instanceof WheelEvent)) rig.hold();
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      // The end of a wheel's turn may come after a press.
      if (!(sourceEvent instanceof WheelEvent)) rig.release();
    })
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      const from = rig.current;
      if (!sourceEvent || !from) return;
      const now = pressAt(sourceEvent);
      const to = now ? dragged(transform, now, from) : transform;
      if (to) rig.move(toCamera(to, from.bearing, viewport()));
      // At once, not in the frame: d3 goes on from here with the next event.
      remember(rig.current);
    });
  selection.call(behaviour).on('dblclick.zoom', null);
  const resized = (): void => {
    if (rig.current) remember(rig.current);
  };
  resized();
  const unsubscribe = rig.subscribe(remember);
  // Whether the mouse is released outside a window without the focus is never told.
  const letGo = (): void => {
    rig.release();
  };
  window.addEventListener('blur', letGo);
  return {
    resized,
    disconnect: () => {
      unsubscribe();
      letGo();
      window.removeEventListener('blur', letGo);
      selection.on('.zoom', null);
    },
  };
}
