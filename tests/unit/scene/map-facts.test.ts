/** The figures that the description of the map is made of, on the real content. */
import { describe, expect, it } from 'vitest';
import { mapFacts, type MapFacts } from '../../../src/scene/map-facts';
import type { View } from '../../../src/view/view';
import { content, english, viewOf, wordsIn } from '../support/world';

const factsOf = (patch: Partial<View>, words = english): MapFacts => {
  const view = viewOf(patch);
  return mapFacts(view, content, words);
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
      selectedInYear: null,
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

  it('tell a selected operation as what it is in the year', () => {
    const selection = { kind: 'operation', id: 'mission-to-moldova' } as const;
    expect(factsOf({ selection, year: 1980 })).toMatchObject({
      operations: 0,
      closed: 0,
      selectedInYear: 'not-yet.operation',
    });
    const gone = { kind: 'operation', id: 'mission-to-sarajevo' } as const;
    expect(factsOf({ selection: gone, year: 1995 })).toMatchObject({ closed: 0, selectedInYear: null });
    expect(factsOf({ selection: gone, year: 1996 })).toMatchObject({ closed: 1, selectedInYear: 'over.operation' });
    expect(factsOf({ selection: { kind: 'state', id: 'AD' }, year: 1990 }).selectedInYear).toBe('not-yet.state');
    expect(factsOf({ selection: { kind: 'institution', id: 'odihr' }, year: 1990 }).selectedInYear).toBe(
      'not-yet.other',
    );
  });

  it('name what is selected in the language of the words', () => {
    const selection = { kind: 'state', id: 'KG' } as const;
    expect(factsOf({ selection }).selected).toBe('Kyrgyzstan');
    expect(factsOf({ selection }, wordsIn('ru')).selected).toBe('Кыргызстан');
  });
});
