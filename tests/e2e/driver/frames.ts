/** What each frame after a press shows, read just before it is painted. */
import type { Page } from '@playwright/test';

export interface Frame {
  /** The subject of the open panel; empty for none. */
  readonly panel: string;
  /** Where an area of the map is, in CSS pixels. */
  readonly area: readonly [x: number, y: number];
  /** How many marks, names and lines came or went since the frame before. */
  readonly placed: number;
}

/**
 * Records the frames after the next press of the mouse. Returns a function that answers with those so far; the first is the
 * map before the press.
 */
export async function recordFrames(page: Page, area: string): Promise<() => Promise<readonly Frame[]>> {
  const recorder = await page.evaluateHandle((id) => {
    const frames: Frame[] = [];
    let placed = 0;
    const overlay = document.querySelector('.overlay');
    if (!overlay) throw new Error('There is no map.');
    const observer = new MutationObserver((changes) => {
      placed += changes.length;
    });
    observer.observe(overlay, { childList: true, subtree: true });
    const read = (): void => {
      const { x = NaN, y = NaN } =
        document.querySelector(`.picture [data-area="${id}"]`)?.getBoundingClientRect() ?? {};
      const panel = document.querySelector<HTMLElement>('#panel')?.dataset.subject ?? '';
      frames.push({ panel, area: [Math.round(x), Math.round(y)], placed });
      placed = 0;
    };
    const go = (): void => {
      read();
      requestAnimationFrame(go);
    };
    read();
    addEventListener('pointerup', () => requestAnimationFrame(go), { capture: true, once: true });
    return frames;
  }, area);
  return () => recorder.jsonValue();
}

/** Records what the matched elements say in each frame from now on. Returns a function that answers with the frames so far. */
export async function recordTexts(page: Page, selector: string): Promise<() => Promise<readonly string[]>> {
  const recorder = await page.evaluateHandle((of) => {
    const frames: string[] = [];
    const read = (): void => {
      frames.push([...document.querySelectorAll(of)].map(({ textContent }) => textContent).join(' | '));
      requestAnimationFrame(read);
    };
    read();
    return frames;
  }, selector);
  return () => recorder.jsonValue();
}
