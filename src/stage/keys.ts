/** The keys of the focused map: arrows go from place to place, plus and minus zoom, Shift with an arrow moves the map. */
import { middleOf } from '../scene/camera';
import { nextPlace, type Direction } from '../scene/walk';
import type { CameraRig } from './camera-rig';
import type { Layout } from './layout';

/** One press of an arrow moves the map this far, in CSS pixels; one of plus or minus zooms by one level. */
const PAN_STEP = 120;
const ARROWS: Readonly<Record<string, { readonly direction: Direction; readonly pan: readonly [number, number] }>> = {
  ArrowLeft: { direction: 'left', pan: [-PAN_STEP, 0] },
  ArrowRight: { direction: 'right', pan: [PAN_STEP, 0] },
  ArrowUp: { direction: 'up', pan: [0, -PAN_STEP] },
  ArrowDown: { direction: 'down', pan: [0, PAN_STEP] },
};
/** What arrows can reach: marks, rings and the names of areas. */
const PLACES = '.overlay-mark, button.overlay-label';
/** Elements with keys of their own. */
const LIST = '.overlay-list';

/** Requests of keys to the page around the map. */
interface KeyRequests {
  readonly onList: () => void;
  readonly onHelp: () => void;
}

/** Focuses the nearest place in a direction, from the focused place or from the middle of the free part. */
function walk(element: HTMLElement, direction: Direction, middle: readonly [number, number]): void {
  const frame = element.getBoundingClientRect();
  const places = [...element.querySelectorAll<HTMLElement>(PLACES)].map((place) => {
    const { x, y, width, height } = place.getBoundingClientRect();
    return { place, at: [x + width / 2 - frame.x, y + height / 2 - frame.y] as const };
  });
  const here = places.find(({ place }) => place === document.activeElement);
  const others = places.filter((each) => each !== here);
  nextPlace(here?.at ?? middle, direction, others)?.place.focus({ preventScroll: true });
}

/**
 * Connects an element's keys with the rig. Returns a function that disconnects them.
 * @param layout returns the current layout.
 */
export function connectKeys(
  element: HTMLElement,
  rig: CameraRig,
  layout: () => Layout,
  { onList, onHelp }: KeyRequests,
): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(LIST)) return;
    const arrow = ARROWS[event.key];
    const { viewport, free } = layout();
    const middle = middleOf(free);
    if (event.key === '+' || event.key === '=') rig.zoomBy(1, middle, viewport);
    else if (event.key === '-' || event.key === '_') rig.zoomBy(-1, middle, viewport);
    else if (event.key === '?') onHelp();
    // Also by its position on the keyboard, because other alphabets have no L.
    else if (event.key.toLowerCase() === 'l' || event.code === 'KeyL') onList();
    else if (arrow && event.shiftKey) rig.panBy(arrow.pan, viewport);
    else if (arrow) walk(element, arrow.direction, middle);
    else return;
    event.preventDefault();
  };
  element.addEventListener('keydown', onKeyDown);
  return () => {
    element.removeEventListener('keydown', onKeyDown);
  };
}
