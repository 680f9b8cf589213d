/** The first click of a visit, on a mark and on an area: until its panel is painted. And the longest of a session with the mouse. */
import type { Browser, Page } from '@playwright/test';
import { openAtRest, withPage } from './measured-page';
import { untilPainted, type Sign } from './painted';
import { click, drag, openMiddle, type Spot } from './pointer';
import type { Results } from './results';
import { OPERATION, type Subject } from './subjects';

const PANEL: Sign = { selector: 'aside', attribute: 'data-subject' };

async function clickFor(
  page: Page,
  spot: Spot | null,
  what: string,
  subject: Subject,
  results: Results,
): Promise<void> {
  if (!spot) throw new Error(`There is nothing to click: ${what}, ${subject.name}`);
  const { done, painted, toPaint } = await untilPainted(page, 'click', PANEL, () => click(page, spot));
  results.add(`click on ${what} to the panel, page's own thread`, 'ms', subject.name, done);
  results.add(`click on ${what} to the painted panel`, 'ms', subject.name, painted);
  results.add(`click on ${what}: its event to the next paint`, 'ms', subject.name, toPaint);
}

export async function clicks(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (subject.drawn === null) return;
  await withPage(browser, async ({ page }) => {
    await openAtRest(page, subject);
    await clickFor(page, await openMiddle(page, OPERATION), 'a mark', subject, results);
  });
  await withPage(browser, async ({ page }) => {
    await openAtRest(page, subject);
    await clickFor(page, await subject.areaAt(page), 'an area', subject, results);
  });
}

/** Milliseconds between two things that the session does. */
const PAUSE = 1200;

/** Looks around, opens marks and areas, drags: how long the longest of its presses took to the paint after it. */
export async function session(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (subject.drawn === null) return;
  await withPage(browser, async ({ page, cdp }) => {
    await openAtRest(page, subject);
    const meet = async (spot: Spot | null): Promise<void> => {
      if (spot) await click(page, spot);
      await page.waitForTimeout(PAUSE);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(PAUSE);
    };
    await page.mouse.move(300, 300);
    await page.mouse.move(700, 400, { steps: 40 });
    await meet(await openMiddle(page, OPERATION));
    await meet(await subject.areaAt(page));
    await drag(cdp, { x: 500, y: 350 }, 500);
    await page.waitForTimeout(PAUSE);
    await meet(await openMiddle(page, OPERATION, 3));
    const longest = await page.evaluate(() =>
      Math.max(
        0,
        ...(window.bench?.events ?? [])
          .filter(({ name }) => /^(pointer(down|up)|mouse(down|up)|click)/.test(name))
          .map(({ duration }) => duration),
      ),
    );
    results.add('longest pointer event to paint', 'ms', subject.name, longest);
  });
}
