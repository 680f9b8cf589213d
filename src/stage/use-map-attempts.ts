/** Runs the attempts at showing MapLibre, and tells the store which base is visible. */
import { useEffect, useReducer } from 'react';
import { flushSync } from 'react-dom';
import { useAtlasStore } from '../view/use-atlas';
import { afterEvent, beginning, isGone, type MapAttempts, type MapEvent } from './map-attempts';
import { hasWebGL, mayUseWebGL } from './renderer';

/** Milliseconds after which the browser is asked for a context again after a loss, until it gives one. */
const AFTER_LOSS: readonly number[] = [1500, 3000, 6000];
/** A machine that was too busy to draw is asked later, and only once. */
const WHEN_LATE: readonly number[] = [15_000];

export function useMapAttempts(): readonly [MapAttempts, (event: MapEvent) => void] {
  const store = useAtlasStore();
  const [state, dispatch] = useReducer(afterEvent, null, () => beginning(mayUseWebGL(window.location.search)));
  const { phase, over, losses } = state;
  const gone = isGone(state);

  useEffect(() => {
    if (phase === 'drawn') store.getState().mapTookOver();
    else if (phase === 'away') store.getState().mapWithdrew();
  }, [store, phase]);

  useEffect(() => {
    if (gone) store.getState().mapGivenUp();
  }, [store, gone]);

  useEffect(() => {
    if (phase !== 'away' || over) return;
    let timer: ReturnType<typeof setTimeout>;
    const ask = (turn: number): void => {
      const wait = (losses > 0 ? AFTER_LOSS : WHEN_LATE)[turn];
      if (wait === undefined) {
        dispatch('refused');
        return;
      }
      timer = setTimeout(() => {
        if (hasWebGL()) dispatch('regained');
        else ask(turn + 1);
      }, wait);
    };
    ask(0);
    return () => {
      clearTimeout(timer);
    };
  }, [phase, over, losses]);

  return [
    state,
    (event) => {
      // A lost canvas is blank, so the picture must be shown before the next paint.
      if (event === 'lost')
        flushSync(() => {
          dispatch(event);
        });
      else dispatch(event);
    },
  ];
}
