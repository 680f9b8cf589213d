import type { Geography } from '../geography/geography';
import type { Rect, SheetCamera, Viewport } from '../scene/camera';
import { placement, type Measure } from '../scene/placement/placement';
import type { PlaceRole } from '../scene/mark-table';
import type { Scene } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { areasAndLines } from './areas-and-lines';
import { caption, moved, type Caption, type PictureWords } from './caption';
import { viewBox } from './in-view';
import { layersOf, sheetLines } from './layers';
import { marksAndNames } from './marks';
import { matrixOf } from './paint';
import type { GroupValue, Picture, Point, RectValue } from './values';

interface PictureParts {
  /** The camera over the map's part of the picture, with what matters in the free rectangle. */
  readonly camera: (map: Viewport, free: Rect) => SheetCamera;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly words: PictureWords;
}

const MARGIN = 24;
/** Widths of the caption: the narrowest with enough room is used. */
const COLUMNS = [256, 300, 350, 410, 480];
/** Between the legend and the notes below it, at least. */
const GAP = 20;
/** From this aspect ratio on the caption is beside the map, else below it. */
const WIDE = 1.3;
/** Lines just outside the map still reach into it by their width. */
const AROUND = 4;

interface Parted {
  readonly map: Rect;
  readonly column: Rect;
}

/** Where map and caption are: side by side in a wide picture, else one above the other. */
function partedIn({ width, height }: Viewport, heightOf: (columnWidth: number) => number): Parted {
  if (width / height < WIDE) {
    const below = heightOf(width - 2 * MARGIN) + 2 * MARGIN;
    return {
      map: { x: 0, y: 0, width, height: height - below },
      column: { x: 0, y: height - below, width, height: below },
    };
  }
  const fits = COLUMNS.find((column) => heightOf(column) + 2 * MARGIN <= height) ?? Math.max(...COLUMNS);
  const side = fits + 2 * MARGIN;
  return { map: { x: side, y: 0, width: width - side, height }, column: { x: 0, y: 0, width: side, height } };
}

/**
 * Draws a scene as a picture for slides, pages and print: with its names, a legend of what is on it, and the notes on boundaries
 * and names that go with every copy.
 * @param size of the whole picture in CSS pixels.
 */
export function picture(scene: Scene, geography: Geography, size: Viewport, parts: PictureParts): Picture {
  const { palette, measure, words } = parts;
  const areas = new Set(scene.areas.map(({ role }) => role));
  const captionOf = (marks: ReadonlySet<PlaceRole>, width: number): Caption =>
    caption(words, { areas, marks }, width, measure, palette);
  // Which marks are on the map is known only once the map's room is known; until then the legend has a row for every possible
  // mark.
  const everyMark = new Set(words.marks.map(([role]) => role));
  const { map, column } = partedIn(size, (width) => {
    const { head, notes } = captionOf(everyMark, width);
    return head.height + GAP + notes.height;
  });
  const viewport = { width: map.width, height: map.height };
  const free = { x: MARGIN, y: MARGIN, width: map.width - 2 * MARGIN, height: map.height - 2 * MARGIN };
  const camera = parts.camera(viewport, free);
  const placed = placement({ scene, camera, viewport, obstacles: [], measure });
  const { head, notes } = captionOf(new Set(placed.marks.map(({ place }) => place.role)), column.width - 2 * MARGIN);

  const layers = layersOf(scene, sheetLines(geography, viewBox(camera, viewport, AROUND)), palette, camera.zoom);
  const onSheet: GroupValue = {
    kind: 'group',
    transform: matrixOf(camera, [map.width / 2, map.height / 2]),
    values: areasAndLines(layers),
  };
  const background = (at: Point, { width, height }: Viewport, fill: string): RectValue => ({
    kind: 'rect',
    part: 'background',
    at,
    width,
    height,
    fill,
    stroke: null,
  });
  const { x, y, height } = column;
  return {
    lang: words.lang,
    title: words.title,
    description: [...words.notes, words.source].join(' '),
    ...size,
    values: [
      {
        kind: 'frame',
        at: [map.x, map.y],
        ...viewport,
        values: [background([0, 0], viewport, palette.sea), onSheet, ...marksAndNames(placed, palette)],
      },
      // Covers what reaches over the edge of the map in programs that do not clip.
      background([x, y], column, palette.surface),
      moved(head.values, [x + MARGIN, y + MARGIN]),
      moved(notes.values, [x + MARGIN, y + height - MARGIN - notes.height]),
    ],
  };
}
