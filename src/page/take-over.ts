/** The atlas takes the place of the page made at build, between two frames, so that nothing blinks. */
import { firstPage, isFirstStage, setFirstStage, tellStarted } from './first-stages';

/** Controls and words of the atlas stand: those made at build go. Its map stays until `takeOverMap`. */
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
  const shell = first.querySelector('.first-shell');
  const zoom = shell?.querySelector<HTMLElement>('.stage-zoom');
  if (zoom) {
    // They belong to the map, and stand where they stood although what they stood beside is gone.
    const { left, top } = zoom.getBoundingClientRect();
    Object.assign(zoom.style, { inset: 'auto', left: `${String(left)}px`, top: `${String(top)}px` });
    first.append(zoom);
  }
  shell?.remove();
  for (const plain of first.querySelectorAll('.first-plain, .first-words')) plain.remove();
}

/** The map of the atlas stands, or never will. */
export function takeOverMap(): void {
  firstPage()?.remove();
  setFirstStage('over');
  // It may have been read as a document, which scrolls.
  window.scrollTo(0, 0);
}
