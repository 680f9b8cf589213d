/** Colours and widths of areas and lines, defined once for both bases, the page made at build and pictures. */
import { pixelsPerUnit, type SheetCamera } from '../scene/camera';
import { areaFill } from '../scene/area-fills';
import type { SceneArea } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';
import type { Matrix } from './values';

type Painted = Pick<SceneArea, 'role' | 'tone'>;

/** Fill of an area: by role and tone, and whether it is under the pointer. */
export function fillOf({ role, tone }: Painted, palette: Palette, hovered: boolean): string {
  return palette[hovered && tone !== 'selected' ? 'hover' : areaFill(role, tone)];
}

/** A selected area has an outline, except a territory, whose boundary stays dashed. */
export function isOutlined({ role, tone }: Painted): boolean {
  return tone === 'selected' && role !== 'territory';
}

/** In CSS pixels. Areas have a line in their own colour, so that no gap shows between two of them. */
export const widths = { area: 1, outline: 1.6, graticule: 0.8 } as const;

/** The zooms between which widths grow linearly. */
export const GROWS_FROM = 2;
export const GROWS_TO = 6;

/** Length of a dash and of the gap after it, in widths of their line. */
export const DASH = 3;
export const DASH_GAP = 2;

/** Widths in CSS pixels that grow with the zoom. */
interface ZoomWidths {
  readonly borders: number;
  /** The outline of a selection: under the dashes and over everything else. */
  readonly casing: number;
  readonly dashes: number;
  /** Length of a dash and of the gap after it. */
  readonly dash: readonly [number, number];
}

const byZoom = (near: number, far: number, zoom: number): number =>
  far + (near - far) * Math.min(Math.max((zoom - GROWS_FROM) / (GROWS_TO - GROWS_FROM), 0), 1);

/** MapLibre's dashes are multiples of the line's width at the whole zoom below, and grow with the map until the next. */
export function widthsAt(zoom: number): ZoomWidths {
  const whole = Math.floor(zoom);
  const dash = byZoom(1.2, 0.6, whole) * 2 ** (zoom - whole);
  return {
    borders: byZoom(1.4, 0.6, zoom),
    casing: byZoom(3.2, 1.6, zoom),
    dashes: byZoom(1.2, 0.6, zoom),
    dash: [DASH * dash, DASH_GAP * dash],
  };
}

/** MapLibre's own miter limit: it bevels sharper corners. */
export const MITER_LIMIT = 2;

/**
 * The transform from the sheet to the screen of a camera. @param origin where the camera's point is on the screen, in CSS pixels.
 */
export function matrixOf(camera: SheetCamera, origin: readonly [number, number]): Matrix {
  const scale = pixelsPerUnit(camera.zoom);
  const angle = (camera.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const [right, down] = [origin[0] - camera.x * cos - camera.y * sin, origin[1] + camera.x * sin - camera.y * cos];
  return [cos, -sin, sin, cos, right, down];
}

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Writes a matrix as an SVG transform. @param units of the paths in one of the points that it moves. */
export function transform([a, b, c, d, e, f]: Matrix, units: number): string {
  const turned = [a, b, c, d].map((value) => short(value / units, 10));
  return `matrix(${[...turned, short(e, 3), short(f, 3)].join(' ')})`;
}

/**
 * The SVG transform that puts paths on the screen.
 * @param units units of the paths across the sheet.
 * @param origin as for `matrixOf`.
 */
export function transformOf(camera: SheetCamera, units: number, origin: readonly [number, number]): string {
  return transform(matrixOf(camera, origin), units);
}
