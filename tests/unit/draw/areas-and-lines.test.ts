import { describe, expect, it } from 'vitest';
import { areasAndLines } from '../../../src/draw/areas-and-lines';
import { viewBox } from '../../../src/draw/in-view';
import { layersOf, sheetLines } from '../../../src/draw/layers';
import { fillOf, matrixOf } from '../../../src/draw/paint';
import { svgFile } from '../../../src/draw/svg-writer';
import { cameraFor, focusOf } from '../../../src/scene/focus';
import { scene as makeScene } from '../../../src/scene/scene';
import { palettes } from '../../../src/ui/tokens';
import type { Selection } from '../../../src/view/view';
import { content, english, coarse, viewOf } from '../support/world';
import { readSvg, type SvgElement } from './svg-file';

const size = { width: 1280, height: 720 };
const free = { x: 0, y: 0, ...size };

function drawn(selection: Selection | null = null, palette = palettes.light) {
  const view = viewOf({ selection });
  const scene = makeScene(view, content, coarse, english);
  const camera = cameraFor(focusOf(view, 'whole-area', content, coarse)!, size, free);
  const layers = layersOf(scene, sheetLines(coarse, viewBox(camera, size, 4)), palette, camera.zoom);
  const values = areasAndLines(layers);
  const group = { kind: 'group', transform: matrixOf(camera, [size.width / 2, size.height / 2]), values } as const;
  const text = svgFile({ lang: 'en', title: '', description: '', ...size, values: [group] }, '');
  return { text, scene, paths: readSvg(text).filter(({ name }) => name === 'path') };
}

const lines = (paths: readonly SvgElement[]): readonly SvgElement[] =>
  paths.filter((path) => path.attributes['data-area'] === undefined);

describe('areas and lines as SVG', () => {
  it.each(['light', 'dark', 'contrast'] as const)('are one path for each area, in its colour (%s)', (scheme) => {
    const { scene, paths } = drawn({ kind: 'state', id: 'KZ' }, palettes[scheme]);
    const areas = paths.filter((path) => path.attributes['data-area'] !== undefined);
    expect(areas.map((path) => path.attributes['data-area'])).toEqual(scene.areas.map(({ id }) => id));
    for (const [index, area] of scene.areas.entries()) {
      const fill = fillOf(area, palettes[scheme], false);
      expect([areas[index]!.attributes.fill, areas[index]!.attributes.stroke]).toEqual([fill, fill]);
      expect(areas[index]!.attributes['data-role']).toBe(area.role);
      expect(areas[index]!.attributes['data-tone']).toBe(area.tone);
    }
  });

  it('have widths in the units of the paths, which every program scales alike', () => {
    const { text, paths } = drawn();
    expect(text).not.toMatch(/vector-effect|style=|class=|url\(|var\(|NaN|undefined/);
    for (const path of paths) {
      const width = Number(path.attributes['stroke-width']);
      expect(width).toBeGreaterThanOrEqual(4);
      expect(width).toBeLessThan(40);
    }
  });

  it('leave out what is out of the picture, and are small enough to send', () => {
    const { text, paths } = drawn({ kind: 'state', id: 'RS' });
    const d = (id: string) => paths.find((path) => path.attributes['data-area'] === id)?.attributes.d;
    expect(d('RS')).not.toBe('');
    expect(d('JP')).toBe('');
    expect(text.length).toBeLessThan(150_000);
  });

  it('are the same each time', () => {
    expect(drawn().text).toBe(drawn().text);
  });
});

describe('the lines', () => {
  it('outline what is selected, and the territories of it', () => {
    const denmark = lines(drawn({ kind: 'state', id: 'DK' }).paths);
    const outlined = denmark.filter((path) => path.attributes.stroke === palettes.light.outline);
    expect(outlined.length).toBeGreaterThan(1);
    expect(lines(drawn().paths).some((path) => path.attributes.stroke === palettes.light.outline)).toBe(false);
  });

  it('draw the boundary of a territory dashed over a casing, above every outline', () => {
    for (const selection of [
      { kind: 'state', id: 'RS' },
      { kind: 'state', id: 'MK' },
      { kind: 'operation', id: 'mission-in-kosovo' },
    ] as const) {
      const strokes = lines(drawn(selection).paths).map((path) => path.attributes.stroke);
      expect(strokes.slice(-2)).toEqual([palettes.light.territory, palettes.light.territoryBorder]);
    }
    const [casing, dashes] = lines(drawn().paths).slice(-2);
    expect(casing?.attributes.d).toBe(dashes?.attributes.d);
    expect(casing?.attributes.d).not.toBe('');
    expect(casing?.attributes).not.toHaveProperty('stroke-dasharray');
    expect(dashes?.attributes['stroke-dasharray']).toMatch(/^[\d.]+ [\d.]+$/);
    expect(Number(casing?.attributes['stroke-width'])).toBeGreaterThanOrEqual(
      Number(dashes?.attributes['stroke-width']),
    );
  });

  it('never outline a territory itself', () => {
    const { paths, scene } = drawn({ kind: 'operation', id: 'mission-in-kosovo' });
    expect(scene.areas.find(({ role }) => role === 'territory')?.tone).toBe('selected');
    expect(lines(paths).some((path) => path.attributes.stroke === palettes.light.outline)).toBe(false);
  });
});
