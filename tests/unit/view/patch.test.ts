import { describe, expect, it } from 'vitest';
import { applyPatch, parsePatch } from '../../../src/view/patch';
import type { View } from '../../../src/view/view';
import { known, plain } from './known';

const moldova = { kind: 'operation', id: 'mission-to-moldova' } as const;
const kazakhstan = { kind: 'state', id: 'KZ' } as const;
const camera = { lng: 20, lat: 45, zoom: 4, bearing: 3 };

describe('a patch', () => {
  it('takes values, texts, and both kinds of names', () => {
    const meant = {
      selection: moldova,
      themes: ['media'],
      year: 1999,
      lang: 'fr',
      camera: { lng: 20, lat: 0, zoom: 3.5, bearing: 0 },
    };
    expect(
      parsePatch(
        { lang: 'fr', selection: moldova, themes: ['media'], year: 1999, camera: { lng: 20, lat: 1e-7, zoom: 3.5 } },
        known,
      ),
    ).toEqual({ patch: meant, problems: [] });
    expect(
      parsePatch(
        { lang: 'FR', select: 'operation:mission-to-moldova', theme: 'media', year: '1999', camera: '20,0,3.5,0' },
        known,
      ),
    ).toEqual({ patch: meant, problems: [] });
    expect(parsePatch({ selection: { kind: 'chair', id: 2025 } }, known).patch.selection).toEqual({
      kind: 'chair',
      id: '2025',
    });
  });

  it('ignores missing and unknown names', () => {
    expect(parsePatch({ lang: undefined, type: 'atlas:view', 0: 'fr' }, known)).toEqual({ patch: {}, problems: [] });
    expect(parsePatch({}, known)).toEqual({ patch: {}, problems: [] });
    expect(parsePatch(Object.create({ lang: 'fr' }), known)).toEqual({ patch: {}, problems: [] });
  });

  it('takes null, empty texts and empty lists for the default', () => {
    const nothing = {
      lang: '',
      selection: null,
      region: ' ',
      themes: [],
      status: null,
      year: null,
      camera: null,
      scheme: null,
      chrome: '',
    };
    expect(parsePatch(nothing, known)).toEqual({ patch: plain, problems: [] });
  });

  it('keeps what is right beside what is wrong', () => {
    const { patch, problems } = parsePatch(
      { select: 'state:ZZ', selection: 'state:YY', year: 1999, theme: 'x' },
      known,
    );
    expect(patch).toEqual({ year: 1999 });
    expect(problems.map(({ parameter }) => parameter)).toEqual(['select', 'select', 'theme']);
  });

  it.each([null, undefined, 1, 'lang=fr', true, [], ['fr'], () => 1, Symbol('view')])(
    'reports %o, which is no view',
    (value) => {
      const { patch, problems } = parsePatch(value, known);
      expect(patch).toEqual({});
      expect(problems).toHaveLength(1);
    },
  );

  it.each([
    ['lang', { lang: {} }],
    ['select', { selection: { kind: 'state', id: {} } }],
    ['select', { selection: { kind: 'state' } }],
    ['theme', { themes: [['policing']] }],
    ['theme', { themes: [Symbol('policing')] }],
    ['theme', { themes: [null] }],
    ['year', { year: Number.NaN }],
    ['year', { year: 1999.5 }],
    ['year', { year: true }],
    ['camera', { camera: { lng: 1, lat: 2, zoom: Number.POSITIVE_INFINITY, bearing: 0 } }],
    ['camera', { camera: { lng: 1, lat: 2 } }],
    ['camera', { camera: [1, 2, 3] }],
    ['chrome', { chrome: () => 'none' }],
    ['year', { year: 10n ** 30n }],
    ['year', { year: 1e308 }],
    ['camera', { camera: { lng: 1e300, lat: -1e300, zoom: Number.MIN_VALUE, bearing: 0 } }],
    ['select', { selection: { kind: '__proto__', id: 'constructor' } }],
    ['select', { selection: 'constructor:name' }],
    ['region', { region: '__proto__' }],
  ])('reports a %s of the wrong type, and changes nothing', (parameter, value) => {
    const { patch, problems } = parsePatch(value, known);
    expect(patch).toEqual({});
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
  });
});

describe('a patch that means harm', () => {
  const refuse = (): never => {
    throw new Error('no');
  };

  it('is refused where a property throws, and the rest of it is read', () => {
    const input = Object.defineProperty({ lang: 'fr' }, 'year', { get: refuse });
    const selection = Object.defineProperty({ kind: 'state' }, 'id', { get: refuse });
    expect(parsePatch({ ...input, selection }, known).patch).toEqual({ lang: 'fr' });
    const { patch, problems } = parsePatch(input, known);
    expect(patch).toEqual({ lang: 'fr' });
    expect(problems.map(({ parameter }) => parameter)).toEqual(['year']);
  });

  it('is refused where even looking at it throws', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const guarded = new Proxy({}, { getOwnPropertyDescriptor: refuse, get: refuse, has: refuse, ownKeys: refuse });
    for (const input of [proxy, guarded, { themes: proxy }, { camera: guarded }]) {
      const { patch, problems } = parsePatch(input, known);
      expect(patch).toEqual({});
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('reaches no prototype', () => {
    const input: unknown = JSON.parse('{"__proto__": {"lang": "fr"}, "constructor": {"prototype": {"year": 1999}}}');
    expect(parsePatch(input, known)).toEqual({ patch: {}, problems: [] });
    expect(Object.prototype).not.toHaveProperty('lang');
  });

  it('does not lead into depths, circles or endless lists', () => {
    let deep: unknown = 'policing';
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    const circle: unknown[] = [];
    circle.push(circle);
    const endless: unknown[] = [];
    endless.length = 2 ** 32 - 1;
    for (const themes of [deep, circle, endless, { kind: deep, id: circle }]) {
      expect(parsePatch({ themes }, known)).toMatchObject({ patch: {}, problems: [{ parameter: 'theme' }] });
    }
    expect(parsePatch({ theme: 'policing,'.repeat(100_000) }, known).patch.themes).toEqual(['policing']);
  });
});

describe('applying a patch', () => {
  const seen: View = { ...plain, selection: kazakhstan, themes: ['media'], year: 1999, camera };

  it('changes what is said, and nothing else', () => {
    expect(applyPatch(seen, { year: 2000, status: 'all' })).toEqual({ ...seen, year: 2000, status: 'all' });
    expect(applyPatch(seen, { selection: null })).toEqual({ ...seen, selection: null });
    expect(applyPatch(seen, {})).toBe(seen);
    expect(applyPatch(seen, structuredClone(seen))).toBe(seen);
  });

  it('lets the camera follow a selection, unless it says a camera', () => {
    const inRegion: View = { ...plain, region: 'central-asia', camera };
    expect(applyPatch(inRegion, { selection: moldova })).toEqual({ ...plain, selection: moldova });
    expect(applyPatch(seen, { selection: moldova, camera })).toEqual({ ...seen, selection: moldova });
    expect(applyPatch(inRegion, { selection: moldova, region: 'central-asia' })).toEqual({
      ...plain,
      region: 'central-asia',
      selection: moldova,
    });
  });

  it('goes to a region as a reader does', () => {
    const gone = { ...seen, selection: null, camera: null };
    expect(applyPatch(seen, { region: 'central-asia' })).toEqual({ ...gone, region: 'central-asia' });
    expect(applyPatch(seen, { region: 'whole-area' })).toEqual(gone);
  });

  it('leads from any view to any other', () => {
    expect(applyPatch(seen, parsePatch(plain, known).patch)).toEqual(plain);
    expect(applyPatch(plain, parsePatch(seen, known).patch)).toEqual(seen);
  });
});
