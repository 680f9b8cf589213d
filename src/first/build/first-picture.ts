/**
 * The picture of a view in the pages: one path for each area, in the colours of the style sheet. Attributes give the light
 * scheme's colours, so that nothing is a black shape where the style sheet fails.
 */
import type { Geography } from '../../geography/geography';
import { layersOf, sheetLines, type Layer } from '../../draw/layers';
import { transformOf } from '../../draw/paint';
import { linesPath, ringsPath } from '../../draw/path';
import { tag } from '../../draw/svg';
import { strokeAttributes } from '../../draw/svg-writer';
import type { Point } from '../../draw/values';
import type { SheetCamera, Viewport } from '../../scene/camera';
import { cameraOf, type Framing } from '../../scene/focus';
import type { Scene } from '../../scene/scene-types';
import { palettes } from '../../ui/tokens';
import { FIRST_UNITS } from './first-geography';
import { firstWords, WORD_WIDTHS } from './first-words';

/** In SVG units; without scripts this picture is scaled to the window. */
const SIZE: Viewport = { width: 1240, height: 880 };
/** Most operations are low on the sheet, and their names need room below them. */
const ROOM = { side: 30, top: 24, bottom: 110 } as const;

/** For readers without styles. */
const palette = palettes.light;

/** Far south of everything in the atlas, only every third point of a meridian is kept. */
const coarse = (line: readonly Point[]): readonly Point[] =>
  line.filter((_, index) => index % 3 === 0 || index === line.length - 1);

/** A layer as a group with the attributes that its paths share; its class gives the colours. */
function layerElement({ part, closed, stroke, paths }: Layer): string {
  const inside = paths.map(({ lines, fill, area }) =>
    tag('path', {
      ...(area && { 'data-area': area.id, 'data-role': area.role }),
      ...(area && area.tone !== 'plain' && { 'data-tone': area.tone }),
      ...(fill !== undefined && fill !== stroke.colour && { fill, stroke: fill }),
      d: closed ? ringsPath(lines, FIRST_UNITS) : linesPath(lines, FIRST_UNITS),
    }),
  );
  const paint = part === 'areas' ? { fill: stroke.colour, 'fill-rule': 'evenodd' } : { fill: 'none' };
  return tag('g', { class: `first-${part}`, ...paint, ...strokeAttributes(stroke) }, inside.join(''));
}

/**
 * The SVG element. A script moves it to where the window needs it before anything is painted.
 * @param geography as `firstGeography` made it.
 * @param label what the picture is, for those who cannot see it.
 */
export function firstPicture(scene: Scene, geography: Geography, framing: Framing, label: string): string {
  const free = {
    x: ROOM.side,
    y: ROOM.top,
    width: SIZE.width - 2 * ROOM.side,
    height: SIZE.height - ROOM.top - ROOM.bottom,
  };
  const camera: SheetCamera = cameraOf(framing, SIZE, free);
  const lines = sheetLines(geography, null);
  const layers = layersOf(scene, { ...lines, graticule: lines.graticule.map(coarse) }, palette, camera.zoom);
  const sheet = layers.filter(({ paths }) => paths.length > 0).map(layerElement);
  const words = (Object.keys(WORD_WIDTHS) as (keyof typeof WORD_WIDTHS)[]).map((name) =>
    firstWords(name, scene, camera, SIZE),
  );
  return `<svg class="first-picture" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${label.replace(/"/g, '&quot;')}"><rect class="first-sea" width="100%" height="100%" fill="${palette.sea}"/><svg x="50%" y="50%" overflow="visible"><g class="first-sheet" transform="${transformOf(camera, FIRST_UNITS, [0, 0])}">${sheet.join('')}</g></svg>${words.join('')}</svg>`;
}
