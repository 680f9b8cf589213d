/** Placement with little room, and with wider or larger texts than usual. */
import { describe, expect, test, vi } from 'vitest';
import { placement, type Measure } from '../../../src/scene/placement/placement';
import { labelStyles } from '../../../src/ui/tokens';
import { LAYOUTS } from '../support/layouts';
import { measure, casesOf, inputFor } from '../support/placement-cases';
import { overlaps } from '../support/placement-geometry';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

describe('edges', () => {
  const layout = LAYOUTS[0]!;
  const whole = casesOf(0)[0]!;

  test('a window with room for nothing holds nothing, and nothing breaks', () => {
    const input = inputFor(whole, layout, 'en');
    expect(placement({ ...input, viewport: { width: 10, height: 10 } })).toEqual({ marks: [], names: [] });
    const covered = { x: 0, y: 0, width: 1440, height: 900 };
    expect(placement({ ...input, obstacles: [covered] })).toEqual({ marks: [], names: [] });
  });

  test('where a browser writes words larger, their lines have the room too, and all keep apart', () => {
    const input = inputFor(whole, layout, 'en');
    const larger = 1.5;
    const enlarged = Object.assign((...asked: Parameters<Measure>) => measure(...asked) * larger, { larger });
    const { marks, names } = placement({ ...input, measure: enlarged });
    const labels = marks.flatMap(({ look, candidate: { label } }) =>
      label ? [{ box: label, least: labelStyles[look.label].lineHeight * larger }] : [],
    );
    const all = [
      ...labels,
      ...names.map(({ box, lines }) => ({ box, least: lines.length * labelStyles.area.lineHeight * larger })),
    ];
    expect(labels.length).toBeGreaterThan(8);
    expect(names.length).toBeGreaterThan(4);
    all.forEach(({ box, least }, index) => {
      expect(box.height).toBeGreaterThanOrEqual(least - 0.01);
      expect(all.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false);
    });
  });

  test('texts of any width keep apart', () => {
    for (const factor of [0.2, 1.6, 3]) {
      const input = {
        ...inputFor(whole, layout, 'en'),
        measure: (...asked: Parameters<Measure>) => measure(...asked) * factor,
      };
      const { marks, names } = placement(input);
      const rects = [
        ...marks.flatMap(({ candidate: { label } }) => (label ? [label] : [])),
        ...names.map(({ box }) => box),
      ];
      rects.forEach((rect, index) => {
        expect(rects.slice(index + 1).some((other) => overlaps(rect, other))).toBe(false);
      });
    }
  });
});
