/**
 * The frames that came to the screen while something happened: the swaps of the display compositor, from a trace. It swaps only
 * where something on the page has changed. Callbacks of animation frames do not tell that: a page can have sixty of them a second
 * and show a new picture twice. A screencast does, but takes a third of the frames of what it watches.
 */
import type { Browser, Page } from '@playwright/test';

interface ShownFrames {
  /** New frames a second. */
  readonly rate: number;
  /** The longest time without a new one, in milliseconds. */
  readonly longest: number;
  /** The longest time between two animation frames of the page. */
  readonly longestAnimation: number;
}

const SWAP = 'Graphics.Pipeline.DrawAndSwap';
const START = 'bench:start';
const END = 'bench:end';

interface TraceEvent {
  readonly name: string;
  /** The phase: `b` where something begins. */
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
}

const isEvent = (value: unknown): value is TraceEvent =>
  typeof value === 'object' && value !== null && 'name' in value && 'ph' in value && 'ts' in value;

function eventsOf(trace: Buffer): readonly TraceEvent[] {
  const read: unknown = JSON.parse(trace.toString());
  if (typeof read !== 'object' || read === null || !('traceEvents' in read) || !Array.isArray(read.traceEvents))
    throw new Error('The browser gave no trace.');
  return read.traceEvents.filter(isEvent);
}

function longestOf(times: readonly number[]): number {
  return Math.max(0, ...times.map((time, index) => time - (times[index - 1] ?? time)));
}

/**
 * @param until the end of what counts: all that `act` took, or the last frame that it brought.
 */
export async function shownFrames(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
  until: 'end' | 'last frame' = 'end',
): Promise<ShownFrames> {
  const animation = await page.evaluateHandle(() => {
    const counted = { times: [] as number[], on: true };
    const step = (): void => {
      counted.times.push(performance.now());
      if (counted.on) requestAnimationFrame(step);
    };
    return { counted, step };
  });
  await browser.startTracing(page, { categories: ['viz', 'blink.user_timing'] });
  await animation.evaluate(({ step }, name) => {
    performance.mark(name);
    step();
  }, START);
  await act();
  const times = await animation.evaluate(({ counted }, name) => {
    performance.mark(name);
    counted.on = false;
    return counted.times;
  }, END);
  const events = eventsOf(await browser.stopTracing());
  const at = (wanted: string): number => (events.find(({ name }) => name === wanted)?.ts ?? Number.NaN) / 1000;
  const start = at(START);
  const swaps = events
    .filter(({ name, ph }) => name === SWAP && ph === 'b')
    .map(({ ts }) => ts / 1000)
    .filter((time) => time >= start && time <= at(END))
    .sort((a, b) => a - b);
  const from = until === 'end' ? start : (swaps[0] ?? Number.NaN);
  const to = until === 'end' ? at(END) : (swaps.at(-1) ?? Number.NaN);
  return {
    rate: (1000 * swaps.length) / (to - from),
    longest: longestOf([from, ...swaps, to]),
    longestAnimation: longestOf(times),
  };
}
