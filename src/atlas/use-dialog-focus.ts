/** Gives the focus back to the element that opened the list, the matrix or another dialog when it closes. */
import { useEffect, useRef } from 'react';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

export function useDialogFocus(): void {
  const store = useAtlasStore();
  const dialog = useAtlas((state) => state.dialog);
  const opener = useRef<Element | null>(null);

  useEffect(
    () =>
      // Read immediately: the element under the dialog loses the focus as soon as it is covered.
      store.subscribe((state, last) => {
        if (state.dialog !== null && last.dialog === null) opener.current = document.activeElement;
      }),
    [store],
  );
  useEffect(() => {
    if (dialog !== null) return;
    const back = opener.current;
    opener.current = null;
    // A choice in the list opened a panel, which has already taken the focus.
    if (back instanceof HTMLElement && document.activeElement === document.body) back.focus({ preventScroll: true });
  }, [dialog]);
}
