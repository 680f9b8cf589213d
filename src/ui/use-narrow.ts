/** Whether the page is a phone's: the panel is a sheet and the themes stand in it. The style sheets use the same width. */
import { createContext, useContext, useSyncExternalStore } from 'react';

const NARROW = '(max-width: 699.98px)';

/** What the pages made at build assume, where there is no window to ask: each is made once for either. */
export const NarrowAtBuild = createContext(false);

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

/** Whether the window is as narrow as a phone's right now. */
export function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

export function useNarrow(): boolean {
  const atBuild = useContext(NarrowAtBuild);
  return useSyncExternalStore(subscribe, isNarrow, () => atBuild);
}
