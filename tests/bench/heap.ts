/** What stays in memory after something was done many times. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { openAtRest, untilDrawn, withPage } from './measured-page';
import type { Results } from './results';
import { OPERATION, type Subject } from './subjects';

const SELECTIONS = 200;
const LANGUAGES = 50;
const MOUNTS = 20;
/**
 * What is done before the first look, so that what fills once does not count: each operation selected, each language spoken, the
 * finer geometry there.
 */
const WARM = { selections: 60, languages: 12, mounts: 4 } as const;
/** Milliseconds in which a camera comes close, the finer geometry is read, and what waits until the page is idle has come. */
const REST = 5000;

async function bytesOf(cdp: CDPSession): Promise<number> {
  // What the first collection releases may hold more.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Per cent by which the heap grows. */
async function growthOf(
  page: Page,
  cdp: CDPSession,
  times: number,
  warm: number,
  act: (time: number) => Promise<void>,
): Promise<number> {
  await act(0);
  await page.waitForTimeout(REST);
  for (let time = 0; time < warm; time += 1) await act(time);
  await page.waitForTimeout(REST);
  const before = await bytesOf(cdp);
  for (let time = 0; time < times; time += 1) await act(time);
  await page.waitForTimeout(REST);
  return 100 * ((await bytesOf(cdp)) / before - 1);
}

/** Selects an operation with its mark, or the keyboard's way back where a mark is hidden by the last flight. */
async function select(page: Page, time: number): Promise<void> {
  await page.evaluate(
    async ({ marks, index }) => {
      const all = document.querySelectorAll<HTMLElement>(marks);
      all[index % all.length]?.click();
      await new Promise((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(resolve);
        });
      });
    },
    { marks: OPERATION, index: time },
  );
  // Every third time nothing is selected, and the camera goes back to all marks.
  if (time % 3 === 2) await page.keyboard.press('Escape');
}

async function speak(page: Page, time: number): Promise<void> {
  const lang = ['fr', 'de', 'it', 'ru', 'es', 'en'][time % 6] ?? 'en';
  await page.locator('select:has(option[value="fr"])').selectOption(lang);
  await page.waitForSelector(`html[lang="${lang}"]`, { state: 'attached' });
}

export async function heap(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (!subject.ours) return;
  const grown = (
    what: keyof typeof WARM,
    times: number,
    act: (page: Page) => (time: number) => Promise<void>,
  ): Promise<void> =>
    withPage(browser, async ({ page, cdp }) => {
      await openAtRest(page, subject);
      results.add(
        `heap grows: ${times} ${what}`,
        '%',
        subject.name,
        await growthOf(page, cdp, times, WARM[what], act(page)),
      );
    });
  await grown('selections', SELECTIONS, (page) => (time) => select(page, time));
  await grown('languages', LANGUAGES, (page) => (time) => speak(page, time));
  await grown('mounts', MOUNTS, (page) => async () => {
    await page.reload();
    await untilDrawn(page, subject);
  });
}
