/** Finds the places of the map on the screen. */
import { toSheet } from '../../../src/geography/sheet';
import { project, type SheetCamera } from '../../../src/scene/camera';
import { cameraFor, focusOf, fromLink } from '../../../src/scene/focus';
import { parseView } from '../../../src/view/parse';
import { defaultView, LANGUAGES, type Known, type View } from '../../../src/view/view';
import { content } from './known';
import type { PageDriver } from './page-driver';
import type { Box, Point } from './seen';
import { DOCKS, FREE, LABELS, MAP, MARKS, PANEL } from './selectors';

const none = new Set<string>();
/** Enough for reading the camera of a link. */
const known: Known = {
  languages: LANGUAGES,
  ids: {
    state: none,
    partner: none,
    operation: none,
    office: none,
    theme: none,
    institution: none,
    format: none,
    partnership: none,
    programme: none,
    chair: none,
  },
  regions: none,
  themes: [],
  years: { min: 1973, max: 2100 },
  defaultLanguage: 'en',
};

/** The camera of an address; null where it has none. */
export function cameraIn(url: URL): View['camera'] {
  return parseView(url.search, known).view.camera;
}

/** Waits until the marks are placed and returns where a place of the map is on the screen. */
export async function openPlace(page: PageDriver, lng: number, lat: number): Promise<Point> {
  await page.still(`${MARKS}, ${DOCKS}`);
  const [map] = await page.see(MAP);
  if (!map) throw new Error('There is no map.');
  const viewport = { width: map.box.width, height: map.box.height };
  const [cell] = await page.see(FREE);
  if (!cell) throw new Error('The page does not say which part of it is free.');
  const free = { ...cell.box, x: cell.box.x - map.box.x, y: cell.box.y - map.box.y };
  const subjects = (await page.see(PANEL)).map(({ data }) => data.subject ?? '');
  const [x, y] = project(cameraOn(page, viewport, free, subjects), viewport, toSheet([lng, lat]));
  const point = { x: Math.round(map.box.x + x), y: Math.round(map.box.y + y) };
  const met = await page.meets(point, [MARKS, LABELS, DOCKS, MAP]);
  if (met !== MAP)
    throw new Error(`${lng}, ${lat} is at ${point.x}, ${point.y}, where a click meets ${met ?? 'nothing'}.`);
  return point;
}

/** The camera of the address, else the one that takes in the whole area. */
function cameraOn(
  page: PageDriver,
  viewport: { width: number; height: number },
  free: Box,
  subjects: readonly string[],
): SheetCamera {
  const camera = cameraIn(page.url());
  if (camera) return fromLink(camera, viewport, free);
  if (subjects.some((subject) => subject !== 'overview'))
    throw new Error('Where the camera went with a selection is not known: give the link a camera.');
  const focus = focusOf(defaultView(known), 'whole-area', content, {
    areas: new Map(),
    lines: [],
    resolution: 'coarse',
  });
  if (!focus) throw new Error('The content has no whole area.');
  return cameraFor(focus, viewport, free);
}
