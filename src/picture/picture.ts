/** Areas and lines of a scene as an SVG file that needs nothing else: for export, print and pages made at build. */
import type { BorderLine, Geography } from '../geography/geography';
import { graticule } from '../geography/graticule';
import { pixelsPerUnit, type SheetCamera, type Viewport } from '../scene/camera';
import type { Scene } from '../scene/scene';
import type { Palette } from '../ui/tokens';
import { linesIn, polygonsIn, viewBox } from './in-view';
import { fillOf, isOutlined, MITER_LIMIT, transformOf, widths, widthsAt } from './paint';
import { areaPath, linesPath } from './path';

export interface PictureOptions extends Viewport {
  readonly camera: SheetCamera;
  readonly palette: Palette;
}

/** Steps of the paths' grid in a CSS pixel: a tenth of a pixel is finer than an eye. */
const STEPS = 10;
/** Lines just outside the picture still reach into it with their width. */
const AROUND = 4;

type Attributes = Readonly<Record<string, string | number>>;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

function tag(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}${inside === undefined ? '/>' : `>${inside}</${name}>`}`;
}

/** A line's path keeps its width however the sheet is scaled. */
function stroke(d: string, colour: string, width: number, more: Attributes = {}): string {
  return tag('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'vector-effect': 'non-scaling-stroke',
    ...more,
  });
}

/**
 * Draws a scene. One path for each area, also for those out of the picture, which are empty. Presentation attributes only: a
 * page with a strict policy ignores the styles of what it is served.
 */
export function picture(
  { areas }: Scene,
  geography: Geography,
  { camera, width, height, palette }: PictureOptions,
): string {
  const units = Math.round(pixelsPerUnit(camera.zoom) * STEPS);
  const box = viewBox(camera, { width, height }, AROUND);
  const zoomed = widthsAt(camera.zoom);
  const pathOf = (id: string): string => areaPath(polygonsIn(geography.areas.get(id)?.polygons ?? [], box), units);
  const lines = (kind: BorderLine['kind']): string => {
    const own = geography.lines.filter((line) => line.kind === kind).map(({ coordinates }) => coordinates);
    return linesPath(linesIn(own, box), units);
  };
  const round = { 'stroke-linejoin': 'round' };
  const cut = { 'stroke-linejoin': 'bevel' };
  const sharp = { 'stroke-miterlimit': MITER_LIMIT };
  const territories = lines('territory-border');

  const drawn = [
    stroke(linesPath(linesIn(graticule(), box), units), palette.graticule, widths.graticule),
    ...areas.map(({ id, role, tone }) => {
      const fill = fillOf({ role, tone }, palette, false);
      return stroke(pathOf(id), fill, widths.area, {
        'data-area': id,
        'data-role': role,
        'data-tone': tone,
        fill,
        'fill-rule': 'evenodd',
        ...cut,
      });
    }),
    stroke(lines('border'), palette.border, zoomed.border, { ...round, 'stroke-linecap': 'round' }),
    ...areas.filter(isOutlined).map(({ id }) => stroke(pathOf(id), palette.outline, widths.outline, round)),
    // Over the outline, so that no selection ever draws a solid line along a territory's boundary.
    stroke(territories, palette.territory, zoomed.casing, sharp),
    stroke(territories, palette.territoryBorder, zoomed.territory, {
      ...sharp,
      'stroke-dasharray': zoomed.dash.map((length) => Number(length.toFixed(2))).join(' '),
    }),
  ];
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    tag('rect', { width: '100%', height: '100%', fill: palette.sea }) +
      tag('g', { transform: transformOf(camera, units, [width / 2, height / 2]) }, drawn.join('')),
  );
}
