/** What keeps the page's own thread busy while somebody uses it: the long tasks of a session, by what was done. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { openAtRest, withPage } from './measured-page';
import { click, drag, openMiddle, type Spot } from './pointer';
import type { Results } from './results';
import { MARK, OPERATION, type Subject } from './subjects';

/** Milliseconds after which what was done and what follows from it is over. */
const OVER = 1500;
/** And between putting the focus into a field and the first key. */
const HANDS = 200;
/** On the map of every subject, and on nothing else. */
const PLACE = { x: 560, y: 330 } as const;

interface Session {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly subject: Subject;
}

type Steps = Readonly<Record<string, (session: Session) => Promise<void>>>;

async function clickOn(page: Page, spot: Spot | null): Promise<void> {
  if (!spot) throw new Error('There is nothing to click.');
  await click(page, spot);
}

/** Turns the wheel as a hand does. @param down pixels of each notch. */
async function wheel(page: Page, down: number): Promise<void> {
  await page.mouse.move(PLACE.x, PLACE.y);
  for (let notch = 0; notch < 5; notch += 1) {
    await page.mouse.wheel(0, down);
    await page.waitForTimeout(120);
  }
}

const everywhere: Steps = {
  'the pointer over the map': async ({ page }) => {
    await page.mouse.move(300, 300);
    await page.mouse.move(700, 400, { steps: 40 });
  },
  'a mark': async ({ page }) => clickOn(page, await openMiddle(page, OPERATION)),
  Escape: ({ page }) => page.keyboard.press('Escape'),
  'an area': async ({ page, subject }) => clickOn(page, await subject.areaAt(page)),
  'Escape again': ({ page }) => page.keyboard.press('Escape'),
  'a drag': ({ cdp }) => drag(cdp, PLACE, 1500),
  'the wheel, closer': ({ page }) => wheel(page, -240),
  'the wheel, away': ({ page }) => wheel(page, 240),
};

const only: Steps = {
  'a fold of themes': async ({ page }) => clickOn(page, await openMiddle(page, '.themes-fold')),
  'a theme': async ({ page }) => clickOn(page, await openMiddle(page, '.themes-chip')),
  'another theme': async ({ page }) => clickOn(page, await openMiddle(page, '.themes-chip', 1)),
  years: async ({ page }) => {
    await page.locator('.year input[type="range"], .year [role="slider"]').first().focus();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(200);
    }
  },
  'a search': async ({ page }) => {
    await page.locator('[role="search"] [role="combobox"]').focus();
    await page.waitForTimeout(HANDS);
    for (const letter of 'bischkek') {
      await page.keyboard.press(letter);
      await page.waitForTimeout(80);
    }
  },
  'its answer': ({ page }) => page.keyboard.press('Enter'),
  'a language': async ({ page }) => {
    await page.locator('select:has(option[value="fr"])').selectOption('fr');
  },
  'another language': async ({ page }) => {
    await page.locator('select:has(option[value="ru"])').selectOption('ru');
  },
};

/** A task that is not long by the browser's count, 50 ms, is told as 0. */
export async function tasks(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (subject.drawn === null) return;
  await withPage(browser, async ({ page, cdp }) => {
    await openAtRest(page, subject);
    await page.waitForSelector(MARK);
    const lengths = (): Promise<readonly number[]> =>
      page.evaluate(() => (window.bench?.longTasks ?? []).map(({ duration }) => duration));
    const steps = { ...everywhere, ...(subject.ours && only) };
    let before = (await lengths()).length;
    let count = 0;
    for (const [what, act] of Object.entries(steps)) {
      await act({ page, cdp, subject });
      await page.waitForTimeout(OVER);
      const all = await lengths();
      const long = all.slice(before);
      before = all.length;
      count += long.length;
      results.add(`longest task: ${what}`, 'ms', subject.name, Math.max(0, ...long));
    }
    results.add('tasks over 50 ms in the session', '', subject.name, count);
  });
}
