/** The mouse as a hand moves it. */
import type { CDPSession, Page } from '@playwright/test';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Milliseconds for which a hand rests on what it is about to press, and for which it presses. */
const DWELL = 200;
const PRESS = 60;
/** Milliseconds between two events of a mouse. */
const TICK = 1000 / 60;

export async function click(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.move(x, y, { steps: 4 });
  await page.waitForTimeout(DWELL);
  await page.mouse.down();
  await page.waitForTimeout(PRESS);
  await page.mouse.up();
}

/** The middle of the first element that a click in its middle meets. */
export function openMiddle(page: Page, selector: string, skip = 0): Promise<Spot | null> {
  return page.evaluate(
    ({ selector: wanted, skip: first }) => {
      const spots = [...document.querySelectorAll(wanted)].flatMap((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const middle = { x: x + width / 2, y: y + height / 2 };
        return element.contains(document.elementFromPoint(middle.x, middle.y)) ? [middle] : [];
      });
      return spots[first] ?? spots[0] ?? null;
    },
    { selector, skip },
  );
}

/**
 * Presses, moves to and fro for so many milliseconds, and lets go. Events are sent by the clock, whether or not the page keeps up,
 * as those of a mouse are.
 */
export async function drag(cdp: CDPSession, from: Spot, duration: number): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  const at = (passed: number): Spot => ({
    x: from.x + 160 * Math.sin(passed / 400),
    y: from.y + 90 * Math.sin(passed / 550),
  });
  await send('mousePressed', from);
  const sent: Promise<unknown>[] = [];
  const start = performance.now();
  for (let tick = 1; tick * TICK < duration; tick += 1) {
    const wait = start + tick * TICK - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(send('mouseMoved', at(performance.now() - start)));
  }
  await Promise.all(sent);
  await send('mouseReleased', at(duration));
}
