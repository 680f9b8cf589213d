/** The figures that the description of the map is made of, on the real content. */
import { describe, expect, it } from 'vitest';
import { mapFacts, type MapFacts } from '../../../src/scene/map-facts';
import { scene } from '../../../src/scene/scene';
import type { View } from '../../../src/view/view';
import { content, english, sheet, viewOf, wordsIn } from '../support/world';

const factsOf = (patch: Partial<View>, words = english): MapFacts => {
  const view = viewOf(patch);
  return mapFacts(scene(view, content, sheet, words), view, content, words);
};

describe('the figures of the map', () => {
  it('are those of the whole Organization while nothing is asked for', () => {
    expect(factsOf({})).toEqual({
      year: 2026,
      states: 57,
      partners: 11,
      operations: 12,
      closed: 0,
      matching: null,
      shown: 12,
      selected: null,
    });
  });

  it('count what matches a filter, and what matches a selected theme', () => {
    const filtered = factsOf({ themes: ['trafficking'] });
    expect(filtered).toMatchObject({ matching: 7, shown: 12, operations: 12 });
    expect(factsOf({ selection: { kind: 'theme', id: 'trafficking' } }).matching).toBe(7);
  });

  it('follow the year, with the States of the year and the operations that had closed', () => {
    const before = factsOf({ year: 1985 });
    expect(before).toMatchObject({ year: 1985, states: 35, operations: 0 });
    expect(factsOf({ status: 'all' }).closed).toBeGreaterThan(0);
  });

  it('name what is selected in the language of the words', () => {
    const selection = { kind: 'state', id: 'KG' } as const;
    expect(factsOf({ selection }).selected).toBe('Kyrgyzstan');
    expect(factsOf({ selection }, wordsIn('ru')).selected).toBe('Кыргызстан');
  });
});
