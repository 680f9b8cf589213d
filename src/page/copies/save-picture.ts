import type { ComponentType } from 'react';
import { saveFile } from '../../explore/download/save-file';
import { isFramed, SavedInFrame } from '../../explore/download/SavedInFrame';
import { loadDetail, loadCoarse } from '../../geography/load';
import { labelFonts } from '../../overlay/measure';
import { lettersOf } from '../../scene/scene';
import { families, firstOf } from '../../ui/tokens';
import { embeddedFonts } from './embedded-fonts';
import { isClose, sceneOf, viewPicture, type ViewPicture } from './view-picture';

/** The size of a slide. */
const SLIDE = { width: 1280, height: 720 } as const;

/**
 * Draws the view as a picture and downloads it. Rejects when the map's geometry cannot be fetched; without the finer geometry or
 * the fonts it is still made.
 * @returns a message about what is missing then, or null.
 */
export async function savePicture(shown: ViewPicture): Promise<ComponentType | null> {
  const { view, said } = shown;
  const coarse = await loadCoarse();
  const geography = isClose(view, coarse, SLIDE) ? await loadDetail().catch(() => coarse) : coarse;

  const onMap = lettersOf(sceneOf(shown, geography));
  const beside = [said.title, ...said.areas, ...said.marks, ...said.notes, said.source].join(' ');
  await Promise.allSettled(labelFonts.map((font) => document.fonts.load(font, onMap + beside)));
  const letters = new Map([
    [firstOf(families.sans), onMap + beside],
    [firstOf(families.serif), said.title],
  ]);
  const fonts = await embeddedFonts(document, letters).catch(() => '');
  const name = view.selection ? `${view.selection.kind}-${view.selection.id}` : view.region;
  const svg = viewPicture(shown, coarse, geography, SLIDE, fonts);
  saveFile(`osce-atlas-${name}-${said.lang}.svg`, 'image/svg+xml', svg);
  return isFramed() ? SavedInFrame : null;
}
