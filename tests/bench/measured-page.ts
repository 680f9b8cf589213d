/** A page in a browser of its own, with an empty cache, that observes itself. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { HELPER, observe } from './observed';
import type { Subject } from './subjects';
import { WINDOW } from './window-size';

export interface Measured {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Milliseconds that a throttled boot in software GL may take. */
const PATIENCE = 120_000;
/** Milliseconds after which a page that draws nothing new is at rest. */
const REST = 1500;

export async function withPage<T>(browser: Browser, use: (measured: Measured) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    await context.addInitScript(HELPER);
    await context.addInitScript(observe);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    return await use({ page, cdp: await context.newCDPSession(page) });
  } finally {
    await context.close();
  }
}

/** Waits until the page has drawn all that it will. */
export async function untilDrawn(page: Page, { drawn }: Subject): Promise<void> {
  await page.waitForLoadState('load');
  if (drawn !== null) await page.waitForSelector(drawn, { state: 'attached' });
}

/** Opens a subject and waits until it is at rest. @param query added to its address, such as `&year=1999`. */
export async function openAtRest(page: Page, subject: Subject, query = ''): Promise<void> {
  await page.goto(`${subject.address}${query}`);
  await untilDrawn(page, subject);
  await page.waitForTimeout(REST);
}
