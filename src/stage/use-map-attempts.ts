/** Follows MapLibre from the probe to the last loss, and tells the store which base is seen. */
import { useEffect, useReducer } from 'react';
import { flushSync } from 'react-dom';
import { useAtlasStore } from '../view/use-atlas';
import { afterEvent, beginning, isGone, type MapAttempts, type MapEvent } from './map-attempts';
import { hasWebGL, mayUseWebGL } from './renderer';

/** After a loss the browser is asked for a context after so many milliseconds each, until it gives one. */
const AFTER_LOSS: readonly number[] = [1500, 3000, 6000];
/** A machine that was too busy to draw is asked later, and once. */
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
      // A lost canvas is blank: the picture must be there before the browser paints again.
      if (event === 'lost')
        flushSync(() => {
          dispatch(event);
        });
      else dispatch(event);
    },
  ];
}
