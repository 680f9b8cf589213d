/** The geometry with which the atlas begins: that of the picture in the page, else a file. */
import { geographyOf } from '../geography/drawn';
import type { Geography } from '../geography/geography';
import { loadCoarse } from '../geography/load';
import { firstPage } from './first-stages';

/** The path data of a layer of the picture, which has a single path. */
const dataOf = (picture: Element, layer: string): string =>
  picture.querySelector(`.${layer} path`)?.getAttribute('d') ?? '';

/** Null where the page has no picture, or not the whole of it. */
function fromPage(): Geography | null {
  const picture = firstPage()?.querySelector('.first-picture');
  if (!picture) return null;
  const areas = [...picture.querySelectorAll('.first-areas path')].map(
    (path) => [path.getAttribute('data-area') ?? '', path.getAttribute('d') ?? ''] as const,
  );
  return geographyOf({
    areas: new Map(areas),
    lines: { border: dataOf(picture, 'first-borders'), 'territory-border': dataOf(picture, 'first-dashes') },
  });
}

/** Call it before the atlas takes over, which removes the picture. */
export function startGeography(): Geography | Promise<Geography> {
  const here = fromPage();
  if (here) return here;
  const fetched = loadCoarse();
  // The error is handled where it is shown; this avoids an unhandled rejection on a page that fails before it is drawn.
  fetched.catch(() => undefined);
  return fetched;
}
