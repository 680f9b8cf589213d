/**
 * The picture of a view in the pages: one path for each area, in the colours of the style sheet. Attributes give the light
 * scheme's colours, so that nothing is a black shape where the style sheet fails.
 */
import { DRAWN_UNITS } from '../../geography/drawn';
import type { Geography } from '../../geography/geography';
import type { SheetPoint } from '../../geography/sheet';
import { layersOf, sheetLines, type Layer } from '../../draw/layers';
import { curvesPath, linesPath, ringsPath } from '../../draw/path';
import { short, tag } from '../../draw/svg';
import { strokeAttributes } from '../../draw/svg-writer';
import { boundsOf } from '../../scene/camera';
import type { Scene } from '../../scene/scene-types';
import { palettes } from '../../ui/tokens';

/** For readers without styles. */
const palette = palettes.light;

/** A layer as a group with the attributes that its paths share; its class gives the colours. */
function layerElement({ part, closed, stroke, paths }: Layer): string {
  const write = part === 'graticule' ? curvesPath : closed ? ringsPath : linesPath;
  const inside = paths.map(({ lines, fill, area }) =>
    tag('path', {
      ...(area && { 'data-area': area.id, 'data-role': area.role }),
      ...(area && area.tone !== 'plain' && { 'data-tone': area.tone }),
      ...(fill !== undefined && fill !== stroke.colour && { fill, stroke: fill }),
      d: write(lines, DRAWN_UNITS),
    }),
  );
  const paint = part === 'areas' ? { fill: stroke.colour, 'fill-rule': 'evenodd' } : { fill: 'none' };
  return tag('g', { class: `first-${part}`, ...paint, ...strokeAttributes(stroke) }, inside.join(''));
}

/** The part of the sheet that a page frames. */
export interface Frame {
  readonly points: readonly SheetPoint[];
  readonly bearing: number;
}

/**
 * The SVG element. It has the shape of what the camera takes in, and shows all of the sheet around it: the style sheet fits it
 * into the free part of the window.
 * @param geography as `firstGeography` made it.
 * @param zoom about the one with which it will be seen, for the widths of lines that grow with it.
 * @param label what the picture is, for those who cannot see it.
 */
export function firstPicture(scene: Scene, geography: Geography, frame: Frame, zoom: number, label: string): string {
  const { points, bearing } = frame;
  const { x, y, width, height } = boundsOf(points, bearing);
  const layers = layersOf(scene, sheetLines(geography, null), palette, zoom);
  const sheet = layers.filter(({ paths }) => paths.length > 0).map(layerElement);
  const box = [x, y, width, height].map((value) => short(value * DRAWN_UNITS, 2)).join(' ');
  const turned = bearing === 0 ? {} : { transform: `rotate(${short(-bearing, 4)})` };
  return tag(
    'svg',
    { class: 'first-picture', viewBox: box, role: 'img', 'aria-label': label },
    tag('g', { class: 'first-sheet', ...turned }, sheet.join('')),
  );
}
