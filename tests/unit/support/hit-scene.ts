/** The scene in which the tests of the pointer click. */
import type { Geography } from '../../../src/geography/geography';
import { scene } from '../../../src/scene/scene';
import type { Scene } from '../../../src/scene/scene-types';
import type { Selection } from '../../../src/view/view';
import { content, english, plain } from './world';

/** The whole area in a window of 1440 px. */
export const WHOLE = 1.5;

export const state = (id: string): Selection => ({ kind: 'state', id });

/** The scene of the default view, in English. */
export function scenesOf(geography: Geography): Scene {
  return scene(plain, content, geography, english);
}
