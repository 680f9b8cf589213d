import { describe, expect, it } from 'vitest';
import { roundCamera } from '../../../src/view/camera';
import { parseView } from '../../../src/view/parse';
import { parsePatch } from '../../../src/view/patch';
import { viewToSearch } from '../../../src/view/url';
import { CHROMES, SCHEMES, SELECTION_KINDS, STATUSES, type Selection, type View } from '../../../src/view/view';
import { known, plain, randomNumbers } from './known';

const random = randomNumbers(7);

function pick<T>(values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function between(min: number, max: number): number {
  return min + random() * (max - min);
}

const SELECTIONS: readonly Selection[] = SELECTION_KINDS.flatMap((kind) =>
  [...known.ids[kind]].map((id) => ({ kind, id })),
);

function anyView(): View {
  const camera = { lng: between(-180, 180), lat: between(-90, 90), zoom: between(-2, 14), bearing: between(-360, 360) };
  return {
    lang: pick(known.languages),
    selection: pick([null, ...SELECTIONS]),
    region: pick([...known.regions]),
    themes: known.themes.filter(() => random() < 0.5),
    status: pick(STATUSES),
    year: Math.round(between(known.years.min, known.years.max)),
    camera: pick([null, roundCamera(camera)]),
    scheme: pick([null, ...SCHEMES]),
    chrome: pick(CHROMES),
  };
}

const views = Array.from({ length: 500 }, anyView);

describe('a view', () => {
  it('comes back from an address as it went', () => {
    for (const view of views) {
      const search = viewToSearch(view, known);
      expect(parseView(search, known), search).toEqual({ view, problems: [] });
    }
  });

  it('comes back from an address that was encoded again on the way', () => {
    for (const view of views) {
      const query = viewToSearch(view, known).slice(1);
      expect(parseView(encodeURIComponent(query), known), query).toEqual({ view, problems: [] });
      expect(
        parseView(query.replaceAll('&', '&amp;').replaceAll(':', '%253A').replaceAll(',', '%252C'), known).view,
      ).toEqual(view);
    }
  });

  it('comes back from a message', () => {
    for (const view of views) expect(parsePatch(structuredClone(view), known)).toEqual({ patch: view, problems: [] });
  });

  it('is written in the same way however often', () => {
    for (const view of views) {
      const search = viewToSearch(view, known);
      expect(viewToSearch(parseView(search, known).view, known)).toBe(search);
    }
  });

  it('is covered: each selection, and each property with its default and without', () => {
    const searches = views.map((view) => viewToSearch(view, known));
    for (const { kind, id } of SELECTIONS)
      expect(searches.some((search) => search.includes(`select=${kind}:${id}`))).toBe(true);
    for (const name of ['lang', 'select', 'region', 'theme', 'status', 'year', 'camera', 'scheme', 'chrome']) {
      expect(searches.some((search) => search.includes(`${name}=`))).toBe(true);
      expect(searches.some((search) => !search.includes(`${name}=`))).toBe(true);
    }
    expect(viewToSearch(plain, known)).toBe('');
  });
});

describe('a text that nobody wrote', () => {
  const PIECES = [
    '%',
    '%2',
    '%25',
    '%E2%80',
    '&',
    '&amp;',
    '=',
    ':',
    ',',
    '#',
    '?',
    '+',
    ' ',
    'select',
    'theme',
    'lang',
    'year',
    'camera',
  ];
  const MORE = [
    'state',
    'KZ',
    'policing',
    '1999',
    '-',
    '.',
    '\uD800',
    '\u200B',
    '"',
    '\\',
    '\0',
    '__proto__',
    'constructor',
    'NaN',
    '1e9',
    'é',
  ];

  it('always gives a view, and never throws', () => {
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: Math.floor(between(1, 14)) }, () => pick([...PIECES, ...MORE])).join('');
      const { view } = parseView(text, known);
      expect(parseView(viewToSearch(view, known), known), text).toEqual({ view, problems: [] });
      expect(() => viewToSearch(view, known, new URLSearchParams(text)), text).not.toThrow();
    }
  });

  it('is read quickly, however long it is', () => {
    const started = performance.now();
    for (const piece of ['.', '%25', '&', '&amp;', 'a=', ',', 'a,', '%3D', '-']) {
      parseView(`select=${piece.repeat(50_000)}a`, known);
      parseView(`theme=${piece.repeat(50_000)}`, known);
      parseView(piece.repeat(50_000), known);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is read in a time that grows with its length alone, also where a character becomes many', () => {
    // Each of them becomes four quotation marks, or eighteen letters, when it is cleaned.
    const took = (text: string): number => {
      const started = performance.now();
      for (let round = 0; round < 20; round += 1) parseView(`select=${text}a`, known);
      return performance.now() - started;
    };
    for (const piece of ['\u2057', '\uFDFA', '(', '…']) {
      took(piece.repeat(500));
      expect(took(piece.repeat(1990)), piece).toBeLessThan(2000);
    }
  });
});
