/** Runs the attempts at showing MapLibre, and tells the store which base is visible. */
import { useEffect, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MapDrawing } from '../map/drawing';
import type { CameraFeed } from '../scene/camera-feed';
import { useAtlasStore } from '../view/use-atlas';
import { afterEvent, BEGINNING, isGone, type MapAttempts, type MapEvent } from './map-attempts';
import { mapDrawing, probeWebGL } from './renderer';
import { whenIdle } from '../ui/when-idle';

/** Milliseconds after which the browser is asked for a context again after a loss, until it gives one. */
const AFTER_LOSS: readonly number[] = [1500, 3000, 6000];
/** A machine that was too busy to draw is asked later, and only once. */
const WHEN_LATE: readonly number[] = [15_000];

/** Calls back once the page is idle, or the reader's first move has come to rest. Returns a function that takes the wish back. */
function whenWanted(feed: CameraFeed, then: () => void): () => void {
  let due = false;
  const stop = (): void => {
    unsubscribe();
    cancel();
  };
  const look = (): void => {
    if (!due || feed.phase === 'moving') return;
    stop();
    then();
  };
  const unsubscribe = feed.subscribe((_, phase) => {
    due ||= phase === 'moving';
    look();
  });
  const cancel = whenIdle(() => {
    due = true;
    look();
  });
  return stop;
}

interface Attempts extends MapAttempts {
  readonly drawing: MapDrawing;
  readonly tell: (event: MapEvent) => void;
}

export function useMapAttempts(feed: CameraFeed): Attempts {
  const store = useAtlasStore();
  const [state, dispatch] = useReducer(afterEvent, BEGINNING);
  const [drawing, setDrawing] = useState<MapDrawing>('always');
  const { phase, over, attempt, losses } = state;
  const gone = isGone(state);

  useEffect(() => {
    if (phase === 'drawn') store.getState().mapTookOver();
    else if (phase === 'away') store.getState().mapWithdrew();
  }, [store, phase]);

  useEffect(() => {
    if (gone) store.getState().mapGivenUp();
  }, [store, gone]);

  useEffect(() => {
    if (attempt > 0 || over) return;
    return whenWanted(feed, () => {
      const found = mapDrawing(window.location.search);
      if (found) setDrawing(found);
      dispatch(found ? 'granted' : 'refused');
    });
  }, [feed, attempt, over]);

  useEffect(() => {
    if (phase !== 'away' || over || attempt === 0) return;
    let timer: ReturnType<typeof setTimeout>;
    const ask = (turn: number): void => {
      const wait = (losses > 0 ? AFTER_LOSS : WHEN_LATE)[turn];
      if (wait === undefined) {
        dispatch('refused');
        return;
      }
      timer = setTimeout(() => {
        if (probeWebGL() !== 'none') dispatch('granted');
        else ask(turn + 1);
      }, wait);
    };
    ask(0);
    return () => {
      clearTimeout(timer);
    };
  }, [phase, over, attempt, losses]);

  return {
    ...state,
    drawing,
    tell: (event) => {
      // A lost canvas is blank, so the picture must be shown before the next paint.
      if (event === 'lost')
        flushSync(() => {
          dispatch(event);
        });
      else dispatch(event);
    },
  };
}
