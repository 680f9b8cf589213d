/** The test function of the specs: a new reader with an empty browser, without any errors logged by the end. */
import { expect, test as base, type BrowserContext } from '@playwright/test';
import { Atlas } from './atlas';
import { Bases, type Base } from './bases';
import { PageDriver } from './page-driver';

export { expect };

/** The two sizes of window that the atlas is designed for. */
export const desktop = { width: 1440, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

/** The options of a test project. */
export interface Options {
  /** The base that draws in its browser. */
  readonly base: Base;
}

/** A browser without a graphics card reads the map's canvas back to show it, and warns that this is slow. */
const READ_BACK = /^console warning: .*GL Driver Message .*GPU stall due to ReadPixels/;

interface Fixtures extends Options {
  readonly atlas: Atlas;
  readonly bases: Bases;
  /** Somebody else, with an empty browser of their own. */
  readonly anotherReader: (browser?: { readonly locale: string }) => Promise<Atlas>;
}

export const test = base.extend<Fixtures>({
  base: ['picture', { option: true }],
  viewport: desktop,
  // Half the pixels each way, because drawing without a graphics card is slow. Firefox needs at least one.
  deviceScaleFactor: async ({ browserName }, use) => {
    await use(browserName === 'firefox' ? 1 : 0.5);
  },
  // The map jumps instead of flying; Firefox has a preference for this.
  contextOptions: async ({ browserName }, use) => {
    await use(browserName === 'firefox' ? {} : { reducedMotion: 'reduce' });
  },
  bases: async ({ page }, use) => {
    const bases = new Bases(page);
    await bases.watch();
    await use(bases);
  },
  atlas: async ({ page, baseURL, base }, use) => {
    const driver = await PageDriver.of(page, baseURL ?? '');
    driver.traffic.expectComplaint(READ_BACK);
    await use(new Atlas(driver, base));
    expect(driver.traffic.complaints(), 'what the browser complained of').toEqual([]);
  },
  anotherReader: async ({ browser, baseURL, base }, use) => {
    const drivers: PageDriver[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (options = { locale: 'en-GB' }) => {
      const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
      contexts.push(context);
      const driver = await PageDriver.of(await context.newPage(), baseURL ?? '');
      driver.traffic.expectComplaint(READ_BACK);
      drivers.push(driver);
      return new Atlas(driver, base);
    });
    for (const context of contexts) await context.close();
    expect(
      drivers.flatMap((driver) => driver.traffic.complaints()),
      'what another browser complained of',
    ).toEqual([]);
  },
});

/** In milliseconds; most things have happened by the second look. */
const LOOKS = [20, 50, 100, 200, 400];

/** Polls until the result is as expected. */
export const eventually = <T>(look: () => T | Promise<T>, what?: string) =>
  expect.poll(look, { intervals: LOOKS, ...(what !== undefined && { message: what }) });
