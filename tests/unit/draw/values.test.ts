/** The list of values is the whole picture: everything can be read from it, and written in another format than SVG. */
import { describe, expect, it } from 'vitest';
import type { PictureWords } from '../../../src/draw/caption';
import { picture } from '../../../src/draw/picture';
import type { ImageValue, Part, Picture, Shape, TextValue, Value } from '../../../src/draw/values';
import { widestMeasure } from '../support/widest-measure';
import { cameraFor, focusOf } from '../../../src/scene/focus';
import { scene as makeScene } from '../../../src/scene/scene';
import { palettes } from '../../../src/ui/tokens';
import type { View } from '../../../src/view/view';
import { content, english, coarse, viewOf } from '../support/world';

const said: PictureWords = {
  lang: 'en',
  title: 'The title',
  areas: [['participating', 'participating State']],
  marks: [['operation', 'field operation']],
  notes: ['A note on boundaries.'],
  source: 'OSCE Atlas',
};

function made(patch: Partial<View> = {}) {
  const view = viewOf(patch);
  const scene = makeScene(view, content, coarse, english);
  const list = picture(
    scene,
    coarse,
    { width: 1280, height: 720 },
    {
      camera: (map, free) => cameraFor(focusOf(view, 'whole-area', content, coarse)!, map, free),
      palette: palettes.light,
      measure: widestMeasure,
      words: said,
    },
  );
  return { scene, list };
}

type Single = Shape | TextValue | ImageValue;

/** A writer without SVG: shapes, texts and images, in the order in which they are painted. */
function flat(values: readonly Value[]): readonly Single[] {
  return values.flatMap((value) => (value.kind === 'group' || value.kind === 'frame' ? flat(value.values) : [value]));
}

const ofPart = ({ values }: Picture, part: Part) => flat(values).filter((value) => value.part === part);
const textOf = (value: Single): string => (value.kind === 'text' ? value.text : '');

describe('the values of a view', () => {
  it('hold each area once, with its id, its name and its paint', () => {
    const { scene, list } = made();
    const areas = ofPart(list, 'areas');
    expect(areas.map(({ shows }) => [shows?.id, shows?.name])).toEqual(scene.areas.map(({ id, label }) => [id, label]));
    for (const { shows, stroke, ...area } of areas as readonly Shape[])
      expect('fill' in area && area.fill, shows?.id).toBe(stroke?.colour);
  });

  it('have a mark and a name for each operation, and a line for each mark away from its place', () => {
    const { scene, list } = made();
    const marks = ofPart(list, 'mark').flatMap(({ shows }) => (shows ? [[shows.id, shows.name]] : []));
    const names = ofPart(list, 'name').map((name) => [name.shows?.id, textOf(name)]);
    const operations = scene.places.filter(({ role }) => role === 'operation');
    expect(operations.length).toBeGreaterThan(10);
    for (const { target, name, label } of operations) {
      const id = `operation:${target.id}`;
      expect(marks.filter(([mark]) => mark === id)).toEqual([[id, name]]);
      expect(names.filter(([named]) => named === id)).toEqual([[id, label]]);
    }
    const led = ofPart(list, 'leader').map(({ shows }) => shows?.id);
    expect(led.length).toBeGreaterThan(0);
    expect(led).toEqual([...new Set(led)]);
    expect(marks.flatMap(([mark]) => mark?.split(' '))).toEqual(expect.arrayContaining(led));
  });

  it('name all that share a mark', () => {
    const { scene, list } = made();
    const shared = scene.places.filter(({ members }) => members.length > 1);
    const ids = ofPart(list, 'mark').map(({ shows }) => shows?.id);
    expect(shared.length).toBeGreaterThan(0);
    for (const { members } of shared)
      expect(ids).toContain(members.map(({ target }) => `${target.kind}:${target.id}`).join(' '));
  });

  it('hold all that is said beside the map', () => {
    const { list } = made();
    const words = (part: Part): string => ofPart(list, part).map(textOf).filter(Boolean).join(' ');
    expect([words('title'), words('legend'), words('note')]).toEqual([
      'The title',
      'participating State field operation',
      'A note on boundaries. OSCE Atlas',
    ]);
  });

  it('are numbers, colours and words, ready for any program', () => {
    const { list } = made({ selection: { kind: 'operation', id: 'mission-in-kosovo' }, status: 'all' });
    const copy: unknown = JSON.parse(JSON.stringify(list));
    expect(copy).toEqual(list);
    for (const value of flat(list.values)) {
      const colours = ['fill' in value ? value.fill : null, 'stroke' in value ? value.stroke?.colour : null];
      for (const colour of colours) if (colour) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});
