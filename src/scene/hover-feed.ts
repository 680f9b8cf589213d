/** Tells the bases and the overlay what is under the pointer, without rendering components at each move. */
import type { StoreApi } from 'zustand';
import type { Selection } from '../view/view';
import type { ScreenPoint } from './camera';
import type { Hit } from './hit';

/** What is under the pointer, and the pointer's position. */
export interface Pointed {
  readonly hit: Hit;
  readonly at: ScreenPoint;
}

/** Null while the pointer is elsewhere or a finger, and while the map moves under it. */
export type HoverFeed = Pick<StoreApi<Pointed | null>, 'getState' | 'getInitialState' | 'subscribe'>;

/** Selector: the id of the area to highlight. */
export const areaPointed = (pointed: Pointed | null): string | null => pointed?.hit.area ?? null;

/** Selector: what a click would select. */
export const targetPointed = (pointed: Pointed | null): Selection | null => pointed?.hit.target ?? null;
