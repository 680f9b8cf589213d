/** Replaces the page made at build with the atlas between two frames, so that nothing flickers. */
import { firstPage, isFirstStage, setFirstStage, tellStarted } from './first-stages';

/** Removes the controls and words made at build when those of the atlas are there. The map stays until `takeOverMap`. */
export function takeOverPage(): void {
  tellStarted();
  const first = firstPage();
  if (!first) {
    setFirstStage('over');
    return;
  }
  if (isFirstStage('areas') || isFirstStage('land')) return;
  if (!isFirstStage('shown')) {
    takeOverMap();
    return;
  }
  const zoom = [...first.querySelectorAll<HTMLElement>('.stage-zoom')].find((one) => one.getClientRects().length > 0);
  if (zoom) {
    // They belong to the map, and keep their position although the elements around them are removed.
    const { left, top } = zoom.getBoundingClientRect();
    Object.assign(zoom.style, { inset: 'auto', left: `${String(left)}px`, top: `${String(top)}px` });
    first.append(zoom);
  }
  for (const part of first.querySelectorAll('.first-plain, .first-says, .first-shell')) part.remove();
}

/** Removes the rest when the map of the atlas is there, or cannot come. */
export function takeOverMap(): void {
  firstPage()?.remove();
  setFirstStage('over');
  // It may have been scrolled as a document.
  window.scrollTo(0, 0);
}
