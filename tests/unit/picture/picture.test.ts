import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { picture } from '../../../src/picture/picture';
import { fillOf } from '../../../src/picture/paint';
import { cameraFor, focusOf } from '../../../src/scene/focus';
import { scene as makeScene } from '../../../src/scene/scene';
import { palettes } from '../../../src/ui/tokens';
import type { Selection } from '../../../src/view/view';
import { content, english, sheet, viewOf } from '../support/world';

const size = { width: 1280, height: 720 };
const free = { x: 0, y: 0, ...size };

function drawn(selection: Selection | null = null, palette = palettes.light) {
  const view = viewOf({ selection });
  const scene = makeScene(view, content, sheet, english);
  const camera = cameraFor(focusOf(view, 'whole-area', content, sheet)!, size, free);
  const text = picture(scene, sheet, { camera, ...size, palette });
  const { document } = new JSDOM(text, { contentType: 'image/svg+xml' }).window;
  const paths = [...document.querySelectorAll('path')];
  return { text, scene, document, paths };
}

const lines = (paths: readonly Element[]): readonly Element[] =>
  paths.filter((path) => !path.hasAttribute('data-area'));

describe('a picture', () => {
  it('is a file of its own: well-formed, sized, without anything from elsewhere', () => {
    const { text, document } = drawn();
    const root = document.documentElement;
    expect(root.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect([root.getAttribute('width'), root.getAttribute('height'), root.getAttribute('viewBox')]).toEqual([
      '1280',
      '720',
      '0 0 1280 720',
    ]);
    expect(text).not.toMatch(/<style|style=|class=|url\(|var\(|NaN|undefined/);
    expect(document.querySelector('rect')?.getAttribute('fill')).toBe(palettes.light.sea);
  });

  it.each(['light', 'dark', 'contrast'] as const)('has one path for each area, in its colour (%s)', (scheme) => {
    const { scene, paths } = drawn({ kind: 'state', id: 'KZ' }, palettes[scheme]);
    const areas = paths.filter((path) => path.hasAttribute('data-area'));
    expect(areas.map((path) => path.getAttribute('data-area'))).toEqual(scene.areas.map(({ id }) => id));
    for (const [index, area] of scene.areas.entries()) {
      const fill = fillOf(area, palettes[scheme], false);
      expect([areas[index]!.getAttribute('fill'), areas[index]!.getAttribute('stroke')]).toEqual([fill, fill]);
      expect(areas[index]!.getAttribute('data-role')).toBe(area.role);
      expect(areas[index]!.getAttribute('data-tone')).toBe(area.tone);
    }
  });

  it('keeps every line as wide as it is, however the sheet is scaled', () => {
    for (const path of drawn().paths) expect(path.getAttribute('vector-effect')).toBe('non-scaling-stroke');
  });

  it('leaves out what is out of the picture, and is small enough to send', () => {
    const { text, paths } = drawn({ kind: 'state', id: 'RS' });
    const d = (id: string) => paths.find((path) => path.getAttribute('data-area') === id)?.getAttribute('d');
    expect(d('RS')).not.toBe('');
    expect(d('JP')).toBe('');
    expect(text.length).toBeLessThan(150_000);
  });

  it('is the same each time', () => {
    expect(drawn().text).toBe(drawn().text);
  });
});

describe('the lines of a picture', () => {
  it('outline what is selected, and the territories of it', () => {
    const denmark = lines(drawn({ kind: 'state', id: 'DK' }).paths);
    const outlined = denmark.filter((path) => path.getAttribute('stroke') === palettes.light.outline);
    expect(outlined.length).toBeGreaterThan(1);
    expect(lines(drawn().paths).some((path) => path.getAttribute('stroke') === palettes.light.outline)).toBe(false);
  });

  it('draw the boundary of a territory dashed over a casing, above every outline', () => {
    for (const selection of [
      { kind: 'state', id: 'RS' },
      { kind: 'state', id: 'MK' },
      { kind: 'operation', id: 'mission-in-kosovo' },
    ] as const) {
      const strokes = lines(drawn(selection).paths).map((path) => path.getAttribute('stroke'));
      expect(strokes.slice(-2)).toEqual([palettes.light.territory, palettes.light.territoryBorder]);
    }
    const [casing, dashes] = lines(drawn().paths).slice(-2);
    expect(casing?.getAttribute('d')).toBe(dashes?.getAttribute('d'));
    expect(casing?.getAttribute('d')).not.toBe('');
    expect(casing?.hasAttribute('stroke-dasharray')).toBe(false);
    expect(dashes?.getAttribute('stroke-dasharray')).toMatch(/^[\d.]+ [\d.]+$/);
    expect(Number(casing?.getAttribute('stroke-width'))).toBeGreaterThanOrEqual(
      Number(dashes?.getAttribute('stroke-width')),
    );
  });

  it('never outline a territory itself', () => {
    const { paths, scene } = drawn({ kind: 'operation', id: 'mission-in-kosovo' });
    expect(scene.areas.find(({ role }) => role === 'territory')?.tone).toBe('selected');
    expect(lines(paths).some((path) => path.getAttribute('stroke') === palettes.light.outline)).toBe(false);
  });
});
