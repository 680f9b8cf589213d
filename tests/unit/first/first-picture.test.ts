/** The picture in a page of any view is painted as the live one: by the style sheet, and without it by its attributes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillOf } from '../../../src/draw/paint';
import { firstGeography } from '../../../src/first/build/first-geography';
import { firstPicture } from '../../../src/first/build/first-picture';
import { bearingOf, framingOf } from '../../../src/scene/focus';
import { scene as makeScene } from '../../../src/scene/scene';
import { palettes } from '../../../src/ui/tokens';
import type { View } from '../../../src/view/view';
import { readSvg } from '../draw/svg-file';
import { readText } from '../support/files';
import { coarse, content, english, viewOf } from '../support/world';

const coarseText = readFileSync(new URL('../../../src/geography/data/coarse.topo.json', import.meta.url), 'utf8');
const css = readText('src/first/first.css').replace(/\s+/g, ' ');

function drawn(patch: Partial<View>) {
  const view = viewOf(patch);
  const scene = makeScene(view, content, coarse, english);
  const { focus } = framingOf(view, content, coarse);
  const frame = { points: focus.points, bearing: bearingOf(focus) };
  const svg = readSvg(firstPicture(scene, firstGeography(coarseText, frame.points), frame, 1, ''));
  return { scene, svg };
}

const VIEWS: readonly (readonly [what: string, patch: Partial<View>])[] = [
  ['no selection', {}],
  ['a State', { selection: { kind: 'state', id: 'KZ' } }],
  ['a Partner', { selection: { kind: 'partner', id: 'JP' } }],
  ['a territory', { selection: { kind: 'operation', id: 'mission-in-kosovo' } }],
  ['a theme', { themes: ['policing'] }],
];

describe.each(VIEWS)('the page of a view with %s', (_, patch) => {
  const { scene, svg } = drawn(patch);
  const around = svg.find(({ attributes }) => attributes.class === 'first-areas')?.attributes;

  it('tells the style sheet the role and the tone of every area', () => {
    const told = svg.filter(({ attributes }) => attributes['data-area'] !== undefined);
    expect(
      told.map(({ attributes }) => [
        attributes['data-area'],
        attributes['data-role'],
        attributes['data-tone'] ?? 'plain',
      ]),
    ).toEqual(scene.areas.map(({ id, role, tone }) => [id, role, tone]));
    expect(css).toContain('.first-areas path { fill: var(--area-fill); stroke: var(--area-fill); }');
  });

  it('has every area in the fill of the live picture where no styles come', () => {
    for (const area of scene.areas) {
      const own = svg.find(({ attributes }) => attributes['data-area'] === area.id)?.attributes;
      expect(own?.fill ?? around?.fill, area.id).toBe(fillOf(area, palettes.light, false));
    }
  });

  it('draws no layer that the style sheet does not paint', () => {
    const layers = svg.flatMap(({ name, attributes }) => (name === 'g' ? [attributes.class ?? ''] : []));
    const own = layers.filter((layer) => /^first-(?!sheet|picture)/.test(layer));
    expect(own.length).toBeGreaterThan(3);
    for (const layer of own) expect(css, layer).toMatch(new RegExp(`\\.${layer}( path)? { (fill|stroke): `));
  });
});

describe('the geometry of a page', () => {
  it('is coarser outside of what the page frames, and whole', () => {
    const overview = framingOf(viewOf({}), content, coarse).focus.points;
    const framed = firstGeography(coarseText, overview);
    const all = firstGeography(coarseText, [
      [0, 0],
      [1, 1],
    ]);
    const points = (of: typeof all, id: string): number => of.areas.get(id)?.polygons.flat(2).length ?? 0;
    for (const id of ['AU', 'TH', 'context']) expect(points(framed, id), id).toBeLessThan(0.8 * points(all, id));
    for (const id of ['CA', 'MK', 'KG']) expect(points(framed, id), id).toBe(points(all, id));
    expect([...framed.areas.keys()]).toEqual([...coarse.areas.keys()]);
  });
});
