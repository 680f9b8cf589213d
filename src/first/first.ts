/**
 * Makes the first frame: adapts the page that was made at build to this window and this reader, which the build could not know,
 * so that the first paint already looks as the started atlas will. It is a script of its own that delays nothing but that frame.
 * Where it comes too late, the page is already shown as a document, and stays one until the atlas starts.
 */
import { canvasMeasure, labelFonts } from '../overlay/measure';
import { setWidths } from '../draw/live-widths';
import { transformOf } from '../draw/paint';
import { withinSheet, type SheetCamera } from '../scene/camera';
import { cameraOf } from '../scene/focus';
import { placement } from '../scene/placement/placement';
import { lettersOf } from '../scene/scene';
import { measureLayout } from '../stage/layout';
import { isDarkened } from '../ui/darkened';
import { families } from '../ui/tokens';
import { isNarrow } from '../ui/use-narrow';
import { yearNow } from '../page/now';
import { addressed } from '../view/entries';
import { arrivalOf } from './arrival';
import { overlayItems } from './elements';
import { readFirstView } from './first-view';
import { browserLanguages } from '../view/browser-languages';
import { firstPage, isFirstStage, setFirstStage, stylesStand } from '../page/first-stages';

/** Milliseconds to wait for fonts; after that the system's fonts are used until they come. */
const PATIENCE = 1500;

const { asks, scene, framing, units, year, lastYear } = readFirstView(document);

const arrival = arrivalOf({
  search: addressed(window.location),
  browser: browserLanguages(),
  page: document.documentElement.lang,
  thisYear: yearNow(new Date().getFullYear(), year, lastYear),
  year,
  asks,
  openStorage: () => window.localStorage,
});

/** Moves the whole picture with one transform, as the live picture does. */
function drawSheet(svg: SVGElement, camera: SheetCamera): void {
  const sheet = svg.querySelector<SVGGElement>('.first-sheet');
  // Kept for `watch-start.js`, which gives the document back where the atlas does not start.
  svg.dataset.box ??= svg.getAttribute('viewBox') ?? '';
  if (sheet) sheet.dataset.place ??= sheet.getAttribute('transform') ?? '';
  svg.removeAttribute('viewBox');
  sheet?.setAttribute('transform', transformOf(camera, units, [0, 0]));
  setWidths((part) => svg.querySelector(`.first-${part}`), camera.zoom);
}

/** Places everything for the window as it is. */
function place(first: HTMLElement, stage: HTMLElement, words: boolean): void {
  const { viewport, free, obstacles } = measureLayout(stage);
  const camera = withinSheet(cameraOf(framing, viewport, free));
  const svg = first.querySelector<SVGElement>('.first-picture');
  if (svg) drawSheet(svg, camera);
  if (!words) return;
  const measure = canvasMeasure(true);
  const whole = { ...scene, matching: [], shown: 0 };
  const placed = placement({ scene: whole, camera, viewport, obstacles, measure });
  first.querySelector('.overlay')?.replaceChildren(...overlayItems(placed));
}

/** Inline styles are kept in an attribute, because the policy allows none in HTML. */
function applyStyles(shell: Element): void {
  for (const element of shell.querySelectorAll<HTMLElement>('[data-css]')) {
    element.style.cssText = element.dataset.css ?? '';
  }
}

/** The fonts of the labels, and of what the shell says. `document.fonts.ready` would wait for the atlas's own scripts in some browsers. */
async function fontsCome(shell: Element): Promise<void> {
  const letters = lettersOf(scene) + shell.textContent;
  const fonts = [...labelFonts, `600 1rem ${families.serif}`];
  await Promise.race([
    Promise.allSettled(fonts.map((font) => document.fonts.load(font, letters))),
    new Promise((resolve) => {
      setTimeout(resolve, PATIENCE);
    }),
  ]);
}

async function show(first: HTMLElement): Promise<void> {
  await stylesStand();
  if (!isFirstStage('placing')) return;
  first.querySelector(isNarrow() ? '.first-wide' : '.first-narrow')?.remove();
  const shell = first.querySelector('.first-shell');
  const stage = shell?.querySelector<HTMLElement>('.stage-map');
  if (!shell || !stage) throw new Error('The page made at build has no stage.');
  applyStyles(shell);
  if (arrival.shows !== 'page') {
    place(first, stage, false);
    // Removed, so that it cannot be painted.
    shell.remove();
    setFirstStage(arrival.shows);
    return;
  }
  measureLayout(stage);
  await fontsCome(shell);
  if (!isFirstStage('placing')) return;
  place(first, stage, true);
  setFirstStage('shown');
  performance.mark('atlas:picture');
  const again = (): void => {
    if (stage.isConnected && isFirstStage('shown')) place(first, stage, true);
    else window.removeEventListener('resize', again);
  };
  window.addEventListener('resize', again);
}

function whenWhole(then: () => void): void {
  // When the atlas's own element has been parsed, the page before it is complete.
  const isWhole = (): boolean => document.getElementById('app') !== null;
  if (isWhole()) then();
  else
    new MutationObserver((_, observer) => {
      if (!isWhole()) return;
      observer.disconnect();
      then();
    }).observe(document, { childList: true, subtree: true });
}

const scheme = isDarkened() ? 'dark' : arrival.scheme;
if (scheme !== null) document.documentElement.dataset.scheme = scheme;
whenWhole(() => {
  const first = firstPage();
  // The atlas itself does not need the first frame, so errors are ignored.
  if (first)
    show(first).catch(() => {
      setFirstStage(null);
    });
});
