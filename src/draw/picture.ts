/** A view as an SVG file that needs nothing else: for slides, pages and print. */
import type { Geography } from '../geography/geography';
import type { Rect, SheetCamera, Viewport } from '../scene/camera';
import type { PlacedMark } from '../scene/placement/marks';
import { placement, type Measure, type Placement } from '../scene/placement/placement';
import type { PlaceRole } from '../scene/mark-table';
import type { Scene } from '../scene/scene-types';
import { families, labelStyles, type Palette } from '../ui/tokens';
import { areasAndLines } from './areas-and-lines';
import { caption, type Caption, type PictureWords } from './caption';
import { paintOf, strokeThrough } from './mark-paint';
import { leaderLine, markShape, shapeOf, written } from './marks';
import { escaped, short, tag } from './svg';

export interface PictureParts {
  /** The camera over the map's part of the picture, with what matters in the free rectangle. */
  readonly camera: (map: Viewport, free: Rect) => SheetCamera;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly words: PictureWords;
  /** `@font-face` rules with their fonts in them; empty for the fonts of whoever opens the file. */
  readonly fonts: string;
}

const MARGIN = 24;
/** The narrowest that holds all it has to say. */
const COLUMNS = [256, 300, 350, 410, 480];
/** Between the legend and the notes below it, at least. */
const GAP = 20;
/** From this shape on the caption stands beside the map, else below it. */
const WIDE = 1.3;
/** Round the letters, so far each way in CSS pixels. */
const HALO = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => {
  const angle = (step * Math.PI) / 4;
  return [1.3 * Math.cos(angle), 1.3 * Math.sin(angle)] as const;
});
const LEADER = { width: 1, casing: 2.5 } as const;
const ANCHOR = 2;
/** Around a selected mark. */
const RING = 2;

function selectedRing({ place, look, radius, candidate }: PlacedMark, palette: Palette): string {
  if (place.tone !== 'selected' || look.fill === null || look.edge === null) return '';
  const paint = { fill: 'none', stroke: palette.outline, 'stroke-width': RING };
  return shapeOf(look.shape, candidate.mark, radius + RING / 2, paint);
}

function marksAndWords(placed: Placement, palette: Palette): string {
  const { marks } = placed;
  const leaders = (colour: string, width: number): string =>
    marks.map((mark) => leaderLine(mark, { stroke: colour, 'stroke-width': width })).join('');
  const anchors = marks
    .filter(({ anchor, candidate }) => candidate.mark !== anchor)
    .map(({ anchor: [x, y] }) => tag('circle', { cx: short(x), cy: short(y), r: ANCHOR, fill: palette.operation }));
  const shapes = marks.map(
    (mark) =>
      selectedRing(mark, palette) +
      markShape(mark, {
        'data-mark': `${mark.place.target.kind}:${mark.place.target.id}`,
        ...paintOf(mark.look, mark.place.tone, palette),
      }) +
      strokeThrough(mark.look, mark.candidate.mark, mark.radius, palette),
  );
  // The halo is the words themselves in its colour, moved a little each way: many programs that open SVG files paint the stroke of
  // letters over their fill, or beside it.
  const words = written(placed).flatMap(({ words: text, style, x, y, soft }) => {
    const { size, weight } = labelStyles[style];
    const at = (dx: number, dy: number) => ({
      x: short(x + dx),
      y: short(y + dy),
      'font-size': size,
      'font-weight': weight,
    });
    return [
      ...HALO.map(([dx, dy]) =>
        tag('text', { ...at(dx, dy), fill: palette.halo, 'aria-hidden': 'true' }, escaped(text)),
      ),
      tag('text', { ...at(0, 0), fill: soft ? palette.inkSoft : palette.ink }, escaped(text)),
    ];
  });
  return [
    leaders(palette.halo, LEADER.casing),
    leaders(palette.leader, LEADER.width),
    ...anchors,
    ...shapes,
    tag('g', { 'text-anchor': 'middle' }, words.join('')),
  ].join('');
}

interface Parted {
  readonly map: Rect;
  readonly column: Rect;
}

/** Where map and caption stand: side by side in a wide picture, else one above the other. */
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
 * Draws a scene with all its words, a legend of what is on it, and the notes on boundaries and names that go with every copy.
 * Presentation attributes only, apart from the fonts: programs for slides read little else.
 * @param size of the whole picture in CSS pixels.
 */
export function picture(scene: Scene, geography: Geography, size: Viewport, parts: PictureParts): string {
  const { palette, measure, words, fonts } = parts;
  const areas = new Set(scene.areas.map(({ role }) => role));
  const captionOf = (marks: ReadonlySet<PlaceRole>, width: number): Caption =>
    caption(words, { areas, marks }, width, measure, palette);
  // What is on the map is known once its part of the picture is: until then, a row for every mark there could be.
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

  const mapDrawn = tag(
    'svg',
    { x: short(map.x), y: short(map.y), ...viewport, viewBox: `0 0 ${short(map.width)} ${short(map.height)}` },
    tag('rect', { ...viewport, fill: palette.sea }) +
      areasAndLines(scene, geography, camera, viewport, palette) +
      marksAndWords(placed, palette),
  );
  const at = (y: number): string => `translate(${short(column.x + MARGIN)} ${short(y)})`;
  const { x, y, width, height } = column;
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': words.lang,
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'font-family': families.sans,
    },
    [
      tag('title', {}, escaped(words.title)),
      tag('desc', {}, escaped([...words.notes, words.source].join(' '))),
      fonts === '' ? '' : tag('style', {}, escaped(fonts)),
      mapDrawn,
      // Over the edge of the map, should a program not cut it there.
      tag('rect', { x: short(x), y: short(y), width, height, fill: palette.surface }),
      tag('g', { transform: at(y + MARGIN) }, head.svg),
      tag('g', { transform: at(y + height - MARGIN - notes.height) }, notes.svg),
    ].join(''),
  );
}
