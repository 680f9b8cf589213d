/**
 * The picture of the default view as it stands in the pages: one path for each area, in the colours of the style sheet. Where that
 * does not come, attributes say the same in the light scheme, so that nothing is a black shape.
 */
import type { BorderLine, Geography } from '../../geography/geography';
import { graticule } from '../../geography/graticule';
import type { SheetPoint } from '../../geography/sheet';
import { MITER_LIMIT, transformOf, widths, widthsAt } from '../../draw/paint';
import { areaPath, linesPath } from '../../draw/path';
import type { SheetCamera, Viewport } from '../../scene/camera';
import { cameraFor, type Focus } from '../../scene/focus';
import type { Scene } from '../../scene/scene-types';
import { palettes } from '../../ui/tokens';
import { FIRST_UNITS } from './first-sheet';
import { firstWords, WORD_WIDTHS } from './first-words';

/** In its own units: what a window without scripts shows is this picture, scaled. */
const SIZE: Viewport = { width: 1240, height: 880 };
/** Most operations lie low on the sheet, and their names need room below them. */
const ROOM = { side: 30, top: 24, bottom: 110 } as const;

/** Without styles. */
const palette = palettes.light;

/** Far south of anything the atlas speaks of, three points of a meridian in four are left out. */
const coarse = (line: readonly SheetPoint[]): readonly SheetPoint[] =>
  line.filter((_, index) => index % 3 === 0 || index === line.length - 1);

const group = (name: string, attributes: string, inside: string): string =>
  `<g class="first-${name}"${attributes}>${inside}</g>`;

/**
 * The SVG element. With scripts, it is moved to where the window needs it before anything is painted.
 * @param geography the sheet's, as `firstSheet` made it.
 * @param label what the picture is, for those who cannot see it.
 */
export function firstPicture(scene: Scene, geography: Geography, focus: Focus, label: string): string {
  const free = {
    x: ROOM.side,
    y: ROOM.top,
    width: SIZE.width - 2 * ROOM.side,
    height: SIZE.height - ROOM.top - ROOM.bottom,
  };
  const camera: SheetCamera = cameraFor(focus, SIZE, free);
  const zoomed = widthsAt(camera.zoom);
  const lines = (kind: BorderLine['kind']): string =>
    `<path d="${linesPath(
      geography.lines.filter((line) => line.kind === kind).map(({ coordinates }) => coordinates),
      FIRST_UNITS,
    )}"/>`;
  const areas = scene.areas.map(({ id, role }) => {
    const d = areaPath(geography.areas.get(id)?.polygons ?? [], FIRST_UNITS);
    const paint = role === 'participating' ? '' : ` fill="${palette[role]}" stroke="${palette[role]}"`;
    return `<path data-area="${id}" data-role="${role}"${paint} d="${d}"/>`;
  });
  const sheet = [
    group(
      'graticule',
      ` fill="none" stroke="${palette.graticule}" stroke-width="${widths.graticule}"`,
      `<path d="${linesPath(graticule().map(coarse), FIRST_UNITS)}"/>`,
    ),
    group(
      'areas',
      ` fill="${palette.participating}" stroke="${palette.participating}" fill-rule="evenodd" stroke-width="${widths.area}" stroke-linejoin="bevel"`,
      areas.join(''),
    ),
    group(
      'borders',
      ` fill="none" stroke="${palette.border}" stroke-width="${zoomed.border}" stroke-linejoin="round" stroke-linecap="round"`,
      lines('border'),
    ),
    group(
      'casing',
      ` fill="none" stroke="${palette.territory}" stroke-width="${zoomed.casing}" stroke-miterlimit="${MITER_LIMIT}"`,
      lines('territory-border'),
    ),
    group(
      'dashes',
      ` fill="none" stroke="${palette.territoryBorder}" stroke-width="${zoomed.territory}" stroke-dasharray="${zoomed.dash.map((length) => length.toFixed(2)).join(' ')}" stroke-miterlimit="${MITER_LIMIT}"`,
      lines('territory-border'),
    ),
  ];
  const words = (Object.keys(WORD_WIDTHS) as (keyof typeof WORD_WIDTHS)[]).map((name) =>
    firstWords(name, scene, camera, SIZE),
  );
  return `<svg class="first-picture" viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${label.replace(/"/g, '&quot;')}"><rect class="first-sea" width="100%" height="100%" fill="${palette.sea}"/><svg x="50%" y="50%" overflow="visible"><g class="first-sheet" transform="${transformOf(camera, FIRST_UNITS, [0, 0])}">${sheet.join('')}</g></svg>${words.join('')}</svg>`;
}
