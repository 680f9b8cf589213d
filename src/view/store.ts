import { createStore } from 'zustand/vanilla';
import { screenSlice } from './screen-slice';
import type { AtlasState, AtlasStore } from './state';
import { defaultView, type Known, type View } from './view';
import { viewSlice } from './view-slice';

/**
 * A store of its own for each page, embed or test.
 * @param home address of the page that links lead to, as for `linkOf`.
 */
export function createAtlasStore(known: Known, initial: View = defaultView(known), home = ''): AtlasStore {
  return createStore<AtlasState>()((...api) => ({
    ...viewSlice(known, initial, home)(...api),
    ...screenSlice(...api),
  }));
}
