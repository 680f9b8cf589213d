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

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads all elements of a file that is nothing but elements and attributes; what is anything else fails. */
function read(text: string): readonly Element[] {
  const open: string[] = [];
  const elements: Element[] = [];
  const rest = text.replace(
    /<(\/?)(\w+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/g,
    (_, end: string, name: string, attributes: string, empty: string) => {
      if (end !== '') expect(open.pop()).toBe(name);
      else {
        const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(
          ([, key, value]) => [key!, value!] as const,
        );
        expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length);
        elements.push({ name, attributes: Object.fromEntries(pairs) });
        if (empty === '') open.push(name);
      }
      return '';
    },
  );
  expect({ rest, open }).toEqual({ rest: '', open: [] });
  return elements;
}

function drawn(selection: Selection | null = null, palette = palettes.light) {
  const view = viewOf({ selection });
  const scene = makeScene(view, content, sheet, english);
  const camera = cameraFor(focusOf(view, 'whole-area', content, sheet)!, size, free);
  const text = picture(scene, sheet, { camera, ...size, palette });
  const elements = read(text);
  return { text, scene, elements, paths: elements.filter(({ name }) => name === 'path') };
}

const lines = (paths: readonly Element[]): readonly Element[] =>
  paths.filter((path) => path.attributes['data-area'] === undefined);

describe('a picture', () => {
  it('is a file of its own: well-formed, sized, without anything from elsewhere', () => {
    const { text, elements } = drawn();
    expect(elements[0]).toEqual({
      name: 'svg',
      attributes: { xmlns: 'http://www.w3.org/2000/svg', width: '1280', height: '720', viewBox: '0 0 1280 720' },
    });
    expect(text).not.toMatch(/<style|style=|class=|url\(|var\(|NaN|undefined/);
    expect(elements[1]).toEqual({
      name: 'rect',
      attributes: { width: '100%', height: '100%', fill: palettes.light.sea },
    });
  });

  it.each(['light', 'dark', 'contrast'] as const)('has one path for each area, in its colour (%s)', (scheme) => {
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

  it('keeps every line as wide as it is, however the sheet is scaled', () => {
    for (const path of drawn().paths) expect(path.attributes['vector-effect']).toBe('non-scaling-stroke');
  });

  it('leaves out what is out of the picture, and is small enough to send', () => {
    const { text, paths } = drawn({ kind: 'state', id: 'RS' });
    const d = (id: string) => paths.find((path) => path.attributes['data-area'] === id)?.attributes.d;
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
