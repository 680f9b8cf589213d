import { useCallback, useEffect, useRef } from 'react';

/** Counted in steps, so that a page too busy to run timers is given longer. */
const STEP = 100;

/**
 * Calls `onMissed` once there was no progress for `patience` milliseconds while waiting. A page in the background draws nothing,
 * so time there does not count.
 * @returns what to call at each progress.
 */
export function useDeadline(waiting: boolean, patience: number, onMissed: () => void): () => void {
  const missed = useRef(onMissed);
  const restart = useRef<() => void>(undefined);
  useEffect(() => {
    missed.current = onMissed;
  });

  useEffect(() => {
    if (!waiting) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = 0;
    const step = (): void => {
      left -= STEP;
      if (left >= 0) timer = setTimeout(step, STEP);
      else missed.current();
    };
    const start = (): void => {
      clearTimeout(timer);
      left = patience;
      if (!document.hidden) step();
    };
    start();
    restart.current = start;
    document.addEventListener('visibilitychange', start);
    return () => {
      clearTimeout(timer);
      restart.current = undefined;
      document.removeEventListener('visibilitychange', start);
    };
  }, [waiting, patience]);

  return useCallback(() => restart.current?.(), []);
}
