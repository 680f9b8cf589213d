import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle';

/** What only someone who uses the page does. Keys and fingers come with no movement of a pointer before them. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/**
 * False until someone uses the page and it is idle: then it is worth fetching what may be needed next. A page that only stands
 * there, in the background or in a frame, costs no more than its picture.
 */
export function useReader(): boolean {
  const [here, setHere] = useState(false);
  useEffect(() => {
    let giveUp = (): void => undefined;
    const forget = (): void => {
      for (const sign of SIGNS) removeEventListener(sign, found, true);
    };
    const found = (): void => {
      forget();
      giveUp = whenIdle(() => {
        setHere(true);
      });
    };
    for (const sign of SIGNS) addEventListener(sign, found, { capture: true, passive: true });
    return () => {
      forget();
      giveUp();
    };
  }, []);
  return here;
}
