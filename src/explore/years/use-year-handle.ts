/** The slider's handle: where it is dragged to, and the keys that move it. */
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Years that Page Up and Page Down pass over. */
const PAGE = 5;

interface YearHandle {
  /** The year under the handle, which may be ahead of the map's. */
  readonly shown: number;
  readonly drag: (year: number) => void;
  /** At once, and no farther than the years go. */
  readonly go: (year: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A drag tells its year once a frame; `onMoved` is called at each move, before it. */
export function useYearHandle(
  year: number,
  years: { readonly min: number; readonly max: number },
  onYear: (year: number) => void,
  onMoved: () => void,
): YearHandle {
  const frame = useRef<number | null>(null);
  const wanted = useRef(year);
  /** Where the handle is dragged to, until the next frame tells it. */
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
    // Browsers differ in how far Page Up goes.
    event.preventDefault();
    go(goal);
  };

  return { shown, drag, go, onKeyDown };
}

function cancel(frame: RefObject<number | null>): void {
  if (frame.current !== null) cancelAnimationFrame(frame.current);
  frame.current = null;
}
