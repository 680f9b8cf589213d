/** Gives the focus back to what opened the list, the matrix or a page over the map, when that closes. */
import { useEffect, useRef } from 'react';
import { useAtlas, useAtlasStore } from '../view/use-atlas';

export function useDialogFocus(): void {
  const store = useAtlasStore();
  const dialog = useAtlas((state) => state.dialog);
  const opener = useRef<Element | null>(null);

  useEffect(
    () =>
      // At once: what lies under the dialog loses the focus as soon as it is covered.
      store.subscribe((state, last) => {
        if (state.dialog !== null && last.dialog === null) opener.current = document.activeElement;
      }),
    [store],
  );
  useEffect(() => {
    if (dialog !== null) return;
    const back = opener.current;
    opener.current = null;
    // Choosing in the list opened a panel, which has taken the focus already.
    if (back instanceof HTMLElement && document.activeElement === document.body) back.focus({ preventScroll: true });
  }, [dialog]);
}
