/** Areas and lines of a scene as SVG in the colours of a palette: what the base draws, for a picture that is not alive. */
import type { BorderLine, Geography } from '../geography/geography';
import { graticule } from '../geography/graticule';
import { pixelsPerUnit, type SheetCamera, type Viewport } from '../scene/camera';
import type { Scene } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import { linesIn, polygonsIn, viewBox } from './in-view';
import { fillOf, isOutlined, MITER_LIMIT, transformOf, widths, widthsAt } from './paint';
import { areaPath, linesPath } from './path';
import { short, tag, type Attributes } from './svg';

/** Steps of the paths' grid in a CSS pixel: a tenth of a pixel is finer than an eye. */
const STEPS = 10;
/** Lines just outside the picture still reach into it with their width. */
const AROUND = 4;

/**
 * One path for each area, also for those out of the picture, which are empty. Widths are written in the paths' own units:
 * `vector-effect` is unknown to many programs that place SVG files on slides and pages.
 */
export function areasAndLines(
  { areas }: Pick<Scene, 'areas'>,
  geography: Geography,
  camera: SheetCamera,
  viewport: Viewport,
  palette: Palette,
): string {
  const units = Math.round(pixelsPerUnit(camera.zoom) * STEPS);
  const steps = units / pixelsPerUnit(camera.zoom);
  const box = viewBox(camera, viewport, AROUND);
  const zoomed = widthsAt(camera.zoom);
  const pathOf = (id: string): string => areaPath(polygonsIn(geography.areas.get(id)?.polygons ?? [], box), units);
  const lines = (kind: BorderLine['kind']): string => {
    const own = geography.lines.filter((line) => line.kind === kind).map(({ coordinates }) => coordinates);
    return linesPath(linesIn(own, box), units);
  };
  const stroke = (d: string, colour: string, width: number, more: Attributes): string =>
    tag('path', { d, fill: 'none', stroke: colour, 'stroke-width': short(width * steps), ...more });
  const round = { 'stroke-linejoin': 'round' };
  const sharp = { 'stroke-miterlimit': MITER_LIMIT };
  const territories = lines('territory-border');

  const drawn = [
    stroke(linesPath(linesIn(graticule(), box), units), palette.graticule, widths.graticule, {}),
    ...areas.map(({ id, role, tone }) => {
      const fill = fillOf({ role, tone }, palette, false);
      return stroke(pathOf(id), fill, widths.area, {
        'data-area': id,
        'data-role': role,
        'data-tone': tone,
        fill,
        'fill-rule': 'evenodd',
        'stroke-linejoin': 'bevel',
      });
    }),
    stroke(lines('border'), palette.border, zoomed.border, { ...round, 'stroke-linecap': 'round' }),
    ...areas.filter(isOutlined).map(({ id }) => stroke(pathOf(id), palette.outline, widths.outline, round)),
    // Over the outline, so that no selection ever draws a solid line along a territory's boundary.
    stroke(territories, palette.territory, zoomed.casing, sharp),
    stroke(territories, palette.territoryBorder, zoomed.territory, {
      ...sharp,
      'stroke-dasharray': zoomed.dash.map((length) => short(length * steps)).join(' '),
    }),
  ];
  const middle = [viewport.width / 2, viewport.height / 2] as const;
  return tag('g', { transform: transformOf(camera, units, middle) }, drawn.join(''));
}
