/** In each scheme, everyone can tell things from their background. */
import { describe, expect, it } from 'vitest';
import { palettes, type Palette } from '../../../src/ui/tokens';
import { contrast, deficiencies, distance } from './colour';

type Token = keyof Palette;
type Pair = readonly [Token, Token];

const pairs = (ones: readonly Token[], others: readonly Token[]): Pair[] =>
  ones.flatMap((one) => others.map((other): Pair => [one, other]));

/** Text, on panels and on its own halo over the map. */
const words: readonly Pair[] = [
  ...pairs(['ink', 'inkSoft', 'link', 'operationInk'], ['surface', 'surfaceSoft']),
  ...pairs(['ink', 'inkSoft'], ['sea', 'halo']),
  ['controlInk', 'control'],
  // The name under the pointer.
  ['surface', 'ink'],
];

/** Marks against their own edge or filling, lines against their background. */
const shapes: readonly Pair[] = [
  ...pairs(['operation', 'outline', 'operationDimmed'], ['surface']),
  ...pairs(['operation', 'outline'], ['markEdge']),
  ...pairs(['leader', 'focus'], ['halo', 'sea']),
  ...pairs(['focus', 'control', 'controlLine'], ['surface', 'surfaceSoft']),
  ['controlLine', 'sea'],
  // A small State's ring, on the sea and on the land around it.
  ...pairs(['outline'], ['sea', 'participating', 'partner', 'context', 'participatingMuted']),
  ...pairs(['territoryBorder'], ['territory', 'sea']),
  ...pairs(['politicoMilitary', 'economicEnvironmental', 'human', 'crossDimensional'], ['surface', 'surfaceSoft']),
  // The columns of the years.
  ...pairs(['selected', 'operation'], ['surface']),
];

/** Areas by their edges: where contrast is asked for. */
const boundaries: readonly Pair[] = [
  ...pairs(['participating', 'host', 'partner', 'selected'], ['sea', 'border']),
  ...pairs(['territory', 'context'], ['border']),
  ['outline', 'selected'],
];

const written = ([one, other]: Pair, value: number): string => `${one} on ${other}: ${value.toFixed(2)}`;
const below = (palette: Palette, asked: readonly Pair[], least: number): string[] =>
  asked
    .map((pair) => ({ pair, value: contrast(palette[pair[0]], palette[pair[1]]) }))
    .filter(({ value }) => value < least)
    .map(({ pair, value }) => written(pair, value));

describe.each(Object.entries(palettes))('the scheme %s', (_, palette) => {
  it('has words at 4.5 to 1', () => {
    expect(below(palette, words, 4.5)).toEqual([]);
  });

  it('has marks, lines and edges of controls at 3 to 1', () => {
    expect(below(palette, shapes, 3)).toEqual([]);
  });

  it.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'keeps its key colours apart with %s',
    (deficiency) => {
      expect(Object.keys(deficiencies)).toContain(deficiency);
      const areas: readonly Pair[] = [
        ['participating', 'host'],
        ['participating', 'partner'],
        ['host', 'partner'],
        ['participating', 'sea'],
        ['participating', 'context'],
        ['selected', 'participatingMuted'],
        // A mark on the land of its host, and one that the filter does not match.
        ['operation', 'host'],
        ['operation', 'operationDimmed'],
        ['operation', 'outline'],
      ];
      const close = areas
        .map((pair) => ({ pair, value: distance(palette[pair[0]], palette[pair[1]], deficiency) }))
        .filter(({ value }) => value < 10);
      expect(close.map(({ pair, value }) => written(pair, value))).toEqual([]);
    },
  );
});

describe('the high-contrast scheme', () => {
  it('has areas and boundaries at 3 to 1', () => {
    expect(below(palettes.contrast, boundaries, 3)).toEqual([]);
  });
});
