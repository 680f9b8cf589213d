/**
 * The stage of the page made at build: `data-first` on the root element, which the style sheets read. Without it no script has
 * run, or the atlas does not start: the page is a document with a map and a list.
 */
type FirstStage =
  /** All of it is shown. */
  | 'shown'
  /** Only parts without words are shown: the areas, or plain land. */
  | 'areas'
  | 'land'
  /** The atlas has taken over. */
  | 'over';

const page = (): DOMStringMap => document.documentElement.dataset;

export function setFirstStage(stage: FirstStage): void {
  page().first = stage;
}

/** Whether the page made at build is at a stage. */
export function isFirstStage(stage: FirstStage): boolean {
  return page().first === stage;
}

/** The element of the page made at build, before the atlas's own. */
export function firstPage(): HTMLElement | null {
  return document.getElementById('first');
}

/** The marks and names of the page made at build; null where they are not those of the view that was asked for. */
export function standingWords(): Element | null {
  return isFirstStage('shown') ? (firstPage()?.querySelector('.overlay') ?? null) : null;
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

/** Tells `watch-start.js`, and who measures, that the atlas has started and answers. */
export function tellStarted(): void {
  performance.mark('atlas:interactive');
  document.dispatchEvent(new Event('atlas:started'));
}

/** The atlas cannot start: turns the page made at build into a document that says so. */
export function tellFailed(): void {
  document.dispatchEvent(new Event('atlas:failed'));
}
