/** What the script before the first frame needs to know of its page's view; written into the page as data. */
import type { Framing } from '../scene/focus';
import type { Scene } from '../scene/scene-types';

/** Id of the element of the page that holds it, as JSON. */
export const FIRST_VIEW = 'first-view';

export interface FirstView {
  /** The query that asks for the page's own view, without a language; empty for the default view. */
  readonly asks: string;
  /** The present year when the page was made. */
  readonly year: number;
  /** The last year that the content covers. */
  readonly lastYear: number;
  readonly scene: Pick<Scene, 'areas' | 'places'>;
  readonly framing: Framing;
  /** Units of the picture's paths across the sheet. */
  readonly units: number;
}

function isFirstView(value: unknown): value is FirstView {
  return (
    typeof value === 'object' && value !== null && ['asks', 'scene', 'framing', 'units'].every((key) => key in value)
  );
}

/** Reads it from the page. Throws where the page has none. */
export function readFirstView(page: Document): FirstView {
  const value: unknown = JSON.parse(page.getElementById(FIRST_VIEW)?.textContent ?? 'null');
  if (!isFirstView(value)) throw new Error('The page does not say for which view it was made.');
  return value;
}
