import { expect, test } from 'vitest';
import { around, Grid, type Sides } from '../../../src/scene/grid';

const touch = (a: Sides, b: Sides): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const boxes: readonly Sides[] = Array.from({ length: 300 }, (_, index) =>
  around([((index * 61.8) % 100) - 20, ((index * 75.5) % 100) - 20], (index % 9) / 2),
);

test('everything that touches a box is found, once and in order, and little else', () => {
  const grid = new Grid<number>(4);
  boxes.forEach((box, index) => {
    grid.add(box, index);
  });
  let found = 0;
  for (const box of boxes) {
    const near = grid.near(box);
    const touching = boxes.flatMap((other, index) => (touch(box, other) ? [index] : []));
    expect(near).toEqual([...new Set(near)].sort((a, b) => a - b));
    expect(near).toEqual(expect.arrayContaining(touching));
    found += near.length;
  }
  expect(found).toBeLessThan(0.1 * boxes.length ** 2);
});
