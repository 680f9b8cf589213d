import type { Page } from '@playwright/test';

/** Reads a page as it is printed. */
export class Printout {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The printed page: its text, what would be cut, and how many elements of each selector are visible. */
  async look(selectors: readonly string[]): Promise<{
    readonly text: string;
    readonly cut: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
  }> {
    await this.page.emulateMedia({ media: 'print' });
    return this.page.evaluate(
      (asked) => {
        dispatchEvent(new Event('beforeprint'));
        const seen = (selector: string): Element[] =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const cut = seen('body *').filter(
          (element) =>
            element instanceof HTMLElement &&
            getComputedStyle(element).overflowY !== 'visible' &&
            element.clientHeight > 1 &&
            element.scrollHeight > element.clientHeight + 1,
        );
        const wide = seen('.page *').filter(
          (element) => element instanceof HTMLElement && element.getBoundingClientRect().right > innerWidth + 1,
        );
        return {
          text: [document.body.innerText, ...seen('.printing text').map(({ textContent }) => textContent)]
            .join(' ')
            .replace(/\s+/g, ' '),
          cut: [...cut, ...wide].map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
          counts: Object.fromEntries(asked.map((selector) => [selector, seen(selector).length])),
        };
      },
      [...selectors],
    );
  }

  /**
   * How far, in pixels of the print, marks are from their places; a mark at the end of a line leaves a dot at its place.
   * @param area id of an area that is whole in the picture, and its width on the sheet, which give the scale.
   * @param places on the sheet, by what their mark selects.
   */
  distances(
    area: { readonly id: string; readonly width: number },
    places: Readonly<Record<string, readonly [number, number]>>,
  ): Promise<Readonly<Record<string, { readonly mark: number; readonly dot: number }>>> {
    return this.page.evaluate(
      ({ id, width, marks }) => {
        const path = document.querySelector<SVGPathElement>(`.printing [data-area="${id}"]`);
        const matrix = path?.getScreenCTM();
        if (!path || !matrix) return {};
        const units = path.getBBox().width / width;
        return Object.fromEntries(
          Object.entries(marks).map(([mark, [x, y]]) => {
            const at = new DOMPoint(x * units, y * units).matrixTransform(matrix);
            const distance = (element: Element): number => {
              const box = element.getBoundingClientRect();
              return Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y);
            };
            const nearest = (selector: string): number =>
              Math.min(...[...document.querySelectorAll(`.printing ${selector}`)].map(distance));
            return [mark, { mark: nearest(`[data-mark="${mark}"]`), dot: nearest('circle') }];
          }),
        );
      },
      { ...area, marks: places },
    );
  }
}
