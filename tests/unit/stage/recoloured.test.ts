import { expect, test } from 'vitest';
import { placement } from '../../../src/scene/placement/placement';
import { recoloured } from '../../../src/stage/recoloured';
import { LAYOUTS } from '../support/layouts';
import { casesOf, inputFor } from '../support/placement-cases';

const layout = LAYOUTS[0]!;
const whole = casesOf(0)[0]!;
const input = inputFor(whole, layout, 'en');
const placed = placement(input);

test('everything stays where it is, in the colours of the other scene', () => {
  const filtered = inputFor({ ...whole, view: { ...whole.view, themes: ['media'] } }, layout, 'en').scene;
  const { marks, names } = recoloured(placed, filtered);
  const where = ({ place, anchor, candidate }: (typeof marks)[number]) => [place.key, anchor, candidate];
  expect(marks.map(where)).toEqual(placed.marks.map(where));
  expect(names.map(({ box }) => box)).toEqual(placed.names.map(({ box }) => box));
  const toneOf = new Map(filtered.places.map(({ key, tone }) => [key, tone]));
  expect(marks.map(({ place }) => place.tone)).toEqual(marks.map(({ place }) => toneOf.get(place.key)));
  expect(marks.map(({ place }) => place.tone)).toContain('dimmed');
  expect(placed.marks.map(({ place }) => place.tone)).not.toContain('dimmed');
  expect(names.map(({ area }) => area.tone)).toContain('muted');
});

test('what the other scene does not have is gone, and nothing new comes', () => {
  const [gone] = placed.marks;
  const without = { ...input.scene, places: input.scene.places.filter(({ key }) => key !== gone?.place.key) };
  expect(recoloured(placed, without).marks).toEqual(placed.marks.slice(1));
  expect(recoloured({ marks: [], names: [] }, input.scene)).toEqual({ marks: [], names: [] });
});
