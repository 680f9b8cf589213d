/** Whether the fonts of the map's names have loaded; widths estimated before are then measured. */
import { useCallback, useSyncExternalStore } from 'react';
import { labelFonts } from '../overlay/measure';

/** Texts whose fonts have loaded or failed. */
const settled = new Set<string>();

/** @param text all letters in use: alphabets and diacritics have font files of their own, fetched when used. */
export function useFontsLoaded(text: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      let here = true;
      void Promise.allSettled(labelFonts.map((font) => document.fonts.load(font, text))).then(() => {
        settled.add(text);
        if (here) changed();
      });
      return () => {
        here = false;
      };
    },
    [text],
  );
  const areLoaded = (): boolean => settled.has(text) || labelFonts.every((font) => document.fonts.check(font, text));
  return useSyncExternalStore(subscribe, areLoaded, () => false);
}
