/** Where an arrow key leads from a place of the map. */
import { describe, expect, it } from 'vitest';
import { nextPlace, type Direction } from '../../../src/scene/walk';

const places = [
  { name: 'north', at: [100, 40] },
  { name: 'near east', at: [130, 104] },
  { name: 'far east', at: [220, 100] },
  { name: 'north-east', at: [118, 70] },
  { name: 'south-west', at: [60, 190] },
] as const;

const goes = (direction: Direction, from: readonly [number, number] = [100, 100]): string | undefined =>
  nextPlace(from, direction, places)?.name;

describe('an arrow key', () => {
  it('leads to the nearest place in its direction', () => {
    expect(goes('right')).toBe('near east');
    expect(goes('right', [130, 104])).toBe('far east');
    expect(goes('left', [220, 100])).toBe('near east');
  });

  it('prefers a place straight ahead to a nearer one aside', () => {
    expect(goes('up')).toBe('north');
  });

  it('leads to a place aside where there is none ahead', () => {
    expect(goes('down')).toBe('south-west');
  });

  it('stays where there is no place in its direction', () => {
    expect(goes('right', [220, 100])).toBeUndefined();
    expect(nextPlace([0, 0], 'down', [])).toBeNull();
  });

  it('does not return the place it starts from', () => {
    for (const direction of ['left', 'right', 'up', 'down'] as const)
      expect(nextPlace([100, 40], direction, [places[0]])).toBeNull();
  });
});
