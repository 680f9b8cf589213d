/** Placement of many times as many marks: they share marks, and none is lost. */
import { describe, expect, test, vi } from 'vitest';
import { project } from '../../../src/scene/camera';
import { cameraFor, focusOf } from '../../../src/scene/focus';
import { placement, type Placement, type PlacementInput } from '../../../src/scene/placement/placement';
import { isWorthAPlace, scene } from '../../../src/scene/scene';
import { grown } from '../../bench/growth/grown';
import { LAYOUTS, type TestLayout } from '../support/layouts';
import { measure } from '../support/placement-cases';
import { isIn, overlaps } from '../support/placement-geometry';
import { coarse, content, english, viewOf } from '../support/world';

vi.setConfig({ testTimeout: 120_000 });

const MOST_MARKS = 60;
const { content: large, words } = grown({ content, words: english }, 100);
const chosen = large.operations[0]!.id;

function inputOf({ viewport, obstacles, free, panel }: TestLayout): PlacementInput {
  const selection = panel === 'selected' ? { kind: 'operation' as const, id: chosen } : null;
  const view = viewOf({ status: 'all', selection });
  const camera = cameraFor(focusOf(viewOf({}), 'whole-area', content, coarse)!, viewport, free);
  return { scene: scene(view, large, coarse, words), camera, viewport, obstacles, measure };
}

const idsOf = ({ marks }: Placement): readonly string[] =>
  marks.flatMap(({ place: { members, target } }) =>
    members.length > 0 ? members.map((member) => member.target.id) : [target.id],
  );

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('2,600 operations in %s', (_, layout) => {
  const input = inputOf(layout);
  const placed = placement(input);

  test('each operation in the free part has a mark or shares one, and only one', () => {
    const holds = ([x, y]: readonly [number, number]): boolean =>
      x >= 0 &&
      y >= 0 &&
      x <= layout.viewport.width &&
      y <= layout.viewport.height &&
      !layout.obstacles.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
    const wanted = input.scene.places.filter(
      (place) =>
        place.target.kind === 'operation' &&
        isWorthAPlace(place, input.camera.zoom) &&
        holds(project(input.camera, layout.viewport, place.point)),
    );
    const found = idsOf(placed);
    expect(wanted.length).toBeGreaterThan(500);
    expect(new Set(found).size).toBe(found.length);
    const there = new Set(found);
    expect(wanted.filter(({ target }) => !there.has(target.id)).map(({ key }) => key)).toEqual([]);
  });

  test('a shared mark stands for things of one look, says how many more there are, and lists them all', () => {
    const known = new Map(input.scene.places.map((place) => [`${place.target.kind}:${place.target.id}`, place]));
    const shared = placed.marks.filter(({ place }) => place.key.startsWith('group:'));
    expect(shared.length).toBeGreaterThan(5);
    for (const { place } of shared) {
      expect(place.tone).not.toBe('selected');
      if (place.target.kind !== 'operation') continue;
      expect(place.label.endsWith(`+${String(place.members.length - 1)}`)).toBe(true);
      for (const { target } of place.members) {
        const member = known.get(`${target.kind}:${target.id}`);
        expect([member?.role, member?.tone]).toEqual([place.role, place.tone]);
      }
    }
  });

  test('there are few marks, none overlap and none is cut', () => {
    const { marks, names } = placed;
    expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
    const boxes = [
      ...marks.flatMap(({ radius, candidate: { mark, label } }) => [
        { x: mark[0] - radius, y: mark[1] - radius, width: 2 * radius, height: 2 * radius },
        ...(label ? [label] : []),
      ]),
      ...names.map(({ box }) => box),
    ];
    boxes.forEach((box, index) => {
      expect(isIn(layout.viewport, box)).toBe(true);
      expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
    });
  });

  test.runIf(layout.panel === 'selected')('what is selected shares its mark with nothing', () => {
    const own = placed.marks.find(({ place }) => place.tone === 'selected');
    expect([own?.place.key, own?.place.members]).toEqual([`operation:${chosen}`, []]);
  });
});
