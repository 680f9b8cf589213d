/**
 * What the references draw: the areas, lines, marks and names of the atlas's first view, in a window of one size. Made by the
 * atlas's own code, so that they show the same things in the same places and colours. Runs in Node, through Vite.
 */
import { content } from '../../../src/content/content';
import { areasAndLines } from '../../../src/draw/areas-and-lines';
import { viewBox } from '../../../src/draw/in-view';
import { layersOf, sheetLines } from '../../../src/draw/layers';
import { marksAndNames } from '../../../src/draw/marks';
import { fillOf, matrixOf } from '../../../src/draw/paint';
import { svgFile } from '../../../src/draw/svg-writer';
import type { Picture, Shape, TextValue } from '../../../src/draw/values';
import { widestMeasure } from '../../unit/support/widest-measure';
import { parseGeography } from '../../../src/geography/geography';
import { toMapLibre } from '../../../src/geography/sheet';
import { bring } from '../../../src/locales/i18n';
import { knownViews } from '../../../src/page/known';
import { contentAsOf } from '../../../src/page/now';
import { project, unproject, type ScreenPoint, type Viewport } from '../../../src/scene/camera';
import { cameraOf, framingOf } from '../../../src/scene/focus';
import { placement } from '../../../src/scene/placement/placement';
import { scene as makeScene } from '../../../src/scene/scene';
import { yearOf } from '../../../src/scene/year';
import { palettes } from '../../../src/ui/tokens';
import { defaultView } from '../../../src/view/view';

/** A mark: where it is in the window, and where MapLibre has that place. */
interface DrawnMark {
  readonly id: string;
  readonly name: string;
  readonly at: ScreenPoint;
  readonly place: readonly [number, number];
  readonly fill: string;
  readonly edge: string;
}

export interface Drawing {
  readonly sea: string;
  readonly border: string;
  /** By id of the area. */
  readonly areas: Readonly<Record<string, { readonly fill: string; readonly name: string }>>;
  readonly marks: readonly DrawnMark[];
  readonly names: readonly { readonly text: string; readonly at: ScreenPoint; readonly size: number }[];
  /** MapLibre's camera, and the sheet's corner and its size in the window. */
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly corner: ScreenPoint;
  readonly scale: number;
  /** A place in the window that is inside a large area. */
  readonly area: ScreenPoint;
  /** All of it as an SVG file. */
  readonly svg: string;
}

const MARGIN = 20;
const LARGE_AREA = 'KZ';
const palette = palettes.light;
const without = (halo: TextValue['halo'], value: Shape | TextValue): Shape | TextValue =>
  value.kind === 'text' && halo === undefined ? (({ halo: _, ...rest }) => rest)(value) : value;

/** @param coarseText the file of the coarse geometry. */
export async function drawing(coarseText: string, viewport: Viewport): Promise<Drawing> {
  const { words } = await bring('en');
  const geography = parseGeography(JSON.parse(coarseText));
  const view = defaultView(knownViews('en', yearOf(contentAsOf(content))));
  const scene = makeScene(view, content, geography, words);
  const free = { x: MARGIN, y: MARGIN, width: viewport.width - 2 * MARGIN, height: viewport.height - 2 * MARGIN };
  const camera = cameraOf(framingOf(view, content, geography), viewport, free);
  const placed = placement({ scene, camera, viewport, obstacles: [], measure: widestMeasure });
  const over = marksAndNames(placed, palette);
  const lines = sheetLines(geography, viewBox(camera, viewport, 0));
  const picture: Picture = {
    lang: 'en',
    title: 'A map',
    description: 'The same map as the atlas shows first',
    ...viewport,
    values: [
      {
        kind: 'group',
        transform: matrixOf(camera, [viewport.width / 2, viewport.height / 2]),
        values: areasAndLines(layersOf(scene, lines, palette, camera.zoom)),
      },
      ...over.map((value) => without(undefined, value)),
    ],
  };
  const place = (at: ScreenPoint): readonly [number, number] => toMapLibre(unproject(camera, viewport, at));
  const large = scene.areas.find(({ id }) => id === LARGE_AREA);
  if (!large) throw new Error(`There is no area ${LARGE_AREA}`);
  const corner = project(camera, viewport, [0, 0]);
  return {
    sea: palette.sea,
    border: palette.border,
    areas: Object.fromEntries(
      scene.areas.map((area) => [area.id, { fill: fillOf(area, palette, false), name: area.label ?? '' }]),
    ),
    marks: placed.marks.map(({ place: { target, name }, look, candidate: { mark } }) => ({
      id: `${target.kind}:${target.id}`,
      name,
      at: mark,
      place: place(mark),
      fill: look.fill ? palette[look.fill] : 'none',
      edge: look.edge ? palette[look.edge] : 'none',
    })),
    names: over.flatMap((value) =>
      value.kind === 'text' ? [{ text: value.text, at: [value.at[0], value.at[1]], size: value.font.size }] : [],
    ),
    center: toMapLibre([camera.x, camera.y]),
    zoom: camera.zoom,
    corner,
    scale: project(camera, viewport, [1, 0])[0] - corner[0],
    area: project(camera, viewport, large.labelPoint),
    svg: svgFile(picture, ''),
  };
}
