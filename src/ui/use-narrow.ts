/** Whether the page is a phone's: the panel is a sheet and the themes stand in it. The style sheets use the same width. */
import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 699.98px)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}
