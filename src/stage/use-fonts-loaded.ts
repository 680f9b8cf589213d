/** Whether the fonts of the map's names have loaded; widths estimated before are then measured. */
import { useCallback, useSyncExternalStore } from 'react';
import { labelFonts } from '../overlay/measure';
import { haveLoaded } from '../ui/font-faces';

/** Letters whose fonts have loaded or failed. */
const settled = new Set<string>();

/** Whether the fonts have loaded. */
function areLoadedFor(text: string): boolean {
  const others = Array.from(text)
    .filter((letter) => !settled.has(letter))
    .join('');
  if (others === '') return true;
  if (!haveLoaded(others)) return false;
  for (const letter of others) settled.add(letter);
  return true;
}

/** @param text all letters in use: alphabets and diacritics have font files of their own, fetched when used. */
export function useFontsLoaded(text: string): boolean {
  const areLoaded = useCallback(() => areLoadedFor(text), [text]);
  const subscribe = useCallback(
    (changed: () => void) => {
      let here = true;
      if (areLoaded()) return () => undefined;
      void Promise.allSettled(labelFonts.map((font) => document.fonts.load(font, text))).then(() => {
        for (const letter of text) settled.add(letter);
        if (here) changed();
      });
      return () => {
        here = false;
      };
    },
    [text, areLoaded],
  );
  return useSyncExternalStore(subscribe, areLoaded, () => false);
}
