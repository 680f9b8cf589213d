/**
 * How much room the page has. `useDrawer`: the panel is a drawer from below, as on a phone in portrait. `useNarrow`: themes,
 * years and tools are in the panel, as on any phone and on a small tablet. The style sheets use the same sizes.
 */
import { createContext, useCallback, useContext, useState, useSyncExternalStore } from 'react';

// In em, so that large type gets a layout with room for it.
const DRAWER = '(max-width: 43.749em)';
const NARROW = '(max-width: 74.999em), (max-height: 29.999em)';

/** There is hardly room for more than the map, as in a frame without a set height. */
const FLAT = '(max-height: 14.999em)';

/** Assumed at build, where there is no window; each page is made once for either. */
export const NarrowAtBuild = createContext(false);

function useQuery(text: string): boolean {
  const atBuild = useContext(NarrowAtBuild);
  // Kept: a browser lays out the page anew for each query that it is given.
  const [query] = useState(() => (typeof window === 'undefined' ? null : window.matchMedia(text)));
  const subscribe = useCallback(
    (changed: () => void) => {
      query?.addEventListener('change', changed);
      return () => {
        query?.removeEventListener('change', changed);
      };
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => query?.matches ?? atBuild,
    () => atBuild,
  );
}

/** Whether the window is as narrow as a phone's right now. */
export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

/** Whether there is only room for the map right now. */
export function isFlat(): boolean {
  return window.matchMedia(FLAT).matches;
}

export function useDrawer(): boolean {
  return useQuery(DRAWER);
}

export function useNarrow(): boolean {
  return useQuery(NARROW);
}
