/** The visible elements of a page: position, size and text. */
import type { Page } from '@playwright/test';

/** CSS pixels from the window's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The point in the middle of a box. */
export const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** A visible element. */
export interface Seen {
  readonly text: string;
  /** Its `aria-label`; empty where it has none. */
  readonly label: string;
  readonly box: Box;
  /** The box of the element and of text that overflows it. */
  readonly reach: Box;
  readonly data: Readonly<Record<string, string>>;
  readonly pressed: boolean;
}

/** The visible elements, in the order of the page. */
export function seenOf(page: Page, selector: string): Promise<Seen[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility())
      .map((element) => {
        const plain = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
        const box = element.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(element);
        const ink = words.getBoundingClientRect();
        const around = ink.width === 0 ? box : ink;
        const left = Math.min(box.left, around.left);
        const top = Math.min(box.top, around.top);
        return {
          text: element.innerText.trim(),
          label: element.getAttribute('aria-label') ?? '',
          box: plain(box),
          reach: {
            x: left,
            y: top,
            width: Math.max(box.right, around.right) - left,
            height: Math.max(box.bottom, around.bottom) - top,
          },
          data: Object.fromEntries(Object.entries(element.dataset).map(([key, value]) => [key, value ?? ''])),
          pressed: element.getAttribute('aria-pressed') === 'true',
        };
      }),
  );
}
