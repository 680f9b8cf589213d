import { describe, expect, it } from 'vitest';
import { areaAt, type Box, type Geography } from '../../../src/geography/geography';
import { holds, linesIn, meet, polygonsIn, viewBox } from '../../../src/draw/in-view';
import { boxOf } from '../../../src/geography/geography';
import { project } from '../../../src/scene/camera';
import { coarse } from '../support/world';

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

  it('holds what it takes in', () => {
    expect(holds([0, 0, 2, 2], [0, 1, 1, 2])).toBe(true);
    expect(holds([0, 0, 2, 2], [0, 1, 1, 2.1])).toBe(false);
  });
});

describe('what of an area is in a box', () => {
  const { polygons, bbox } = coarse.areas.get('CA')!;

  it('is all of it where the box holds it', () => {
    expect(boxOf(polygons.flat(2))).toEqual(bbox);
    expect(polygonsIn(polygons, bbox)).toEqual(polygons);
  });

  it('is nothing elsewhere', () => {
    expect(polygonsIn(polygons, [2, 2, 3, 3])).toEqual([]);
  });

  it('is cut along the edges of the box, and the same land within them', () => {
    const box: Box = [bbox[0], bbox[1], (bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2];
    const cut = polygonsIn(polygons, box);
    expect(holds(box, boxOf(cut.flat(2)))).toBe(true);
    const geography = (part: typeof polygons): Geography => ({
      ...coarse,
      areas: new Map([['CA', { ...coarse.areas.get('CA')!, polygons: part }]]),
    });
    const [whole, part] = [geography(polygons), geography(cut)];
    let land = 0;
    for (let across = 0.01; across < 1; across += 0.02) {
      for (let down = 0.01; down < 1; down += 0.02) {
        const point = [box[0] + across * (box[2] - box[0]), box[1] + down * (box[3] - box[1])] as const;
        expect(areaAt(part, point)).toBe(areaAt(whole, point));
        if (areaAt(whole, point)) land += 1;
      }
    }
    expect(land).toBeGreaterThan(100);
  });

  it('leaves out lines that do not come near', () => {
    const lines = coarse.lines.map(({ coordinates }) => coordinates);
    const near = linesIn(lines, bbox);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThan(lines.length / 2);
  });
});
