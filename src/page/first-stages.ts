/**
 * The stage of the page made at build: `data-first` on the root element, which the style sheets read. Without it no script has
 * run, or the atlas does not start: the page is a document with a map and a list.
 */
type FirstStage =
  /** Scripts have started (`watch-start.js`); nothing is painted yet. */
  | 'placing'
  /** Map, words and controls of the default view are shown. */
  | 'shown'
  /** Only parts without words are shown: the areas, or plain land. */
  | 'areas'
  | 'land'
  /** The atlas has taken over. */
  | 'over';

const page = (): DOMStringMap => document.documentElement.dataset;

/** @param stage null: the page is a document. */
export function setFirstStage(stage: FirstStage | null): void {
  if (stage === null) delete page().first;
  else page().first = stage;
}

/** Whether the page made at build is at a stage. */
export function isFirstStage(stage: FirstStage): boolean {
  return page().first === stage;
}

/** The element of the page made at build, before the atlas's own. */
export function firstPage(): HTMLElement | null {
  return document.getElementById('first');
}

/** Resolves when the page made at build is on the screen, or there is none. */
export function firstStands(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const stands = !isFirstStage('placing');
      if (stands) resolve();
      return stands;
    };
    if (look()) return;
    new MutationObserver((_, observer) => {
      if (look()) observer.disconnect();
    }).observe(document.documentElement, { attributeFilter: ['data-first'] });
  });
}

/**
 * Set by the last rule of the styles, so they are complete. In development they come one by one, so an ordinary variable is
 * checked.
 */
const STYLES_END = import.meta.env.DEV ? '--sea' : '--styles-end';

/** Resolves when the style sheets apply; never if they do not come, because nothing can be measured or drawn without them. */
export function stylesStand(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (getComputedStyle(document.documentElement).getPropertyValue(STYLES_END) === '') return;
      document.removeEventListener('load', look, true);
      resolve();
    };
    document.addEventListener('load', look, true);
    look();
  });
}

/** Tells `watch-start.js` that the atlas has started. */
export function tellStarted(): void {
  document.dispatchEvent(new Event('atlas:started'));
}

/** The atlas cannot start: turns the page made at build into a document that says so. */
export function tellFailed(): void {
  document.dispatchEvent(new Event('atlas:failed'));
}
