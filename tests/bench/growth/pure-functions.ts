/**
 * How long the pure functions take with content of several sizes: what the map shows, its placement, what is under the pointer,
 * and the search. Runs in Node, through Vite, because the content is a module that the build makes.
 */
import { content } from '../../../src/content/content';
import { buildIndex } from '../../../src/explore/search/search-index';
import { searchInput } from '../../../src/explore/search/search-input';
import { search } from '../../../src/explore/search/search';
import { widestMeasure } from '../../unit/support/widest-measure';
import { parseGeography } from '../../../src/geography/geography';
import { bring } from '../../../src/locales/i18n';
import { ALL } from '../../../src/content/record-name';
import { bringRecord } from '../../../src/locales/records';
import { knownViews } from '../../../src/page/known';
import { contentAsOf } from '../../../src/page/now';
import { unproject } from '../../../src/scene/camera';
import { cameraOf, framingOf } from '../../../src/scene/focus';
import { hit } from '../../../src/scene/hit';
import { placement } from '../../../src/scene/placement/placement';
import { scene as makeScene } from '../../../src/scene/scene';
import { shownIn } from '../../../src/scene/shown';
import { yearOf } from '../../../src/scene/year';
import { defaultView, type View } from '../../../src/view/view';
import { grown } from './grown';

export const FACTORS = [1, 10, 100] as const;

export interface GrowthTime {
  readonly what: string;
  readonly factor: number;
  /** Milliseconds of each call. */
  readonly times: readonly number[];
}

const VIEWPORT = { width: 1280, height: 720 } as const;
const FREE = { x: 20, y: 20, width: 820, height: 600 } as const;
/** Calls are repeated until they took so many milliseconds together, and three times at least. */
const TOGETHER = 250;

function timesOf(run: () => unknown): readonly number[] {
  const times: number[] = [];
  for (let sum = 0; sum < TOGETHER || times.length < 3;) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
    sum += times.at(-1) ?? 0;
  }
  return times;
}

/** A walk over the whole window, as of a pointer. */
const POINTER = Array.from(
  { length: 40 },
  (_, step) => [((step * 317) % 1280) + 0.5, ((step * 193) % 720) + 0.5] as const,
);

/** @param coarseText the file of the coarse geometry. */
export async function measureGrowth(coarseText: string): Promise<readonly GrowthTime[]> {
  const { words } = await bring('en');
  const geography = parseGeography(JSON.parse(coarseText));
  const known = knownViews('en', yearOf(contentAsOf(content)));
  const view: View = { ...defaultView(known), status: 'all' };
  const results: GrowthTime[] = [];
  for (const factor of FACTORS) {
    const large = grown({ content, words }, factor);
    const camera = cameraOf(framingOf(view, content, geography), VIEWPORT, FREE);
    const close = { ...camera, zoom: camera.zoom + 3 };
    const scene = makeScene(view, large.content, geography, large.words);
    const input = searchInput(large.content, large.words, await bringRecord('search', ALL, 'en'));
    const index = buildIndex(input.content, input.words, input.english);
    const [operation] = large.content.operations;
    const chosen: View = { ...view, selection: operation ? { kind: 'operation', id: operation.id } : null };
    const points = POINTER.map((at) => unproject(camera, VIEWPORT, at));
    let next = 0;
    const parts = { scene, viewport: VIEWPORT, obstacles: [], measure: widestMeasure };
    const runs: Readonly<Record<string, () => unknown>> = {
      'what is shown': () => shownIn(view, large.content),
      'the scene': () => makeScene(view, large.content, geography, large.words),
      'the scene with a selection': () => makeScene(chosen, large.content, geography, large.words),
      'placement, whole area': () => placement({ ...parts, camera }),
      'placement, close by': () => placement({ ...parts, camera: close }),
      hit: () => hit({ scene, geography, zoom: camera.zoom }, points[(next += 1) % points.length] ?? [0.5, 0.5]),
      'search, a letter': () => search(index, 'o'),
      'search, two letters': () => search(index, 'mi'),
      'search, a word': () => search(index, 'mission'),
      'search, a slip': () => search(index, 'bischkek'),
      'search, slips in two words': () => search(index, 'oscee missoin'),
      'the index of the search': () => buildIndex(input.content, input.words, input.english),
    };
    for (const [what, run] of Object.entries(runs)) results.push({ what, factor, times: timesOf(run) });
  }
  return results;
}
