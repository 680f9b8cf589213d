import { createStore } from 'zustand/vanilla';
import { screenSlice } from './screen-slice';
import type { AtlasState, AtlasStore } from './state';
import { defaultView, type Known, type View } from './view';
import { viewSlice } from './view-slice';

/** A store of its own for each page, embed or test. */
export function createAtlasStore(known: Known, initial: View = defaultView(known)): AtlasStore {
  return createStore<AtlasState>()((...api) => ({ ...viewSlice(known, initial)(...api), ...screenSlice(...api) }));
}
