/** Measures the layout again whenever the window or the panels change. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { measuredIn, measureLayout, sameLayout, type Layout } from './layout';

/** Null until the stage is in the page. */
export function useLayout(element: RefObject<HTMLElement | null>): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);

  useLayoutEffect(() => {
    const stage = element.current;
    if (!stage) return;
    const sizes = new ResizeObserver(() => {
      measure();
    });
    const measure = (): void => {
      const next = measureLayout(stage);
      setLayout((last) => (last && sameLayout(last, next) ? last : next));
    };
    const watch = (): void => {
      sizes.disconnect();
      sizes.observe(stage);
      for (const measured of measuredIn(stage)) sizes.observe(measured);
      measure();
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
      attributeFilter: ['data-dock', 'data-stop'],
    });
    watch();
    return () => {
      sizes.disconnect();
      comings.disconnect();
    };
  }, [element]);

  return layout;
}
