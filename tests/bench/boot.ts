/**
 * A first visit: when the picture is finished, what came over the wire until then and after, and how long the page was blocked;
 * and what a second visit costs.
 */
import type { Browser } from '@playwright/test';
import { untilDrawn, withPage, type Measured } from './measured-page';
import type { Mode } from './options';
import type { Results } from './results';
import { firstFinished, startScreencast } from './screencast';
import type { Subject } from './subjects';
import { listenTo, totalOf } from './traffic';

const KILOBYTE = 1000;
/** A page is settled when it asked for nothing for so many milliseconds after it has drawn. */
const SETTLED = 2000;
/** Blocking counts in the first so many milliseconds. */
const FIRST = 5000;
/** A task blocks by what it takes longer than this. */
const SHORT = 50;

export const MODE_NAMES: Readonly<Record<Mode, string>> = {
  slow: 'slow 4G',
  fast: 'fast',
  cpu: 'CPU 4x slower',
};

async function throttle({ cdp }: Measured, mode: Mode): Promise<void> {
  if (mode === 'cpu') await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (mode === 'slow')
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1000 * 1000) / 8,
      uploadThroughput: (750 * 1000) / 8,
    });
}

interface Times {
  readonly origin: number;
  readonly firstPaint: number;
  /** NaN where the page is never interactive. */
  readonly interactive: number;
  readonly blocking: number;
  readonly blockingBefore: number;
  readonly shift: number;
}

function timesOf({ page }: Measured, ours: boolean): Promise<Times> {
  return page.evaluate(
    ({ first, short, isOurs }) => {
      const { longTasks = [], shift = 0, over = 0, based = 0 } = window.bench ?? {};
      const marked = performance.getEntriesByName('atlas:interactive')[0]?.startTime;
      const known = isOurs ? (marked ?? over) : based;
      const interactive = known === 0 ? Number.NaN : known;
      const blocked = (until: number): number =>
        longTasks
          .filter(({ start }) => start < Math.min(until, first))
          .reduce((sum, { duration }) => sum + Math.max(0, duration - short), 0);
      return {
        origin: performance.timeOrigin,
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        interactive,
        blocking: blocked(first),
        blockingBefore: Number.isNaN(interactive) ? interactive : blocked(interactive),
        shift,
      };
    },
    { first: FIRST, short: SHORT, isOurs: ours },
  );
}

async function heapOf({ cdp }: Measured): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * One first visit, with an empty cache.
 * @param keepFrame is given the last frame that was not finished, to see what was missing.
 */
export function boot(
  browser: Browser,
  subject: Subject,
  mode: Mode,
  results: Results,
  keepFrame: (name: string, file: Buffer) => void,
): Promise<void> {
  return withPage(browser, async (measured) => {
    const { page, cdp } = measured;
    const { name } = subject;
    const traffic = await listenTo(cdp, subject.sent);
    await throttle(measured, mode);
    const screencast = await startScreencast(cdp);
    await page.goto(subject.address, { waitUntil: 'commit' });
    await untilDrawn(page, subject);
    await traffic.quiet(SETTLED);
    await screencast.stop();
    const { origin, firstPaint, interactive, blocking, blockingBefore, shift } = await timesOf(measured, subject.ours);
    const { at, unfinished } = firstFinished(screencast.frames);
    const finished = at - origin;
    if (unfinished) keepFrame(`${name}-${mode}`, unfinished);
    const under = MODE_NAMES[mode];
    results.add(`finished picture, ${under}`, 'ms', name, finished);
    results.add(`first contentful paint, ${under}`, 'ms', name, firstPaint);
    results.add(`interactive, ${under}`, 'ms', name, interactive);
    if (mode !== 'slow') {
      results.add(`blocking time in the first 5 s, ${under}`, 'ms', name, blocking);
      results.add(`blocking time until interactive, ${under}`, 'ms', name, blockingBefore);
    }
    if (mode === 'cpu') return;
    const kilobytes = (what: string, bytes: number): void => {
      results.add(`${what}, ${under}`, 'KB', name, bytes / KILOBYTE);
    };
    const settled = traffic.until(Number.POSITIVE_INFINITY);
    kilobytes('bytes to the finished picture', totalOf(traffic.until(finished)));
    kilobytes('bytes until interactive', Number.isNaN(interactive) ? interactive : totalOf(traffic.until(interactive)));
    if (mode === 'slow') return;
    results.add('bytes settled', 'KB', name, totalOf(settled) / KILOBYTE);
    for (const [group, bytes] of Object.entries(settled))
      results.add(`bytes settled: ${group}`, 'KB', name, bytes > 0 ? bytes / KILOBYTE : Number.NaN);
    results.add('requests settled', '', name, traffic.requests());
    results.add('layout shift', '', name, shift);
    results.add('heap after the boot', 'MB', name, (await heapOf(measured)) / 1e6);
    const again = await listenTo(cdp, subject.sent);
    await page.goto(subject.address, { waitUntil: 'commit' });
    await untilDrawn(page, subject);
    await again.quiet(SETTLED);
    results.add('bytes of a second visit', 'KB', name, totalOf(again.until(Number.POSITIVE_INFINITY)) / KILOBYTE);
  });
}
