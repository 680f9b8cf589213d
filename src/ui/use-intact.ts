/** Notices when something foreign, such as an ad blocker, took an element of the page away. */
import { useEffect, type RefObject } from 'react';

/**
 * React would go on drawing into what nobody sees any more. Looked at after each drawing of the component.
 *
 * @param isWhole whether the element still has the parts that are drawn in it only once.
 * @throws where the element or a part is gone, so that the boundary around it makes it anew.
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
