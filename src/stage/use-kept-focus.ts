/** Keeps the focus on the map when the place that had it goes, as when the map moves on: else the keyboard is lost. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null);

  useEffect(() => {
    const map = element.current;
    if (!map) return;
    const onFocusIn = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    const onFocusOut = (): void => {
      // Not at once: a browser may say so too when the element is taken away, and that is what must be noticed.
      queueMicrotask(() => {
        if (!map.contains(document.activeElement)) last.current = null;
      });
    };
    map.addEventListener('focusin', onFocusIn);
    map.addEventListener('focusout', onFocusOut);
    return () => {
      map.removeEventListener('focusin', onFocusIn);
      map.removeEventListener('focusout', onFocusOut);
    };
  }, [element]);

  useLayoutEffect(() => {
    if (!(last.current instanceof Node) || last.current.isConnected) return;
    last.current = null;
    element.current?.focus({ preventScroll: true });
  });
}
