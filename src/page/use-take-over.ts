/** When the atlas takes the place of the page made at build. */
import { useEffect, useLayoutEffect } from 'react';
import { useAtlasStore } from '../view/use-atlas';
import { takeOverMap, takeOverPage } from './take-over';

/** @param mapFailed the map made at build would stand for one that does not come. */
export function useTakeOver(mapFailed: boolean): void {
  const store = useAtlasStore();
  useLayoutEffect(takeOverPage, []);
  useEffect(() => {
    if (mapFailed) takeOverMap();
  }, [mapFailed]);
  useEffect(
    () =>
      store.subscribe(({ view }, last) => {
        // It shows the view that the page began with, and no other.
        if (view !== last.view) takeOverMap();
      }),
    [store],
  );
}
