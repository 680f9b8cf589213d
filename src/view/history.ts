import { HistoryEntry } from './history-entry';
import type { AtlasStore } from './state';
import { writeField } from './url';
import type { Known, View } from './view';

/** The part of a window that the connection needs. */
type HistoryWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>;

/** Milliseconds that the map or the year must rest before the address follows. */
export const SETTLE_MS = 400;

/** What Back undoes; the year has a rule of its own. */
const STEPS = ['lang', 'selection', 'region', 'themes', 'status'] as const satisfies readonly (keyof View)[];
/** What the address follows at once without a new entry. */
const SETTINGS = ['scheme', 'chrome'] as const satisfies readonly (keyof View)[];

function differs(fields: readonly (keyof View)[], a: View, b: View): boolean {
  return fields.some((field) => writeField(field, a) !== writeField(field, b));
}

export interface HistoryOptions {
  /** `never`: in a frame, where the host page's Back must not go through the frame's views. */
  readonly entries: 'add' | 'never';
}

/**
 * Keeps the address in step with the view, and the view with Back and Forward. Selecting, filtering, status, language and year
 * add an entry; a run of years, as when the slider is dragged or the years play, adds only one; the camera replaces the entry
 * once the map rests.
 * @returns a function that ends the connection.
 */
export function connectHistory(
  store: AtlasStore,
  known: Known,
  window: HistoryWindow,
  { entries }: HistoryOptions = { entries: 'add' },
): () => void {
  const step = entries === 'add' ? 'pushState' : 'replaceState';
  const entry = new HistoryEntry(window, known);
  let resting: { readonly timer: number; readonly what: 'camera' | 'year' } | null = null;

  function stopWaiting(): void {
    if (resting !== null) window.clearTimeout(resting.timer);
    resting = null;
  }

  function waitForRest(what: 'camera' | 'year'): void {
    stopWaiting();
    const timer = window.setTimeout(() => {
      resting = null;
      entry.replaceIfNew(store.getState().view);
    }, SETTLE_MS);
    resting = { timer, what };
  }

  function push(from: View, to: View): void {
    // Pending changes still belong to the entry being left, so that going back finds them.
    if (resting !== null) entry.replaceIfNew(from);
    stopWaiting();
    entry.write(step, to);
  }

  function follow(to: View, from: View): void {
    if (entry.holds(to)) return;
    if (differs(STEPS, from, to)) {
      push(from, to);
    } else if (store.getState().playing) {
      // The entry from which the run began is kept, so that one step back leads there.
      return;
    } else if (differs(['year'], from, to)) {
      if (resting?.what !== 'year') push(from, to);
      waitForRest('year');
    } else if (differs(SETTINGS, from, to)) {
      entry.write('replaceState', to);
    } else {
      waitForRest('camera');
    }
  }

  /** The years have stopped: the last one is an entry of its own. */
  function endOfRun(view: View): void {
    if (entry.holds(view)) return;
    stopWaiting();
    entry.write(step, view);
    // The action that stopped them may also set a year.
    waitForRest('year');
  }

  function goTo(): void {
    const asked = entry.asked();
    // A jump within the page also fires this event.
    if (entry.holds(asked)) return;
    stopWaiting();
    // Settings add no entry, so going back does not undo them.
    const { scheme, chrome } = store.getState().view;
    const view: View = { ...asked, scheme, chrome };
    entry.take(view);
    store.getState().openView(view);
    store.getState().pauseYears();
    if (!entry.holds(asked)) entry.write('replaceState', view);
  }

  function leave(): void {
    if (resting !== null) entry.replaceIfNew(store.getState().view);
    stopWaiting();
  }

  entry.replaceIfNew(store.getState().view);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.undecided === null) {
      // What a second click took back was never in the address.
      const from = before.undecided?.view ?? before.view;
      if (state.view !== from) follow(state.view, from);
    }
    if (before.playing && !state.playing) endOfRun(state.view);
  });
  window.addEventListener('popstate', goTo);
  window.addEventListener('pagehide', leave);

  return () => {
    stopWaiting();
    unsubscribe();
    window.removeEventListener('popstate', goTo);
    window.removeEventListener('pagehide', leave);
  };
}
