/** How smoothly the map moves: under the mouse, and on its own to what was clicked. */
import type { Browser } from '@playwright/test';
import { openAtRest, withPage } from './measured-page';
import { click, drag, openMiddle } from './pointer';
import type { Results } from './results';
import { shownFrames } from './shown-frames';
import { OPERATION, type Subject } from './subjects';

/** Milliseconds. */
const DRAG = 3000;
/** A flight and what follows it are over after so many milliseconds. */
const FLIGHT = 2000;

/** On the map of every subject, and on nothing else. */
const PLACE = { x: 560, y: 330 } as const;

export async function dragging(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (subject.drawn === null) return;
  await withPage(browser, async ({ page, cdp }) => {
    await openAtRest(page, subject);
    const frames = await shownFrames(browser, page, () => drag(cdp, PLACE, DRAG));
    results.add('drag: frames that moved, a second', 'fps', subject.name, frames.rate);
    results.add('drag: longest wait for a frame that moved', 'ms', subject.name, frames.longest);
    results.add('drag: longest between two animation frames', 'ms', subject.name, frames.longestAnimation);
  });
}

export async function flight(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (!subject.ours) return;
  await withPage(browser, async ({ page }) => {
    await openAtRest(page, subject);
    const mark = await openMiddle(page, OPERATION);
    if (!mark) throw new Error('There is no mark to fly to.');
    const fly = async (): Promise<void> => {
      await click(page, mark);
      await page.waitForTimeout(FLIGHT);
    };
    const frames = await shownFrames(browser, page, fly, 'last frame');
    results.add('flight: frames a second', 'fps', subject.name, frames.rate);
    results.add('flight: longest wait for a frame', 'ms', subject.name, frames.longest);
  });
}
