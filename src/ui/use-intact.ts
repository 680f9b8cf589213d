import { useEffect, type RefObject } from 'react';

/**
 * Notices when something foreign, such as an ad blocker, removed an element of the page, because React would go on rendering into
 * a detached element. Checked after each render of the component.
 *
 * @param isWhole whether the element still has the parts that are rendered only once.
 * @throws where the element or a part is gone, so that the boundary around it remounts it.
 */
export function useIntact<Kind extends Element>(
  element: RefObject<Kind | null>,
  isWhole: (element: Kind) => boolean = () => true,
): void {
  useEffect(() => {
    const { current } = element;
    if (current && (current.parentNode === null || !isWhole(current)))
      throw new Error('Something took an element of the page away.');
  });
}
