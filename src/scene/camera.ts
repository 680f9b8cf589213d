/**
 * The camera over the sheet, and the arithmetic between the sheet and the screen. Both bases, the overlay, placement and hit all
 * use it, so that they agree to the pixel.
 */
import type { SheetPoint } from '../geography/sheet';

/** Width in CSS pixels of the sheet's square at zoom 0. */
const SQUARE = 512;

/**
 * The point of the sheet in the middle of the canvas; zoom z makes the square 512 * 2^z px wide; bearing in degrees, as in
 * MapLibre.
 */
export interface SheetCamera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly bearing: number;
}

/** Size of the canvas in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels from the canvas's top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type ScreenPoint = readonly [x: number, y: number];

export function middleOf({ x, y, width, height }: Rect): ScreenPoint {
  return [x + width / 2, y + height / 2];
}

export const zoomLimits = { min: 0.4, max: 8 } as const;

/** The middle of the canvas stays this far from the edge of the sheet's square. */
const EDGE = 0.12;

/** Limits a camera to the sheet and to the allowed zooms. */
export function withinSheet({ x, y, zoom, bearing }: SheetCamera): SheetCamera {
  const within = (value: number): number => Math.min(Math.max(value, EDGE), 1 - EDGE);
  return {
    x: within(x),
    y: within(y),
    zoom: Math.min(Math.max(zoom, zoomLimits.min), zoomLimits.max),
    bearing,
  };
}

/** CSS pixels per sheet unit at this zoom. */
export function pixelsPerUnit(zoom: number): number {
  return SQUARE * 2 ** zoom;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Turns a vector of the sheet into the screen's directions. */
function turn([x, y]: readonly [number, number], bearing: number): [number, number] {
  const angle = radians(bearing);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [x * cos + y * sin, y * cos - x * sin];
}

/** Where a point of the sheet is on the screen. */
export function project(camera: SheetCamera, viewport: Viewport, point: SheetPoint): ScreenPoint {
  const scale = pixelsPerUnit(camera.zoom);
  const [dx, dy] = turn([point[0] - camera.x, point[1] - camera.y], camera.bearing);
  return [viewport.width / 2 + dx * scale, viewport.height / 2 + dy * scale];
}

/** By how many CSS pixels the middle of one camera's view is away from the middle of another's, on the screen of that other. */
export function shiftOf(of: SheetCamera, on: SheetCamera): ScreenPoint {
  return project(on, { width: 0, height: 0 }, [of.x, of.y]);
}

/** Which point of the sheet is at a place of the screen. */
export function unproject(camera: SheetCamera, viewport: Viewport, screen: ScreenPoint): SheetPoint {
  const scale = pixelsPerUnit(camera.zoom);
  const vector = [(screen[0] - viewport.width / 2) / scale, (screen[1] - viewport.height / 2) / scale] as const;
  const [dx, dy] = turn(vector, -camera.bearing);
  return [camera.x + dx, camera.y + dy];
}

/** The camera with `point` at the middle of the free rectangle. */
export function centredOn(
  point: SheetPoint,
  zoom: number,
  bearing: number,
  viewport: Viewport,
  free: Rect,
): SheetCamera {
  const scale = pixelsPerUnit(zoom);
  const offset = [
    (viewport.width / 2 - (free.x + free.width / 2)) / scale,
    (viewport.height / 2 - (free.y + free.height / 2)) / scale,
  ] as const;
  const [dx, dy] = turn(offset, -bearing);
  return { x: point[0] + dx, y: point[1] + dy, zoom, bearing };
}

/** The point of the sheet at the middle of the free rectangle: what the reader looks at. */
export function freeCentre(camera: SheetCamera, viewport: Viewport, free: Rect): SheetPoint {
  return unproject(camera, viewport, middleOf(free));
}

/** The smallest upright rectangle around points of the sheet, as seen with a bearing: in sheet units, turned about its corner. */
export function boundsOf(points: readonly SheetPoint[], bearing: number): Rect {
  const turned = points.map((point) => turn(point, bearing));
  const xs = turned.map(([x]) => x);
  const ys = turned.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The camera that takes in all the points within the free rectangle, at most at `maxZoom`. */
export function fit(
  points: readonly SheetPoint[],
  bearing: number,
  viewport: Viewport,
  free: Rect,
  maxZoom: number,
): SheetCamera {
  const bounds = boundsOf(points, bearing);
  const scale = Math.min(free.width / Math.max(bounds.width, 1e-9), free.height / Math.max(bounds.height, 1e-9));
  const zoom = Math.min(Math.max(Math.log2(scale / SQUARE), zoomLimits.min), maxZoom);
  return centredOn(turn(middleOf(bounds), -bearing), zoom, bearing, viewport, free);
}
