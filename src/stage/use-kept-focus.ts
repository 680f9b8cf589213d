/**
 * Keeps the focus on the map when the focused place disappears, as when the map moves; otherwise the keyboard's position is lost.
 */
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
      // Not immediately, because a browser may also fire this when the element is removed, which is the case to detect.
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
