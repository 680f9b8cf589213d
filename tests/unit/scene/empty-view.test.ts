import { describe, expect, it } from 'vitest';
import { scene } from '../../../src/scene/scene';
import { isEmptyView } from '../../../src/scene/empty-view';
import { fromLink } from '../../../src/scene/focus';
import { content, english, plain, coarse } from '../support/world';

const viewport = { width: 1440, height: 900 };
const free = { x: 320, y: 80, width: 700, height: 700 };
const world = scene(plain, content, coarse, english);
const isEmptyAt = (lng: number, lat: number, zoom: number) =>
  isEmptyView(world, coarse, fromLink({ lng, lat, zoom, bearing: 0 }, viewport, free), viewport, free);

describe('a map that shows nothing', () => {
  it.each([
    ['the middle of the Arctic Ocean', 0, 90, 14],
    ['the Atlantic', -40, 30, 5],
    ['the Indian Ocean', 75, -5, 4],
    ['land beyond participating States and Partners', 20, 8, 5],
  ])('is %s', (_, lng, lat, zoom) => {
    expect(isEmptyAt(lng, lat, zoom)).toBe(true);
  });

  it.each([
    ['deep in a State, without a mark', 90, 62, 6],
    ['a Partner', 134, -25, 3],
    ['a coast at the edge', 3, 60, 3],
    ['the whole area', 8, 72, 1],
  ])('is not %s', (_, lng, lat, zoom) => {
    expect(isEmptyAt(lng, lat, zoom)).toBe(false);
  });
});
