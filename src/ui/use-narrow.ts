/**
 * How much room the page has. `useSheet`: the panel is a sheet that comes from below, on a phone held upright. `useNarrow`: themes,
 * years and tools stand in the panel, on any phone. The style sheets use the same sizes.
 */
import { useSyncExternalStore } from 'react';

const SHEET = '(max-width: 699.98px)';
const NARROW = '(max-width: 699.98px), (max-height: 479.98px)';

function useQuery(text: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(text);
      query.addEventListener('change', changed);
      return () => {
        query.removeEventListener('change', changed);
      };
    },
    () => window.matchMedia(text).matches,
  );
}

export function useSheet(): boolean {
  return useQuery(SHEET);
}

export function useNarrow(): boolean {
  return useQuery(NARROW);
}
