/** What keeps the page's own thread busy while somebody uses it: the long tasks of a session, by what was done. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { openAtRest, withPage } from './measured-page';
import { click, drag, openMiddle, type Spot } from './pointer';
import type { Results } from './results';
import { MARK, OPERATION, type Subject } from './subjects';

/** Milliseconds after which what was done and what follows from it is over. */
const OVER = 1500;
/** And between putting the focus into a field, or finding a place, and what follows. */
const HANDS = 200;
/** On the map of every subject, and on nothing else. */
const PLACE = { x: 560, y: 330 } as const;

interface Session {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly subject: Subject;
}

interface Step {
  /** Finds out where to click: in the page, where that takes a long task of its own. */
  readonly find?: (session: Session) => Promise<Spot | null>;
  /** @param spot what was found; without `find`, the middle of the map. */
  readonly act: (session: Session, spot: Spot) => Promise<void>;
}

type Steps = Readonly<Record<string, Step>>;

const clickAt = (find: NonNullable<Step['find']>): Step => ({ find, act: ({ page }, spot) => click(page, spot) });

const press = (key: string): Step => ({ act: ({ page }) => page.keyboard.press(key) });

const choose = (lang: string): Step => ({
  act: async ({ page }) => {
    await page.locator(`select:has(option[value="${lang}"])`).selectOption(lang);
  },
});

/** Turns the wheel as a hand does. @param down pixels of each notch. */
async function wheel(page: Page, { x, y }: Spot, down: number): Promise<void> {
  await page.mouse.move(x, y);
  for (let notch = 0; notch < 5; notch += 1) {
    await page.mouse.wheel(0, down);
    await page.waitForTimeout(120);
  }
}

const everywhere: Steps = {
  'the pointer over the map': {
    act: async ({ page }) => {
      await page.mouse.move(300, 300);
      await page.mouse.move(700, 400, { steps: 40 });
    },
  },
  'a mark': clickAt(({ page }) => openMiddle(page, OPERATION)),
  Escape: press('Escape'),
  'an area': clickAt(({ page, subject }) => subject.areaAt(page)),
  'Escape again': press('Escape'),
  'a drag': { act: ({ cdp }, spot) => drag(cdp, spot, 1500) },
  'the wheel, closer': { act: ({ page }, spot) => wheel(page, spot, -240) },
  'the wheel, away': { act: ({ page }, spot) => wheel(page, spot, 240) },
};

const only: Steps = {
  'a fold of themes': clickAt(({ page }) => openMiddle(page, '.themes-fold')),
  'a theme': clickAt(({ page }) => openMiddle(page, '.themes-chip')),
  'another theme': clickAt(({ page }) => openMiddle(page, '.themes-chip', 1)),
  years: {
    act: async ({ page }) => {
      await page.locator('.year input[type="range"], .year [role="slider"]').first().focus();
      for (let step = 0; step < 6; step += 1) {
        await page.keyboard.press('ArrowLeft');
        await page.waitForTimeout(200);
      }
    },
  },
  'a search': {
    act: async ({ page }) => {
      await page.locator('[role="search"] [role="combobox"]').focus();
      await page.waitForTimeout(HANDS);
      for (const letter of 'bischkek') {
        await page.keyboard.press(letter);
        await page.waitForTimeout(80);
      }
    },
  },
  'its answer': press('Enter'),
  'a language': choose('fr'),
  'another language': choose('ru'),
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
    const session = { page, cdp, subject };
    let count = 0;
    for (const [what, { find, act }] of Object.entries(steps)) {
      const spot = find ? await find(session) : PLACE;
      if (!spot) throw new Error(`${what}: there is nothing to click.`);
      await page.waitForTimeout(HANDS);
      const before = (await lengths()).length;
      await act(session, spot);
      await page.waitForTimeout(OVER);
      const long = (await lengths()).slice(before);
      count += long.length;
      results.add(`longest task: ${what}`, 'ms', subject.name, Math.max(0, ...long));
    }
    results.add('tasks over 50 ms in the session', '', subject.name, count);
  });
}
