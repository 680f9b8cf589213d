import { describe, expect, it } from 'vitest';
import { boxOf, meet, polygonsIn, viewBox } from '../../../src/picture/in-view';
import { project } from '../../../src/scene/camera';
import { sheet } from '../support/world';

const viewport = { width: 800, height: 600 };

describe('what is in view', () => {
  it('is the canvas and so much around it, whichever way it is turned', () => {
    const camera = { x: 0.5, y: 0.5, zoom: 3, bearing: 0 };
    const [left, top, right, bottom] = viewBox(camera, viewport, 100);
    expect(project(camera, viewport, [left, top]).map(Math.round)).toEqual([-100, -100]);
    expect(project(camera, viewport, [right, bottom]).map(Math.round)).toEqual([900, 700]);
    const turned = viewBox({ ...camera, bearing: 90 }, viewport, 100);
    expect(turned[2] - turned[0]).toBeCloseTo(bottom - top);
  });

  it('meets what it touches', () => {
    expect(meet([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
    expect(meet([0, 0, 1, 1], [1.1, 0, 2, 2])).toBe(false);
    expect(meet([0, 0, 1, 1], [0, -2, 2, -0.1])).toBe(false);
  });

  it('holds single islands of an area', () => {
    const { polygons, bbox } = sheet.areas.get('CA')!;
    expect(boxOf(polygons.flat(2))).toEqual(bbox);
    expect(polygonsIn(polygons, bbox)).toHaveLength(polygons.length);
    const island = boxOf(polygons.at(-1)![0]!);
    const near = polygonsIn(polygons, island);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(polygons.length);
    expect(polygonsIn(polygons, [2, 2, 3, 3])).toEqual([]);
  });
});
