/** How the bases and the overlay learn what is under the pointer, without a render of the page for each move. */
import type { StoreApi } from 'zustand';
import type { Selection } from '../view/view';
import type { ScreenPoint } from './camera';
import type { Hit } from './hit';

/** What is under the pointer, and where the pointer is. */
export interface Pointed {
  readonly hit: Hit;
  readonly at: ScreenPoint;
}

/** Holds null while the pointer is elsewhere, or a finger, and while the map moves under it. */
export type HoverFeed = Pick<StoreApi<Pointed | null>, 'getState' | 'getInitialState' | 'subscribe'>;

/** Selector: the id of the area that is to be set off. */
export const areaPointed = (pointed: Pointed | null): string | null => pointed?.hit.area ?? null;

/** Selector: what a click would select. */
export const targetPointed = (pointed: Pointed | null): Selection | null => pointed?.hit.target ?? null;
