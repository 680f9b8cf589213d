import { describe, expect, it } from 'vitest';
import { walk, type GridKey } from '../../../../src/explore/tables/grid-keys';
import { sortRows } from '../../../../src/explore/tables/sort';

describe('sortRows', () => {
  const sorted = (values: readonly (string | number | null)[], direction: 'ascending' | 'descending', lang = 'en') =>
    sortRows(values, (value) => value, direction, lang);

  it('sorts numbers by size and texts by the alphabet of the language', () => {
    expect(sorted([10, 9, 100], 'ascending')).toEqual([9, 10, 100]);
    expect(sorted(['z', 'ä', 'b'], 'ascending', 'de')).toEqual(['ä', 'b', 'z']);
    expect(sorted(['z', 'ä', 'b'], 'ascending', 'sv')).toEqual(['b', 'z', 'ä']);
  });

  it('has what is not known last, both ways, and keeps equal rows in their order', () => {
    expect(sorted([null, 2, null, 1], 'ascending')).toEqual([1, 2, null, null]);
    expect(sorted([null, 2, null, 1], 'descending')).toEqual([2, 1, null, null]);
    const rows = [{ id: 1 }, { id: 2 }, { id: 3 }];
    expect(sortRows(rows, () => 'same', 'descending', 'en')).toEqual(rows);
  });

  it('leaves the rows that it was given as they were', () => {
    const rows = [2, 1];
    sortRows(rows, (value) => value, 'ascending', 'en');
    expect(rows).toEqual([2, 1]);
  });
});

describe('walk', () => {
  const key = (name: string, held: Partial<GridKey> = {}): GridKey => ({
    key: name,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    shiftKey: false,
    ...held,
  });
  const from = { row: 1, column: 1 };
  const size = { row: 3, column: 4 };

  it.each([
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
  ])('%s leads to %j', (name, place) => {
    expect(walk(key(name), from, size)).toEqual(place);
  });

  it('goes to the corners with Control and never out of the grid', () => {
    expect(walk(key('Home', { ctrlKey: true }), from, size)).toEqual({ row: 0, column: 0 });
    expect(walk(key('End', { ctrlKey: true }), from, size)).toEqual({ row: 2, column: 3 });
    expect(walk(key('ArrowUp'), { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(walk(key('ArrowRight'), { row: 2, column: 3 }, size)).toEqual({ row: 2, column: 3 });
  });

  it.each([key('Tab'), key('Enter'), key('a'), key('ArrowUp', { altKey: true }), key('ArrowLeft', { ctrlKey: true })])(
    'leaves %j to others',
    (pressed) => {
      expect(walk(pressed, from, size)).toBeNull();
    },
  );
});
