/**
 * Colours and widths of areas and lines in SVG. They say what `map/paint.ts` says in MapLibre's expressions: a test holds the two
 * together, because a reader must not see which base draws.
 */
import { pixelsPerUnit, type SheetCamera } from '../scene/camera';
import type { SceneArea } from '../scene/scene-types';
import type { Palette } from '../ui/tokens';

type Painted = Pick<SceneArea, 'role' | 'tone'>;

const selectedFill = (palette: Palette) => ({
  participating: palette.selected,
  host: palette.selected,
  partner: palette.selectedPartner,
  territory: palette.selectedTerritory,
  context: palette.selected,
});

const mutedFill = (palette: Palette) => ({
  participating: palette.participatingMuted,
  host: palette.hostMuted,
  partner: palette.partnerMuted,
  territory: palette.territory,
  context: palette.context,
});

/** Fill of an area: by role and tone, with the one under the pointer set off. */
export function fillOf({ role, tone }: Painted, palette: Palette, hovered: boolean): string {
  if (tone === 'selected') return selectedFill(palette)[role];
  if (hovered) return palette.hover;
  return tone === 'muted' || tone === 'dimmed' ? mutedFill(palette)[role] : palette[role];
}

/** What is selected has an outline, but for a territory, whose boundary stays dashed. */
export function isOutlined({ role, tone }: Painted): boolean {
  return tone === 'selected' && role !== 'territory';
}

/** In CSS pixels: areas have a line in their own colour, so that no seam shows between two of them. */
export const widths = { area: 1, outline: 1.6, graticule: 0.8 } as const;

/** Widths in CSS pixels that grow with the zoom. */
export interface ZoomWidths {
  readonly border: number;
  /** Under the dashes and over everything else. */
  readonly casing: number;
  readonly territory: number;
  /** Length of a dash and of the gap after it. */
  readonly dash: readonly [number, number];
}

const byZoom = (near: number, far: number, zoom: number): number =>
  far + (near - far) * Math.min(Math.max((zoom - 1) / 5, 0), 1);

/** MapLibre's dashes are multiples of the line's width at the whole zoom below, and grow with the map until the next. */
export function widthsAt(zoom: number): ZoomWidths {
  const whole = Math.floor(zoom);
  const dash = byZoom(1.2, 0.6, whole) * 2 ** (zoom - whole);
  return {
    border: byZoom(1.4, 0.6, zoom),
    casing: byZoom(3.2, 1.6, zoom),
    territory: byZoom(1.2, 0.6, zoom),
    dash: [3 * dash, 2 * dash],
  };
}

/** MapLibre cuts corners sharper than this. */
export const MITER_LIMIT = 2;

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/**
 * The one transform that puts paths on the screen.
 * @param units units of the paths across the sheet.
 * @param origin where the camera's point stands on the screen, in CSS pixels.
 */
export function transformOf(camera: SheetCamera, units: number, origin: readonly [number, number]): string {
  const scale = pixelsPerUnit(camera.zoom);
  const angle = (camera.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  const matrix = [cos, -sin, sin, cos].map((value) => short(value / units, 10));
  const [right, down] = [origin[0] - camera.x * cos - camera.y * sin, origin[1] + camera.x * sin - camera.y * cos];
  return `matrix(${[...matrix, short(right, 3), short(down, 3)].join(' ')})`;
}
