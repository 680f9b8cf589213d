/** Which marks share one, and what keeps its own. */
import { expect, test } from 'vitest';
import { unproject } from '../../../src/scene/camera';
import { grouped, type Located } from '../../../src/scene/placement/groups';
import { placement } from '../../../src/scene/placement/placement';
import { scene } from '../../../src/scene/scene';
import { measure } from '../support/placement-cases';
import { coarse, content, english, viewOf } from '../support/world';

const whole = scene(viewOf({ status: 'all' }), content, coarse, english);
const ofRole = (role: 'operation' | 'office') => whole.places.find((place) => place.role === role)!;

test('two selected marks near each other stay alone, and all others share', () => {
  const operation = ofRole('operation');
  const located = Array.from({ length: 12 }, (_, index): Located => {
    const tone = index === 4 || index === 5 ? 'selected' : 'plain';
    return { place: { ...operation, key: `operation:${String(index)}`, tone }, anchor: [index * 3, 0] };
  });
  const groups = grouped(located, 5);
  const selected = groups.filter(({ place }) => place.tone === 'selected');
  expect(selected.map(({ place }) => place.key)).toEqual(['operation:4', 'operation:5']);
  expect(groups.length).toBeLessThanOrEqual(5);
});

test('what gets the room that operations leave has few marks too, and none is lost', () => {
  const camera = { x: 0.5, y: 0.5, zoom: 8, bearing: 0 };
  const viewport = { width: 1280, height: 720 };
  const office = ofRole('office');
  const places = Array.from({ length: 200 }, (_, index) => {
    const at = [50 + (index % 20) * 60, 50 + Math.floor(index / 20) * 66] as const;
    return { ...office, key: `office:${String(index)}`, label: '', point: unproject(camera, viewport, at) };
  });
  const { marks } = placement({ scene: { ...whole, areas: [], places }, camera, viewport, obstacles: [], measure });
  expect(marks.length).toBeLessThanOrEqual(60);
  expect(marks.reduce((sum, { place }) => sum + Math.max(1, place.members.length), 0)).toBe(200);
});
