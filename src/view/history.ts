import { addressed, fragmentHoldsView } from './entries';
import { isViewParameter } from './parameters';
import { parseView, readParameter } from './parse';
import type { AtlasStore } from './state';
import { viewToSearch, writeField } from './url';
import type { Known, View } from './view';

/** What the connection needs of a window. */
export type HistoryWindow = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'
>;

/** How long the map, or the year, must rest before the address follows it. */
export const SETTLE_MS = 400;

/** What the back button undoes, but for the year, which has a rule of its own. */
const STEPS = ['lang', 'selection', 'region', 'themes', 'status'] as const satisfies readonly (keyof View)[];
/** What the address follows at once without a step back to it. */
const SETTINGS = ['scheme', 'chrome'] as const satisfies readonly (keyof View)[];

function differs(fields: readonly (keyof View)[], a: View, b: View): boolean {
  return fields.some((field) => writeField(field, a) !== writeField(field, b));
}

export interface HistoryOptions {
  /** `never`: within another page, whose back button must not walk through the views of a frame. */
  readonly entries: 'add' | 'never';
}

/**
 * Lets the address follow the view, and the view the back button. Selecting, filtering, status, language and year add an
 * entry; a run of years, as when the slider is dragged or the years play, adds one; the camera replaces the entry once the map rests.
 * @returns a function that ends the connection.
 */
export function connectHistory(
  store: AtlasStore,
  known: Known,
  window: HistoryWindow,
  { entries }: HistoryOptions = { entries: 'add' },
): () => void {
  const { location, history } = window;
  const step = entries === 'add' ? 'pushState' : 'replaceState';
  /** The view of the current entry, in the form in which two views can be compared. */
  let written = viewToSearch(parseView(addressed(location), known).view, known);
  /**
   * From the moment a language was asked for, or differed from the page's, every entry says its language: without it a
   * stored preference would answer when the page is loaded again.
   */
  let saysLanguage = readParameter(addressed(location), 'lang', known).state === 'valid';
  let resting: { readonly timer: number; readonly what: 'camera' | 'year' } | null = null;

  function write(how: 'pushState' | 'replaceState', view: View): void {
    saysLanguage ||= view.lang !== known.defaultLanguage;
    written = viewToSearch(view, known);
    const address = new URL(location.href);
    address.search = viewToSearch(view, known, address.searchParams, saysLanguage);
    // It was read, and would go on to ask for what was left since.
    if (fragmentHoldsView(address.hash, isViewParameter)) address.hash = '';
    try {
      history[how](how === 'replaceState' ? history.state : null, '', address.href);
    } catch {
      // Sandboxed frames and files forbid it, and browsers stop too many in a row: the view is right, only its address is late.
    }
  }

  function replaceIfNew(view: View): void {
    if (viewToSearch(view, known) !== written) write('replaceState', view);
  }

  function stopWaiting(): void {
    if (resting !== null) window.clearTimeout(resting.timer);
    resting = null;
  }

  function waitForRest(what: 'camera' | 'year'): void {
    stopWaiting();
    const timer = window.setTimeout(() => {
      resting = null;
      replaceIfNew(store.getState().view);
    }, SETTLE_MS);
    resting = { timer, what };
  }

  function push(from: View, to: View): void {
    // What has not yet come to rest still belongs to the entry that is left, so that going back finds it.
    if (resting !== null) replaceIfNew(from);
    stopWaiting();
    write(step, to);
  }

  function follow(to: View, from: View): void {
    if (viewToSearch(to, known) === written) return;
    if (differs(STEPS, from, to)) {
      push(from, to);
    } else if (store.getState().playing) {
      // The entry that the run began from stays as it is: one step back leads there.
      return;
    } else if (differs(['year'], from, to)) {
      if (resting?.what !== 'year') push(from, to);
      waitForRest('year');
    } else if (differs(SETTINGS, from, to)) {
      write('replaceState', to);
    } else {
      waitForRest('camera');
    }
  }

  /** The years have stopped: where they came to is an entry of its own. */
  function endOfRun(view: View): void {
    if (viewToSearch(view, known) === written) return;
    stopWaiting();
    write(step, view);
    // What stopped them may set a year at once.
    waitForRest('year');
  }

  function goTo(): void {
    const asked = parseView(addressed(location), known).view;
    const search = viewToSearch(asked, known);
    // A jump within the page is also announced in this way.
    if (search === written) return;
    stopWaiting();
    // Settings made no entry, so going back does not undo them.
    const { scheme, chrome } = store.getState().view;
    const view: View = { ...asked, scheme, chrome };
    written = viewToSearch(view, known);
    store.getState().openView(view);
    store.getState().pauseYears();
    if (written !== search) write('replaceState', view);
  }

  function leave(): void {
    if (resting !== null) replaceIfNew(store.getState().view);
    stopWaiting();
  }

  replaceIfNew(store.getState().view);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) follow(state.view, before.view);
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
