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

interface Growth {
  readonly before: number;
  /** Bytes that were added. */
  readonly grown: number;
}

async function growthOf(
  page: Page,
  cdp: CDPSession,
  times: number,
  warm: number,
  act: (time: number) => Promise<void>,
): Promise<Growth> {
  await act(0);
  await page.waitForTimeout(REST);
  for (let time = 0; time < warm; time += 1) await act(time);
  await page.waitForTimeout(REST);
  const before = await bytesOf(cdp);
  for (let time = 0; time < times; time += 1) await act(time);
  await page.waitForTimeout(REST);
  return { before, grown: (await bytesOf(cdp)) - before };
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

/** Loads a page again and again. @param address of a file on the server of the subject; null for the subject itself. */
function mounts(browser: Browser, subject: Subject, address: string | null): Promise<Growth> {
  return withPage(browser, async ({ page, cdp }) => {
    if (address === null) await openAtRest(page, subject);
    else await page.goto(new URL(address, subject.address).href);
    return growthOf(page, cdp, MOUNTS, WARM.mounts, async () => {
      await page.reload();
      if (address === null) await untilDrawn(page, subject);
    });
  });
}

export async function heap(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (!subject.ours) return;
  const tell = (what: string, { before, grown }: Growth): void => {
    results.add(`heap grows: ${what}`, '%', subject.name, (100 * grown) / before);
  };
  const repeated = (times: number, warm: number, act: (page: Page, time: number) => Promise<void>): Promise<Growth> =>
    withPage(browser, async ({ page, cdp }) => {
      await openAtRest(page, subject);
      return growthOf(page, cdp, times, warm, (time) => act(page, time));
    });
  tell(`${SELECTIONS} selections`, await repeated(SELECTIONS, WARM.selections, select));
  tell(`${LANGUAGES} languages`, await repeated(LANGUAGES, WARM.languages, speak));
  const ours = await mounts(browser, subject, null);
  // What drives the browser keeps some of each load, even of a text without a script.
  const { grown } = await mounts(browser, subject, 'licenses.txt');
  tell(`${MOUNTS} mounts`, { ...ours, grown: ours.grown - grown });
}
