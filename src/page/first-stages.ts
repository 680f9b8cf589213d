/**
 * How far the page made at build has come: `data-first` on the document's element, which the style sheets read. Without it no
 * script has run, or the atlas does not start: the page is a document with a map and a list.
 */
type FirstStage =
  /** The scripts have begun (`watch-start.js`): nothing is painted yet. */
  | 'placing'
  /** Map, words and controls of the default view stand. */
  | 'shown'
  /** Only what has no words stands: the areas, or plain land. */
  | 'areas'
  | 'land'
  /** The atlas itself has taken over. */
  | 'over';

const page = (): DOMStringMap => document.documentElement.dataset;

/** @param stage null: the page is a document. */
export function setFirstStage(stage: FirstStage | null): void {
  if (stage === null) delete page().first;
  else page().first = stage;
}

/** Whether the page made at build is being prepared or seen. */
export function isFirstStage(stage: FirstStage): boolean {
  return page().first === stage;
}

/** All of it: the element that is before the atlas's own. */
export function firstPage(): HTMLElement | null {
  return document.getElementById('first');
}

/** Resolves when the page made at build is on the screen, or there is none to wait for. */
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

/** Set by the last rule of the styles: they came whole. Where they are developed they come piece by piece, and from the same place. */
const STYLES_END = import.meta.env.DEV ? '--sea' : '--styles-end';

/** Resolves when the style sheets are in force; never, where they do not come: nothing is measured or drawn without them. */
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

/** The atlas stands: nobody needs to watch its start any more. */
export function tellStarted(): void {
  document.dispatchEvent(new Event('atlas:started'));
}

/** The atlas cannot start: the page made at build becomes a document that says so. */
export function tellFailed(): void {
  document.dispatchEvent(new Event('atlas:failed'));
}
