/** The state of fetching the coarse geometry. */
import { useEffect, useState } from 'react';
import type { Geography } from '../geography/geography';
import { loadCoarse } from '../geography/load';
import { useLate } from '../ui/use-late';

export interface GeographyState {
  readonly geography: Geography | null;
  /** `late` may still come. */
  readonly state: 'waiting' | 'late' | 'failed' | 'here';
  /** Number of the attempt. */
  readonly turn: number;
  readonly retry: () => void;
}

/** @param first already being fetched when the page is drawn, or there when it is made at build. */
export function useGeography(first: Geography | Promise<Geography>): GeographyState {
  const [attempt, setAttempt] = useState({ of: first, turn: 1 });
  const [geography, setGeography] = useState(first instanceof Promise ? null : first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    if (!(attempt.of instanceof Promise)) return;
    attempt.of.then(
      (fetched) => {
        if (!wanted) return;
        setGeography(fetched);
        setFailed(false);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [attempt]);
  const late = useLate(geography || failed ? null : String(attempt.turn));
  return {
    geography,
    state: geography ? 'here' : failed ? 'failed' : late ? 'late' : 'waiting',
    turn: attempt.turn,
    retry: () => {
      setFailed(false);
      setAttempt({ of: loadCoarse('again'), turn: attempt.turn + 1 });
    },
  };
}
