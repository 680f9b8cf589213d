/**
 * `npm run bench`: how fast the built atlas is, in a real Chromium, on this machine. Prints medians; nothing here passes or
 * fails. Build first.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { listen, staticServer } from '../../scripts/static-server';
import { withWebGL, findBrowser } from '../e2e/browser';

const RUNS = 5;
const WINDOW = { width: 1440, height: 900 } as const;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Milliseconds from the start of the navigation, and the sum of all layout shifts. */
interface Boot {
  readonly firstPaint: number;
  readonly picture: number;
  readonly map: number;
  readonly shift: number;
}

/** When a mark was last set, in milliseconds from the start of the navigation. */
function startOf(page: Page, mark: string): Promise<number> {
  return page.evaluate((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN, mark);
}

async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A first visit with an empty browser cache. */
function boot(browser: Browser, address: string): Promise<Boot> {
  return withPage(browser, async (page) => {
    await page.goto(address);
    await page.waitForSelector('html[data-base="map"]');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // No shift at all is never reported.
          setTimeout(() => {
            resolve(0);
          }, 200);
        }),
    );
    return {
      firstPaint: await startOf(page, 'first-contentful-paint'),
      picture: await startOf(page, 'atlas:picture'),
      map: await startOf(page, 'atlas:map'),
      shift,
    };
  });
}

/** From the click on an operation in the overview until its panel is shown. */
function openPanel(browser: Browser, address: string): Promise<number> {
  return withPage(browser, async (page) => {
    await page.goto(`${address}?renderer=svg`);
    const link = page.locator('aside .panel-offices button').first();
    await link.waitFor();
    await link.evaluate((element) => {
      performance.mark('bench:click');
      if (element instanceof HTMLElement) element.click();
    });
    await page.waitForSelector('aside[data-subject^="operation:"]');
    return (await startOf(page, 'atlas:panel')) - (await startOf(page, 'bench:click'));
  });
}

/** Drags the year slider from end to end and back: how long each frame of it took. */
function dragYears(browser: Browser, address: string): Promise<readonly number[]> {
  return withPage(browser, async (page) => {
    await page.goto(`${address}?renderer=svg`);
    const box = await page.locator('.year-input').boundingBox();
    if (!box) throw new Error('The year slider is not on the page.');
    const y = box.y + box.height - 10;
    const frames = await page.evaluateHandle(() => {
      const lengths: number[] = [];
      let last = performance.now();
      // No named functions: tsx wraps those in a helper that the page does not have.
      void (async () => {
        for (;;) {
          const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
          lengths.push(now - last);
          last = now;
        }
      })();
      return lengths;
    });
    await page.mouse.move(box.x + box.width - 14, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 14, y, { steps: 60 });
    await page.mouse.move(box.x + box.width - 14, y, { steps: 60 });
    await page.mouse.up();
    return frames.jsonValue();
  });
}

async function repeat<T>(run: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let index = 0; index < RUNS; index += 1) results.push(await run());
  return results;
}

const write = (what: string, value: number, unit: string, decimals = 0): void => {
  process.stdout.write(`${value.toFixed(decimals).padStart(8)} ${unit.padEnd(3)} ${what}\n`);
};

const server = staticServer(fileURLToPath(new URL('../../dist', import.meta.url)));
const address = `http://localhost:${await listen(server, 0)}/`;
const browser = await chromium.launch({ ...(await findBrowser()), args: [...withWebGL] });
try {
  const boots = await repeat(() => boot(browser, address));
  write('first contentful paint, cold', median(boots.map(({ firstPaint }) => firstPaint)), 'ms');
  write('the picture stands', median(boots.map(({ picture }) => picture)), 'ms');
  write('MapLibre has taken over', median(boots.map(({ map }) => map)), 'ms');
  write('layout shift', median(boots.map(({ shift }) => shift)), '', 4);
  write('from a click to its panel', median(await repeat(() => openPanel(browser, address))), 'ms');
  const frames = await dragYears(browser, address);
  write('a frame while the year is dragged, median', median(frames), 'ms');
  write('the longest of them', Math.max(...frames), 'ms');
} finally {
  await browser.close();
  server.close();
}
