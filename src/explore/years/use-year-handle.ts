import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Years that Page Up and Page Down skip. */
const PAGE = 5;

interface YearHandle {
  /** The year under the handle, which may be ahead of the map. */
  readonly shown: number;
  readonly drag: (year: number) => void;
  /** Sets a year at once, limited to the range of years. */
  readonly go: (year: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The slider's handle. A drag reports its year once a frame; `onMoved` is called before that, at each move. */
export function useYearHandle(
  year: number,
  years: { readonly min: number; readonly max: number },
  onYear: (year: number) => void,
  onMoved: () => void,
): YearHandle {
  const frame = useRef<number | null>(null);
  const wanted = useRef(year);
  /** Where the handle was dragged to, until the next frame reports it. */
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? year;

  useEffect(
    () => () => {
      cancel(frame);
    },
    [],
  );

  const drag = (value: number): void => {
    onMoved();
    wanted.current = value;
    setDragged(value);
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null;
      setDragged(null);
      onYear(wanted.current);
    });
  };

  const go = (value: number): void => {
    onMoved();
    cancel(frame);
    setDragged(null);
    const next = Math.min(years.max, Math.max(years.min, value));
    if (next !== year) onYear(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const goals: Readonly<Record<string, number>> = {
      ArrowRight: shown + 1,
      ArrowUp: shown + 1,
      ArrowLeft: shown - 1,
      ArrowDown: shown - 1,
      PageUp: shown + PAGE,
      PageDown: shown - PAGE,
      Home: years.min,
      End: years.max,
    };
    const goal = goals[event.key];
    if (goal === undefined) return;
    // Handled here, because browsers differ in how far Page Up goes.
    event.preventDefault();
    go(goal);
  };

  return { shown, drag, go, onKeyDown };
}

function cancel(frame: RefObject<number | null>): void {
  if (frame.current !== null) cancelAnimationFrame(frame.current);
  frame.current = null;
}
