/** Selectors of the parts of the page. */
export const MARKS = '.overlay-mark';
export const LABELS = '.overlay-label';
export const DOCKS = '[data-dock]';
export const MAP = '.stage-map';
export const FREE = '#app .page-free';
export const PANEL = 'aside';
