/** The view as a picture to take away: made in the page, of the whole view and not of the window it is looked at in. */
import { content } from '../content/content';
import { saveFile } from '../explore/save-file';
import { loadDetail, loadSheet } from '../geography/load';
import type { Words } from '../locales/words';
import { canvasMeasure, labelFonts } from '../overlay/measure';
import type { PictureWords } from '../picture/caption';
import { picture } from '../picture/picture';
import type { Rect, SheetCamera, Viewport } from '../scene/camera';
import { cameraFor, focusOf, fromLink } from '../scene/focus';
import { lettersOf, scene as makeScene } from '../scene/scene';
import { DETAIL_ZOOM } from '../stage/use-detail';
import { families, palettes, type SchemeName } from '../ui/tokens';
import type { View } from '../view/view';
import { embeddedFonts } from './embedded-fonts';

/** As wide and high as a slide. */
const SLIDE = { width: 1280, height: 720 } as const;

export interface ViewToSave {
  readonly view: View;
  readonly scheme: SchemeName;
  readonly words: Words;
  readonly said: PictureWords;
}

const firstOf = (family: string): string => /^'([^']+)'/.exec(family)?.[1] ?? family;

/**
 * Makes the picture and hands it to the reader. Rejects when the map's geometry cannot be fetched; without the finer geometry or
 * the fonts it is made all the same.
 */
export async function savePicture({ view, scheme, words, said }: ViewToSave): Promise<void> {
  const sheet = await loadSheet();
  const { region } = view;
  const focus = focusOf(view, region, content, sheet);
  const camera = (map: Viewport, free: Rect): SheetCamera => {
    if (view.camera) return fromLink(view.camera, map, free);
    if (!focus) throw new Error(`There is nothing to look at: ${region}`);
    return cameraFor(focus, map, free);
  };
  const isClose = camera(SLIDE, { x: 0, y: 0, ...SLIDE }).zoom >= DETAIL_ZOOM;
  const geography = isClose ? await loadDetail().catch(() => sheet) : sheet;
  const scene = makeScene(view, content, geography, words);

  const onMap = lettersOf(scene);
  const beside = [said.title, ...said.areas, ...said.marks, ...said.notes, said.source].join(' ');
  await Promise.allSettled(labelFonts.map((font) => document.fonts.load(font, onMap + beside)));
  const letters = new Map([
    [firstOf(families.sans), onMap + beside],
    [firstOf(families.serif), said.title],
  ]);
  const svg = picture(scene, geography, SLIDE, {
    camera,
    palette: palettes[scheme],
    measure: canvasMeasure(true),
    words: said,
    fonts: await embeddedFonts(document, letters).catch(() => ''),
  });
  const name = view.selection ? `${view.selection.kind}-${view.selection.id}` : region;
  saveFile(`osce-atlas-${name}-${said.lang}.svg`, 'image/svg+xml', svg);
}
