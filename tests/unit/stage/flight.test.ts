import { describe, expect, test } from 'vitest';
import { interpolateZoom, type ZoomView } from 'd3-interpolate';
import { randomNumbers } from '../view/known';

const random = randomNumbers(11);
const someSight = (): ZoomView => [random(), random(), 0.01 + random()];

function expectSight(found: ZoomView, expected: ZoomView): void {
  found.forEach((value, index) => {
    expect(value).toBeCloseTo(expected[index]!, 9);
  });
}

describe('a flight', () => {
  test('begins where it begins and ends where it ends', () => {
    for (let time = 0; time < 60; time += 1) {
      const [from, to] = [someSight(), someSight()];
      const flight = interpolateZoom(from, to);
      expectSight(flight(0), from);
      expectSight(flight(1), to);
      expect(flight.duration).toBeGreaterThan(0);
    }
  });

  test('goes out before it goes far, and in again', () => {
    const [, , width] = interpolateZoom([0.2, 0.2, 0.01], [0.8, 0.6, 0.01])(0.5);
    expect(width).toBeGreaterThan(0.2);
    expect(width).toBeLessThan(2);
  });

  test('stays on the straight line', () => {
    const flight = interpolateZoom([0.2, 0.2, 0.05], [0.8, 0.6, 0.02]);
    for (const share of [0.1, 0.35, 0.5, 0.9]) {
      const [x, y] = flight(share);
      expect((x - 0.2) / 0.6).toBeCloseTo((y - 0.2) / 0.4, 9);
    }
  });

  test('back takes as long as there, and passes the same sights', () => {
    const [from, to]: ZoomView[] = [
      [0.3, 0.3, 0.3],
      [0.6, 0.5, 0.02],
    ];
    const [there, back] = [interpolateZoom(from!, to!), interpolateZoom(to!, from!)];
    expect(there.duration).toBeCloseTo(back.duration, 6);
    for (const share of [0.2, 0.5, 0.7]) expectSight(there(share), back(1 - share));
  });

  test('where it stays it only comes closer, evenly', () => {
    const flight = interpolateZoom([0.5, 0.5, 0.4], [0.5, 0.5, 0.1]);
    expectSight(flight(0.5), [0.5, 0.5, 0.2]);
    expectSight(flight(1), [0.5, 0.5, 0.1]);
  });
});
