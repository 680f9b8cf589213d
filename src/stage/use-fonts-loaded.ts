/** Whether the fonts of the map's words are there: what was estimated before they came is then measured. */
import { useCallback, useSyncExternalStore } from 'react';
import { labelFonts } from '../overlay/measure';

/** Texts whose fonts have come, or will not come any more. */
const settled = new Set<string>();

/** @param text all letters that are written: alphabets and diacritics have files of their own, fetched when they are used. */
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
