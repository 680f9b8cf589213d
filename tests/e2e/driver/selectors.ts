/** What the parts of the page are found by. */
export const MARKS = '.overlay-mark';
export const LABELS = '.overlay-label';
export const DOCKS = '[data-dock]';
export const MAP = '.stage-map';
export const PANEL = 'aside';
