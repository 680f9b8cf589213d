/** Draws a view as a picture, independent of the window it is shown in. */
import { content } from '../../content/content';
import type { Geography } from '../../geography/geography';
import type { Words } from '../../locales/words';
import { canvasMeasure } from '../../overlay/measure';
import type { PictureWords } from '../../draw/caption';
import { picture } from '../../draw/picture';
import { svgFile } from '../../draw/svg-writer';
import type { Rect, SheetCamera, Viewport } from '../../scene/camera';
import { cameraOf, framingOf } from '../../scene/focus';
import { scene as makeScene } from '../../scene/scene';
import type { Scene } from '../../scene/scene-types';
import { DETAIL_ZOOM } from '../../stage/use-finer';
import { palettes, type SchemeName } from '../../ui/tokens';
import type { View } from '../../view/view';

export interface ViewPicture {
  readonly view: View;
  readonly scheme: SchemeName;
  readonly words: Words;
  readonly said: PictureWords;
}

/** The camera that takes in the view, or the link's own. @param coarse the coarse geometry. */
function cameraOver(view: View, coarse: Geography): (map: Viewport, free: Rect) => SheetCamera {
  const framing = framingOf(view, content, coarse);
  return (map, free) => cameraOf(framing, map, free);
}

/** Whether a picture of that size comes so close that coarse coasts would show. */
export function isClose(view: View, coarse: Geography, size: Viewport): boolean {
  return cameraOver(view, coarse)(size, { x: 0, y: 0, ...size }).zoom >= DETAIL_ZOOM;
}

export function sceneOf({ view, words }: ViewPicture, geography: Geography): Scene {
  return makeScene(view, content, geography, words);
}

/**
 * The picture as the text of an SVG file. Throws where the camera has nothing to take in.
 * @param geography the coarse or the finer one.
 * @param fonts as in `svgFile`.
 */
export function viewPicture(
  shown: ViewPicture,
  coarse: Geography,
  geography: Geography,
  size: Viewport,
  fonts: string,
): string {
  const made = picture(sceneOf(shown, geography), geography, size, {
    camera: cameraOver(shown.view, coarse),
    palette: palettes[shown.scheme],
    measure: canvasMeasure(true),
    words: shown.said,
  });
  return svgFile(made, fonts);
}
