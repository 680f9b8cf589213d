/**
 * The picture is drawn larger than the window, and moved as a whole while that shows what it should; then it is drawn anew. This
 * says how far a drawn picture goes, and by which transform it is moved.
 */
import { project, shiftOf, unproject, type SheetCamera, type Viewport } from '../scene/camera';

/** It goes this share of the window beyond each edge, but not so many CSS pixels: most drags end before. */
const SHARE = 0.6;
const MOST = 800;
/** At rest it is drawn anew when less than this share of the window is left. */
const RESERVE = 0.3;
/** While the camera zooms, it may become twice as large or half as large. */
const FARTHEST = 1;

const beyond = ({ width, height }: Viewport, share: number): readonly [number, number] => [
  Math.min(width * share, (MOST * share) / SHARE),
  Math.min(height * share, (MOST * share) / SHARE),
];

/** How far it goes beyond the window's sides, and beyond its top and bottom, in CSS pixels. */
export function marginOf(viewport: Viewport): readonly [number, number] {
  const [right, down] = beyond(viewport, SHARE);
  return [Math.round(right), Math.round(down)];
}

const sameScale = (a: SheetCamera, b: SheetCamera): boolean => a.zoom === b.zoom && a.bearing === b.bearing;

/** Whether the picture reaches over the window, and as much farther. */
function covers(
  drawn: SheetCamera,
  camera: SheetCamera,
  viewport: Viewport,
  [right, down]: readonly [number, number],
): boolean {
  const { width, height } = viewport;
  const [mostRight, mostDown] = marginOf(viewport);
  const corners = [
    [-right, -down],
    [width + right, -down],
    [-right, height + down],
    [width + right, height + down],
  ] as const;
  return corners.every((corner) => {
    const [x, y] = project(drawn, viewport, unproject(camera, viewport, corner));
    return x >= -mostRight && y >= -mostDown && x <= width + mostRight && y <= height + mostDown;
  });
}

/** Whether a picture that was drawn for one camera can be moved to show another, while that one moves. */
export function reaches(drawn: SheetCamera, camera: SheetCamera, viewport: Viewport): boolean {
  return Math.abs(camera.zoom - drawn.zoom) <= FARTHEST && covers(drawn, camera, viewport, [0, 0]);
}

/**
 * Whether it shows a camera at rest as if it were drawn for it: moved by whole pixels of the screen.
 * @param ratio pixels of the screen in a CSS pixel.
 */
export function isExact(drawn: SheetCamera, camera: SheetCamera, viewport: Viewport, ratio: number): boolean {
  const isWhole = (value: number): boolean => Math.abs(value * ratio - Math.round(value * ratio)) < 0.02;
  return (
    sameScale(drawn, camera) &&
    shiftOf(drawn, camera).every(isWhole) &&
    covers(drawn, camera, viewport, beyond(viewport, RESERVE))
  );
}

/** The transform, around the middle of the window, that shows another camera. */
export function moved(drawn: SheetCamera, camera: SheetCamera): string {
  const [x, y] = shiftOf(drawn, camera);
  const shift = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
  if (sameScale(drawn, camera)) return shift;
  const turn = drawn.bearing - camera.bearing;
  const scale = 2 ** (camera.zoom - drawn.zoom);
  return `${shift} rotate(${turn.toFixed(4)}deg) scale(${scale.toFixed(6)})`;
}
