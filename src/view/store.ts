import { createStore, type StoreApi } from 'zustand/vanilla';
import { plainSlice, type PlainSlice } from './plain-slice';
import { defaultView, type Known, type View } from './view';
import { viewSlice, type ViewSlice } from './view-slice';

/** The view that is asked for, and what no link carries. */
export type AtlasState = ViewSlice & PlainSlice;
export type AtlasStore = StoreApi<AtlasState>;

/** A store of its own for each page, embed or test. */
export function createAtlasStore(known: Known, initial: View = defaultView(known)): AtlasStore {
  return createStore<AtlasState>()((...api) => ({ ...viewSlice(known, initial)(...api), ...plainSlice(...api) }));
}
