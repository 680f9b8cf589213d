import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasState, AtlasStore } from './state';

/** Gives a tree of components its store: `<AtlasContext value={store}>`. */
export const AtlasContext = createContext<AtlasStore | null>(null);

/** The store itself, for effects and event handlers that need no rerender. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(AtlasContext);
  if (store === null) throw new Error('There is no AtlasContext above this component.');
  return store;
}

/** Reads from the store; the component rerenders only when the selected value changes. */
export function useAtlas<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAtlasStore(), selector);
}
