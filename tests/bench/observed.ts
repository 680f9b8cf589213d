/** What a page keeps of itself while it is measured. Runs in the page, before anything of its own. */

export interface Observed {
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  readonly events: { readonly name: string; readonly start: number; readonly duration: number }[];
  shift: number;
  /** When the atlas took over; 0 until then. */
  over: number;
  /** When the page said that its base draws; 0 until then. */
  based: number;
}

/** TypeScript does not know the least duration yet. */
interface Watched extends PerformanceObserverInit {
  readonly durationThreshold?: number;
}

declare global {
  interface Window {
    bench?: Observed;
  }
}

/** tsx wraps named functions in a helper that no page has. */
export const HELPER = 'globalThis.__name = (named) => named;';

export function observe(): void {
  const observed: Observed = { longTasks: [], events: [], shift: 0, over: 0, based: 0 };
  window.bench = observed;
  const watch = (options: Watched, use: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(use);
    }).observe(options);
  };
  watch({ type: 'longtask', buffered: true }, ({ startTime, duration }) => {
    observed.longTasks.push({ start: startTime, duration });
  });
  watch({ type: 'layout-shift', buffered: true }, (entry) => {
    if ('value' in entry) observed.shift += Number(entry.value);
  });
  watch({ type: 'event', durationThreshold: 16 }, ({ name, startTime, duration }) => {
    observed.events.push({ name, start: startTime, duration });
  });
  const look = (): void => {
    const { first, base } = document.documentElement.dataset;
    if (first === 'over') observed.over ||= performance.now();
    if (base === 'picture' || base === 'map') observed.based ||= performance.now();
  };
  const start = (): void => {
    new MutationObserver(look).observe(document.documentElement, { attributeFilter: ['data-first', 'data-base'] });
  };
  // The script may run before there is an element.
  if (document.documentElement as Element | null) start();
  else {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      start();
    }).observe(document, { childList: true });
  }
}
