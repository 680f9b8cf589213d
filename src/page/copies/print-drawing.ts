/** The picture of the view as elements of the page, for printing. */
import type { Geography } from '../../geography/geography';
import type { Viewport } from '../../scene/camera';
import { viewPicture, type ViewPicture } from './view-picture';

/** In CSS pixels: fills most of a portrait page and leaves room for the first lines below. */
const PAPER: Viewport = { width: 720, height: 760 };

// The page's Trusted Types policy requires a named policy to turn text into elements.
const trusted = window.trustedTypes?.createPolicy('atlas-picture', { createHTML: (svg) => svg });

/** Throws where the camera has nothing to take in. @param geography as for `viewPicture`. */
export function printDrawing(shown: ViewPicture, coarse: Geography, geography: Geography): Element {
  const svg = viewPicture(shown, coarse, geography, PAPER, '');
  const parsed = new DOMParser().parseFromString(trusted ? trusted.createHTML(svg) : svg, 'image/svg+xml');
  const drawing = document.importNode(parsed.documentElement, true);
  // The page's style sheet sets the width.
  drawing.removeAttribute('width');
  drawing.removeAttribute('height');
  return drawing;
}
