/** How long it takes from an event until what it changes is painted. */
import type { Page } from '@playwright/test';

/** What changes: the values of an attribute, or the texts (null), of all elements that match. */
export interface Sign {
  readonly selector: string;
  readonly attribute: string | null;
}

export interface Painted {
  /** Milliseconds from the event until the page has changed, and until two frames have begun since: the change is painted. */
  readonly changed: number;
  readonly painted: number;
  /** The longest from an event of this action to the paint after its handlers, as the browser counts it; 0 where it took less than 16. */
  readonly toPaint: number;
}

/** Milliseconds for which nothing may change before it counts as never. */
const NEVER = 60_000;

/**
 * Acts, and waits until the sign has changed and is painted.
 * @param event whose time counts, such as `click`: that of its first occurrence.
 */
export async function untilPainted(page: Page, event: string, sign: Sign, act: () => Promise<void>): Promise<Painted> {
  const watch = await page.evaluateHandle(
    ({ event: name, sign: { selector, attribute }, never }) => {
      const read = (): string =>
        [...document.querySelectorAll(selector)]
          .map((element) => (attribute === null ? element.textContent : element.getAttribute(attribute)))
          .join('|');
      const before = read();
      let at = 0;
      const onEvent = (occurred: Event): void => {
        at = occurred.timeStamp;
      };
      window.addEventListener(name, onEvent, { capture: true, once: true });
      return {
        done: new Promise<{ at: number; changed: number; painted: number }>((resolve, reject) => {
          const observer = new MutationObserver(() => {
            if (at === 0 || read() === before) return;
            observer.disconnect();
            const changed = performance.now();
            requestAnimationFrame(() => {
              requestAnimationFrame(() => {
                resolve({ at, changed: changed - at, painted: performance.now() - at });
              });
            });
          });
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          setTimeout(() => {
            reject(new Error(`Nothing changed after ${name}: ${selector}`));
          }, never);
        }),
      };
    },
    { event, sign, never: NEVER },
  );
  await act();
  const { at, changed, painted } = await watch.evaluate(({ done }) => done);
  // The browser tells of an event some time after its paint.
  await page.waitForTimeout(300);
  const toPaint = await page.evaluate(
    (since) =>
      Math.max(
        0,
        ...(window.bench?.events ?? [])
          .filter(
            ({ name, start }) => start >= since - 200 && /^(pointer(down|up)|mouse(down|up)|click|key)/.test(name),
          )
          .map(({ duration }) => duration),
      ),
    at,
  );
  return { changed, painted, toPaint };
}
