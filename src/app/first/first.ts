/**
 * Runs before the first frame, as a script of its own that holds up nothing but that: puts the page that was made at build in
 * order for this window and this reader, so that the first thing painted is what stands when the atlas has started. The page
 * knows neither; everything else it knows.
 */
import { firstView } from 'virtual:atlas-first-view';
import { canvasMeasure, labelFonts } from '../../overlay/measure';
import { transformOf, widthsAt } from '../../picture/paint';
import { withinSheet, type SheetCamera } from '../../scene/camera';
import { cameraFor } from '../../scene/focus';
import { placement } from '../../scene/placement/placement';
import { lettersOf } from '../../scene/scene';
import { measureLayout } from '../../stage/layout';
import { isNarrow, isSheet } from '../../ui/use-narrow';
import { arrivalOf } from './arrival';
import { overlayItems } from './elements';
import { firstPage, isFirstStage, setFirstStage } from './stages';
import { takeOverMap } from './take-over';

/** Longer than this, in milliseconds, nobody waits for fonts: the words then stand in the system's until they come. */
const PATIENCE = 1500;

const { scene, focus, units, year } = firstView;

const arrival = arrivalOf({
  search: window.location.search + window.location.hash,
  browser: navigator.languages,
  page: document.documentElement.lang,
  thisYear: new Date().getFullYear(),
  year,
  openStorage: () => window.localStorage,
});

/** Moves the whole picture with one transform, as the live one moves. */
function drawSheet(svg: Element, camera: SheetCamera): void {
  svg.removeAttribute('viewBox');
  svg.querySelector('.first-sheet')?.setAttribute('transform', transformOf(camera, units, [0, 0]));
  const now = widthsAt(camera.zoom);
  const set = (name: string, width: number): void => {
    svg.querySelector(`.first-${name}`)?.setAttribute('stroke-width', width.toFixed(3));
  };
  set('borders', now.border);
  set('casing', now.casing);
  set('dashes', now.territory);
  const dash = now.dash.map((length) => length.toFixed(2)).join(' ');
  svg.querySelector('.first-dashes')?.setAttribute('stroke-dasharray', dash);
}

/** Places everything for the window as it is. */
function place(first: HTMLElement, stage: HTMLElement, words: boolean): void {
  const { viewport, free, obstacles } = measureLayout(stage);
  const camera = withinSheet(cameraFor(focus, viewport, free));
  const svg = first.querySelector('.first-picture');
  if (svg) drawSheet(svg, camera);
  if (!words) return;
  const measure = canvasMeasure(true);
  const whole = { ...scene, matching: [], shown: 0 };
  const placed = placement({ scene: whole, camera, viewport, obstacles, measure });
  first.querySelector('.overlay')?.replaceChildren(...overlayItems(placed));
}

/** What needs styles of its own has them in an attribute, because the policy allows none in HTML. */
function applyStyles(shell: Element): void {
  for (const element of shell.querySelectorAll<HTMLElement>('[data-css]')) {
    element.style.cssText = element.dataset.css ?? '';
  }
}

async function fontsCome(): Promise<void> {
  const letters = lettersOf(scene);
  const all = [document.fonts.ready, ...labelFonts.map((font) => document.fonts.load(font, letters))];
  await Promise.race([
    Promise.allSettled(all),
    new Promise((resolve) => {
      setTimeout(resolve, PATIENCE);
    }),
  ]);
}

async function show(first: HTMLElement): Promise<void> {
  for (const plain of first.querySelectorAll('.first-plain, .first-words')) plain.remove();
  first.querySelector(isNarrow() ? '.first-wide' : '.first-narrow')?.remove();
  const shell = first.querySelector('.first-shell');
  const stage = shell?.querySelector<HTMLElement>('.stage-map');
  if (!shell || !stage) throw new Error('The page made at build has no stage.');
  applyStyles(shell);
  // Each of the two shells serves windows in which the panel stands beside the map, and others in which it comes from below.
  shell.querySelector('aside')?.setAttribute('data-dock', isSheet() ? 'bottom' : 'right');
  if (arrival.shows !== 'page') {
    place(first, stage, false);
    // What is not in the page cannot be painted.
    shell.remove();
    setFirstStage(arrival.shows);
    return;
  }
  measureLayout(stage);
  await fontsCome();
  if (!isFirstStage('placing')) return;
  place(first, stage, true);
  setFirstStage('shown');
  performance.mark('atlas:picture');
  const again = (): void => {
    if (stage.isConnected) place(first, stage, true);
    else window.removeEventListener('resize', again);
  };
  window.addEventListener('resize', again);
}

setFirstStage('placing');
if (arrival.scheme !== null) document.documentElement.dataset.scheme = arrival.scheme;
new MutationObserver((_, observer) => {
  // The atlas's own element comes after it: then it is whole.
  if (!document.getElementById('app')) return;
  observer.disconnect();
  const first = firstPage();
  // Whatever is wrong with it, the atlas itself does not need it.
  if (first) show(first).catch(takeOverMap);
}).observe(document, { childList: true, subtree: true });
