/** The keys of the focused map: plus and minus zoom, Shift with an arrow moves. */
import type { CameraRig } from './camera-rig';
import type { Layout } from './layout';

/** One press of an arrow moves the map this far, in CSS pixels; one of plus or minus zooms by one level. */
const PAN_STEP = 120;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN_STEP, 0],
  ArrowRight: [PAN_STEP, 0],
  ArrowUp: [0, -PAN_STEP],
  ArrowDown: [0, PAN_STEP],
};

/** Connects an element's keys with the rig. Returns the way to disconnect them. */
export function connectKeys(element: HTMLElement, rig: CameraRig, { viewport, free }: Layout): () => void {
  const middle = [free.x + free.width / 2, free.y + free.height / 2] as const;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (event.key === '+' || event.key === '=') rig.zoomBy(1, middle, viewport);
    else if (event.key === '-' || event.key === '_') rig.zoomBy(-1, middle, viewport);
    else if (event.shiftKey && arrow) rig.panBy(arrow, viewport);
    else return;
    event.preventDefault();
  };
  element.addEventListener('keydown', onKeyDown);
  return () => {
    element.removeEventListener('keydown', onKeyDown);
  };
}
