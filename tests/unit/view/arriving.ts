/** A page that was just loaded at an address, with a window's real history and fake timers. */
import { afterEach, beforeEach, vi } from 'vitest';
import { addressed } from '../../../src/view/entries';
import { connectHistory, SETTLE_MS, type HistoryOptions } from '../../../src/view/history';
import { parseView } from '../../../src/view/parse';
import type { AtlasState, AtlasStore } from '../../../src/view/state';
import { createAtlasStore } from '../../../src/view/store';
import type { View } from '../../../src/view/view';
import { known } from './known';

export const kazakhstan = { kind: 'state', id: 'KZ' } as const;
export const albania = { kind: 'state', id: 'AL' } as const;
export const camera = { lng: 20, lat: 45, zoom: 4, bearing: 3 };

export let disconnect: () => void = () => undefined;
let store: AtlasStore;
export const now = (): AtlasState => store.getState();
export const search = (): string => window.location.search;

/** Starts at an address. */
export function arrive(address: string, change: Partial<View> = {}, options?: HistoryOptions): void {
  window.history.pushState(null, '', address);
  store = createAtlasStore(known, { ...parseView(addressed(window.location), known).view, ...change });
  disconnect = connectHistory(store, known, window, options);
}

/** Entries that were added since the page was loaded. */
export function countEntries(): () => number {
  const before = window.history.length;
  return () => window.history.length - before;
}

export async function travel(how: 'back' | 'forward'): Promise<void> {
  const arrived = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  window.history[how]();
  // jsdom travels on timers of this window.
  await vi.advanceTimersByTimeAsync(1);
  await arrived;
}

/** Advances the fake time. */
export function rest(ms = SETTLE_MS): void {
  vi.advanceTimersByTime(ms);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
