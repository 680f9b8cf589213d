/** The page made at build has the same areas and lines as the live picture, painted alike. */
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { createStore } from 'zustand';
import { describe, expect, it } from 'vitest';
import { layersOf, sheetLines } from '../../../src/draw/layers';
import { FINEST, linesPath, ringsPath } from '../../../src/draw/path';
import { firstPicture } from '../../../src/first/build/first-picture';
import { DRAWN_UNITS } from '../../../src/geography/drawn';
import { PictureBase } from '../../../src/picture/PictureBase';
import { zoomLimits } from '../../../src/scene/camera';
import { framingOf } from '../../../src/scene/focus';
import type { Pointed } from '../../../src/scene/hover-feed';
import { scene as makeScene } from '../../../src/scene/scene';
import { palettes } from '../../../src/ui/tokens';
import { content, english, coarse, viewOf } from '../support/world';
import { readSvg, type SvgElement } from './svg-file';

const view = viewOf({});
const scene = makeScene(view, content, coarse, english);
const palette = palettes.light;
const PAINT = ['stroke', 'stroke-linejoin', 'stroke-linecap', 'stroke-miterlimit'] as const;

/** The groups of areas and lines in a drawing, each with its paths. */
function groupsIn(drawing: string, prefix: string) {
  const elements = readSvg(drawing);
  const isGroup = ({ attributes }: SvgElement): boolean => attributes.class?.startsWith(prefix) ?? false;
  return elements.flatMap((group, index) => {
    if (group.name !== 'g' || !isGroup(group)) return [];
    const after = elements.slice(index + 1);
    const end = after.findIndex(({ name }) => name !== 'path');
    return [
      { part: group.attributes.class!.slice(prefix.length), group, paths: after.slice(0, end < 0 ? undefined : end) },
    ];
  });
}

const live = groupsIn(
  renderToStaticMarkup(
    createElement(PictureBase, {
      scene,
      whole: coarse,
      geography: coarse,
      feed: { current: null, phase: 'resting', subscribe: () => () => undefined },
      viewport: { width: 800, height: 600 },
      palette,
      hover: createStore<Pointed | null>(() => null),
      shown: true,
      onDrawn: () => undefined,
    }),
  ),
  'picture-',
);
const frame = { points: framingOf(view, content, coarse).focus.points, bearing: 0 };
const first = groupsIn(firstPicture(scene, coarse, frame, zoomLimits.min, 'A map'), 'first-').filter(
  ({ part }) => part !== 'sheet',
);

const fillsOf = ({ group, paths }: (typeof live)[number]) =>
  paths.map(({ attributes }) => [attributes['data-area'], attributes.fill ?? group.attributes.fill]);

describe('areas and lines', () => {
  it('are in the same order in the live picture and in the page made at build, where what is empty is left out', () => {
    expect(live.map(({ part }) => part)).toEqual(['graticule', 'areas', 'borders', 'outline', 'casing', 'dashes']);
    expect(first.map(({ part }) => part)).toEqual(['graticule', 'areas', 'borders', 'casing', 'dashes']);
  });

  it('are painted alike in both', () => {
    for (const { part, group, paths } of first) {
      const same = live.find((other) => other.part === part)!;
      expect(
        PAINT.map((name) => group.attributes[name]),
        part,
      ).toEqual(PAINT.map((name) => same.group.attributes[name]));
      if (part === 'areas') expect(fillsOf({ part, group, paths })).toEqual(fillsOf(same));
    }
  });

  it('are the same paths, finer in the live picture, where each line is one of its own', () => {
    const lines = sheetLines(coarse, null);
    for (const [index, { id }] of scene.areas.entries()) {
      const rings = lines.areas.get(id) ?? [];
      const pathIn = (groups: typeof live) => groups.find(({ part }) => part === 'areas')?.paths[index]?.attributes.d;
      expect(pathIn(live), id).toBe(ringsPath(rings, FINEST));
      expect(pathIn(first), id).toBe(ringsPath(rings, DRAWN_UNITS));
    }
    for (const [part, own] of [
      ['borders', lines.borders],
      ['dashes', lines.territories],
    ] as const) {
      const pathsIn = (groups: typeof live) =>
        groups.find((group) => group.part === part)?.paths.map(({ attributes }) => attributes.d);
      expect(pathsIn(live)).toEqual(own.map((line) => linesPath([line], FINEST)));
      expect(pathsIn(first)).toEqual([linesPath(own, DRAWN_UNITS)]);
    }
  });

  it('have an outline around what is selected, over the borders and under the boundaries of territories', () => {
    const selected = makeScene(viewOf({ selection: { kind: 'state', id: 'DK' } }), content, coarse, english);
    const layers = layersOf(selected, sheetLines(coarse, null), palette, 3);
    const outline = layers.find(({ part }) => part === 'outline');
    expect(outline?.paths.length).toBeGreaterThan(1);
    expect(layers.map(({ part }) => part).indexOf('outline')).toBe(3);
  });
});
