/** How long it takes from an event until what it changes is painted. */
import type { Page } from '@playwright/test';

/** What changes: the values of an attribute, or the texts (null), of all elements that match. */
export interface Sign {
  readonly selector: string;
  readonly attribute: string | null;
}

export interface Painted {
  /**
   * Milliseconds from the event until the page's own thread has done a frame with the change: scripts, styles, layout, paint. What
   * draws the canvas and the screen may need longer.
   */
  readonly done: number;
  /** Until the next frame has begun, for which the one with the change must be out of the way: the change is on the screen. */
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
        change: new Promise<{ at: number; done: number; painted: number }>((resolve, reject) => {
          const observer = new MutationObserver(() => {
            if (at === 0 || read() === before) return;
            observer.disconnect();
            requestAnimationFrame(() => {
              let done = 0;
              // Its message comes after the frame whose callback this is.
              const channel = new MessageChannel();
              channel.port1.onmessage = () => {
                done = performance.now();
              };
              channel.port2.postMessage(null);
              requestAnimationFrame(() => {
                const painted = performance.now();
                resolve({ at, done: (done || painted) - at, painted: painted - at });
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
  const { at, done, painted } = await watch.evaluate(({ change }) => change);
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
  return { done, painted, toPaint };
}
