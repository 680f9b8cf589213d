import { createStore } from 'zustand/vanilla';
import { screenSlice } from './screen-slice';
import type { AtlasState, AtlasStore } from './state';
import { defaultView, type Known, type View } from './view';
import { viewSlice } from './view-slice';

/**
 * Creates a store; each page, embed or test has its own.
 * @param home address of the page for links, as in `linkOf`.
 */
export function createAtlasStore(known: Known, initial: View = defaultView(known), home = ''): AtlasStore {
  return createStore<AtlasState>()((...api) => ({
    ...viewSlice(known, initial, home)(...api),
    ...screenSlice(...api),
  }));
}
