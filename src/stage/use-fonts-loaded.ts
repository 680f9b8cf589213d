/** Whether the fonts of the map's names have loaded; widths estimated before are then measured. */
import { useCallback, useSyncExternalStore } from 'react';
import { labelFonts } from '../overlay/measure';

/** Letters whose fonts have loaded or failed. */
const settled = new Set<string>();
/** What the browser answered about a text. Kept, because to answer takes it longer than to place all names. */
const answers = new Map<string, boolean>();

function answerFor(text: string): boolean {
  const answer = answers.get(text) ?? labelFonts.every((font) => document.fonts.check(font, text));
  answers.set(text, answer);
  return answer;
}

/** @param text all letters in use: alphabets and diacritics have font files of their own, fetched when used. */
export function useFontsLoaded(text: string): boolean {
  const areLoaded = useCallback(
    () => Array.from(text).every((letter) => settled.has(letter)) || answerFor(text),
    [text],
  );
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
