/** Measures the layout again whenever the window or the panels change. */
import { measuredIn, measureLayout, type Layout } from './layout';

/**
 * Calls `onChange` with the layout once a frame has been laid out in which something changed, just before its paint: measuring
 * costs nothing then. Returns a function that stops watching.
 */
export function watchLayout(stage: HTMLElement, onChange: (layout: Layout) => void): () => void {
  const sizes = new ResizeObserver(() => {
    onChange(measureLayout(stage));
  });
  const watch = (): void => {
    sizes.disconnect();
    // Each is also told of once when it is first observed, so a panel that only moved when it came is noticed.
    for (const measured of [stage, ...measuredIn(stage)]) sizes.observe(measured);
  };
  // Watches for panels that appear or disappear; only docked ones matter.
  const comings = new MutationObserver((changes) => {
    const docks = changes.some(({ type, addedNodes, removedNodes }) => {
      if (type === 'attributes') return true;
      return [...addedNodes, ...removedNodes].some(
        (node) =>
          node instanceof HTMLElement && (node.matches('[data-dock]') || node.querySelector('[data-dock]') !== null),
      );
    });
    if (docks) watch();
  });
  comings.observe(stage.ownerDocument.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-stop'],
  });
  watch();
  return () => {
    sizes.disconnect();
    comings.disconnect();
  };
}
