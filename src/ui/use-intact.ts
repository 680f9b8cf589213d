/** Notices when something foreign, such as an ad blocker, took an element of the page away. */
import { useEffect, type RefObject } from 'react';

/**
 * React would go on drawing into what nobody sees any more. Looked at after each drawing of the component.
 *
 * @throws where the element is gone, so that the boundary around the part makes it anew.
 */
export function useIntact(element: RefObject<Element | null>): void {
  useEffect(() => {
    if (element.current?.parentNode === null) throw new Error('Something took an element of the page away.');
  });
}
