/** Decides when the atlas replaces the page made at build. */
import { useEffect, useLayoutEffect } from 'react';
import { useAtlasStore } from '../view/use-atlas';
import { takeOverMap, takeOverPage } from './take-over';

/** @param mapFailed the map cannot come, so the one made at build must go too. */
export function useTakeOver(mapFailed: boolean): void {
  const store = useAtlasStore();
  useLayoutEffect(takeOverPage, []);
  useEffect(() => {
    if (mapFailed) takeOverMap();
  }, [mapFailed]);
  useEffect(() => {
    const unsubscribe = store.subscribe(({ view }, last) => {
      // It only shows the view with which the page started.
      if (view === last.view) return;
      unsubscribe();
      takeOverMap();
    });
    return unsubscribe;
  }, [store]);
}
