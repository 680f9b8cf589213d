/** The sheet's geometry as the page gets it. */
import { useEffect, useState } from 'react';
import type { Geography } from '../geography/geography';
import { loadSheet } from '../geography/load';
import { useLate } from '../ui/use-late';

export interface SheetState {
  readonly sheet: Geography | null;
  /** `late` may still come. */
  readonly state: 'waiting' | 'late' | 'failed' | 'here';
  /** Counts the tries. */
  readonly turn: number;
  readonly retry: () => void;
}

/** @param first already under way when the page is drawn, or here when it is made at build. */
export function useSheet(first: Geography | Promise<Geography>): SheetState {
  const [attempt, setAttempt] = useState({ of: first, turn: 1 });
  const [sheet, setSheet] = useState(first instanceof Promise ? null : first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    if (!(attempt.of instanceof Promise)) return;
    attempt.of.then(
      (geography) => {
        if (!wanted) return;
        setSheet(geography);
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
  const late = useLate(sheet || failed ? null : String(attempt.turn));
  return {
    sheet,
    state: sheet ? 'here' : failed ? 'failed' : late ? 'late' : 'waiting',
    turn: attempt.turn,
    retry: () => {
      setFailed(false);
      setAttempt({ of: loadSheet('again'), turn: attempt.turn + 1 });
    },
  };
}
