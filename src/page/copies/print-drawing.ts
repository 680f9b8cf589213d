/** The picture of the view as elements of the page, for paper. */
import type { Geography } from '../../geography/geography';
import type { Viewport } from '../../scene/camera';
import { viewPicture, type ViewPicture } from './view-picture';

/** Fills most of an upright page and leaves room for the first lines below; in CSS pixels. */
const PAPER: Viewport = { width: 720, height: 760 };

// The picture is a text made here; the page's policy wants such texts named before they become elements.
const trusted = window.trustedTypes?.createPolicy('atlas-picture', { createHTML: (svg) => svg });

/** Throws where the view leads nowhere. @param geography as for `viewPicture`. */
export function printDrawing(shown: ViewPicture, coarse: Geography, geography: Geography): Element {
  const svg = viewPicture(shown, coarse, geography, PAPER, '');
  const parsed = new DOMParser().parseFromString(trusted ? trusted.createHTML(svg) : svg, 'image/svg+xml');
  const drawing = document.importNode(parsed.documentElement, true);
  // The page's style sheet says how wide it is.
  drawing.removeAttribute('width');
  drawing.removeAttribute('height');
  return drawing;
}
