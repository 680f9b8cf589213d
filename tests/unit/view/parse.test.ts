import { describe, expect, it } from 'vitest';
import { parseView, readParameter } from '../../../src/view/parse';
import type { View } from '../../../src/view/view';
import { known, plain } from './known';

const moldova = { kind: 'operation', id: 'mission-to-moldova' } as const;
const kazakhstan = { kind: 'state', id: 'KZ' } as const;

/** Links altered by other sites, and their meaning. */
const MANGLED: readonly (readonly [how: string, search: string, meant: Partial<View>])[] = [
  ['as it should be', '?lang=fr&select=operation:mission-to-moldova', { lang: 'fr', selection: moldova }],
  ['without its question mark', 'select=state:KZ', { selection: kazakhstan }],
  ['with two of them', '??select=state:KZ', { selection: kazakhstan }],
  [
    'encoded',
    'select=operation%3Amission-to-moldova&theme=policing%2Cmedia',
    { selection: moldova, themes: ['policing', 'media'] },
  ],
  ['encoded twice', 'select=operation%253Amission-to-moldova', { selection: moldova }],
  ['encoded three times', 'theme=policing%25252Cmedia', { themes: ['policing', 'media'] }],
  ['ampersand as HTML', 'lang=fr&amp;select=state:KZ&amp;year=1999', { lang: 'fr', selection: kazakhstan, year: 1999 }],
  ['ampersand as HTML twice', 'lang=fr&amp;amp;year=1999', { lang: 'fr', year: 1999 }],
  [
    'ampersand as a number',
    'lang=fr&#38;select=state:KZ&#038;year=1999',
    { lang: 'fr', selection: kazakhstan, year: 1999 },
  ],
  ['ampersand as a hexadecimal number', 'lang=fr&#x26;year=1999', { lang: 'fr', year: 1999 }],
  ['the whole query encoded', 'select%3Dstate%3AKZ%26lang%3Dfr', { lang: 'fr', selection: kazakhstan }],
  ['the whole query encoded twice', 'select%253Dstate%253AKZ%2526lang%253Dfr', { lang: 'fr', selection: kazakhstan }],
  ['only the ampersand encoded', 'lang=fr%26select=state:KZ', { lang: 'fr', selection: kazakhstan }],
  ['the ampersand encoded as HTML', 'lang=fr%26amp%3Bselect%3Dstate:KZ', { lang: 'fr', selection: kazakhstan }],
  ['a fragment', 'select=state:KZ#main', { selection: kazakhstan }],
  ['a fragment that looks like more of it', 'select=state:KZ#a&year=1999', { selection: kazakhstan }],
  ['an encoded fragment', 'select=state:KZ%23main', { selection: kazakhstan }],
  ['a full stop', 'select=state:KZ.', { selection: kazakhstan }],
  ['an ellipsis', 'select=state:KZ…', { selection: kazakhstan }],
  ['a bracket and a comma', 'year=1999),', { year: 1999 }],
  ['a closing quotation mark', 'theme=media%22', { themes: ['media'] }],
  ['French quotation marks', 'lang=«fr»', { lang: 'fr' }],
  ['a slash', 'chrome=compact/', { chrome: 'compact' }],
  ['a comma in the end', 'theme=policing,media,', { themes: ['policing', 'media'] }],
  ['commas in a row', 'theme=,policing,,media', { themes: ['policing', 'media'] }],
  ['semicolons', 'theme=policing;media', { themes: ['policing', 'media'] }],
  ['spaces', 'theme=policing, media', { themes: ['policing', 'media'] }],
  ['plus signs for spaces', 'select=+state:+KZ+', { selection: kazakhstan }],
  ['a line wrap', 'select=operation:mission-%0D%0Ato-moldova', { selection: moldova }],
  ['a soft hyphen and a zero-width space', 'select=operation:mission-to-\u00ADmol\u200Bdova', { selection: moldova }],
  ['dashes for hyphens', 'select=operation:mission–to\u2011moldova', { selection: moldova }],
  ['a minus sign', 'camera=\u221212.5,50,3,0', { camera: { lng: -12.5, lat: 50, zoom: 3, bearing: 0 } }],
  ['a wide colon', 'select=state：KZ', { selection: kazakhstan }],
  ['two colons', 'select=state::KZ', { selection: kazakhstan }],
  ['lower case', 'select=state:kz', { selection: kazakhstan }],
  ['upper case', 'SELECT=OPERATION:MISSION-TO-MOLDOVA&LANG=FR', { lang: 'fr', selection: moldova }],
  ['words with capitals', 'status=All&scheme=Dark&chrome=None', { status: 'all', scheme: 'dark', chrome: 'none' }],
  ['a language with its region', 'lang=fr-CA', { lang: 'fr' }],
  ['a locale', 'lang=fr_FR.UTF-8', { lang: 'fr' }],
  ['cut off in a character', 'select=state:KZ%E2%80', { selection: kazakhstan }],
  ['cut off in an escape', 'select=state:KZ%2', { selection: kazakhstan }],
  ['cut off in an encoded escape', 'select=state:KZ%252', { selection: kazakhstan }],
  ['a stray percent sign', 'select=state%3AKZ%', { selection: kazakhstan }],
  ['a broken escape among good ones', 'select=state%253AKZ%25ZZ', {}],
  ['foreign parameters around it', 'utm_source=x&select=state:KZ&fbclid=%E0%A4', { selection: kazakhstan }],
  ['the first valid of several', 'year=abc&year=1999&year=2001', { year: 1999 }],
];

describe('parseView', () => {
  it.each(MANGLED)('understands a link with %s', (_how, search, meant) => {
    expect(parseView(search, known).view).toEqual({ ...plain, ...meant });
  });

  it.each(MANGLED)('understands parameters, too, with %s', (_how, search, meant) => {
    // A fragment is not part of the query.
    if (/[^&]#/.test(search)) return;
    expect(parseView(new URLSearchParams(search), known).view).toEqual({ ...plain, ...meant });
  });

  it('gives the default view for nothing', () => {
    for (const nothing of ['', '?', '&', '&&&', '?=&==', 'select=&theme=&year=&lang=%20']) {
      expect(parseView(nothing, known)).toEqual({ view: plain, problems: [] });
    }
    expect(parseView(new URLSearchParams(), known)).toEqual({ view: plain, problems: [] });
  });

  it.each([
    ['lang', 'lang=tlh'],
    ['lang', 'lang=x'],
    ['select', 'select=KZ'],
    ['select', 'select=state:'],
    ['select', 'select=state:XK'],
    ['select', 'select=partner:XK'],
    ['select', 'select=partner:KZ'],
    ['select', 'select=country:KZ'],
    ['select', 'select=__proto__:constructor'],
    ['select', 'select=constructor:name'],
    ['select', 'select=chair:1990'],
    ['theme', 'theme=nothing'],
    ['theme', 'theme=,'],
    ['status', 'status=open'],
    ['year', 'year=1972'],
    ['year', 'year=2027'],
    ['year', 'year=1999.5'],
    ['year', 'year=-1999'],
    ['year', 'year=1e3'],
    ['year', 'year=0x7CF'],
    ['year', 'year=NaN'],
    ['camera', 'camera=20,50,3'],
    ['camera', 'camera=20,50,3,0,1'],
    ['camera', 'camera=181,50,3,0'],
    ['camera', 'camera=20,-90.1,3,0'],
    ['camera', 'camera=20,50,15,0'],
    ['camera', 'camera=20,50,-3,0'],
    ['camera', 'camera=20,50,3,361'],
    ['camera', 'camera=20,,3,0'],
    ['camera', 'camera=NaN,50,3,0'],
    ['camera', 'camera=20,Infinity,3,0'],
    ['camera', 'camera=2e1,50,3,0'],
    ['scheme', 'scheme=pink'],
    ['chrome', 'chrome=max'],
  ])('falls back to the default and says why: %s in %s', (parameter, search) => {
    const { view, problems } = parseView(search, known);
    expect(view).toEqual(plain);
    expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
    expect(problems[0]?.why).toMatch(/\w{3}/);
  });

  it('lets the content decide what is a State', () => {
    const withMore = { ...known, ids: { ...known.ids, state: new Set([...known.ids.state, 'XX']) } };
    expect(parseView('select=state:xx', withMore).view.selection).toEqual({ kind: 'state', id: 'XX' });
    expect(parseView('select=state:xx', known).view.selection).toBeNull();
  });

  it('takes the limits from the content', () => {
    expect(parseView('year=1973', known)).toEqual({ view: { ...plain, year: 1973 }, problems: [] });
    expect(parseView('year=2026', known)).toEqual({ view: plain, problems: [] });
    expect(parseView('', { ...known, defaultLanguage: 'fr', years: { min: 1973, max: 2030 } }).view).toMatchObject({
      lang: 'fr',
      year: 2030,
    });
    expect(parseView('lang=fr', { ...known, languages: ['en'] }).view.lang).toBe('en');
  });

  it('keeps the themes there are, once and in the order of the content, and reports the others', () => {
    const { view, problems } = parseView('theme=media,nothing,Policing,media,<b>', known);
    expect(view.themes).toEqual(['policing', 'media']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ parameter: 'theme' });
    expect(problems[0]?.why).toContain('nothing');
    expect(problems[0]?.why).not.toContain('policing');
  });

  it('follows what is right beside what is wrong', () => {
    const { view, problems } = parseView('lang=tlh&select=state:ZZ&theme=media&year=abc&scheme=dark', known);
    expect(view).toEqual({ ...plain, themes: ['media'], scheme: 'dark' });
    expect(problems.map((problem) => problem.parameter)).toEqual(['lang', 'select', 'year']);
  });

  it('reports readings before the first valid one, and none after it', () => {
    const { view, problems } = parseView('select=state:ZZ&select=state:KZ&select=state:YY', known);
    expect(view.selection).toEqual(kazakhstan);
    expect(problems).toEqual([{ parameter: 'select', why: 'there is no state "ZZ"' }]);
  });

  it('takes a wrong value for wrong and not for absent, and quotes it briefly', () => {
    expect(parseView('theme=...', known).problems).toEqual([{ parameter: 'theme', why: '"..." says nothing' }]);
    expect(parseView(`status=${'x'.repeat(5000)}`, known).problems[0]?.why.length).toBeLessThan(120);
  });

  it('reads a number that begins with its point', () => {
    expect(parseView('camera=.5,50,3,0', known).view.camera).toEqual({ lng: 0.5, lat: 50, zoom: 3, bearing: 0 });
  });

  it('rounds a camera to what an address says, and turns it the short way', () => {
    expect(parseView('camera=20.123456,-.00001,3.456,270.04', known).view.camera).toEqual({
      lng: 20.1235,
      lat: 0,
      zoom: 3.46,
      bearing: -90,
    });
    expect(parseView('camera=0,0,0,-180', known).view.camera?.bearing).toBe(180);
    expect(parseView('camera=0,0,0,-179.96', known).view.camera?.bearing).toBe(180);
    expect(parseView('camera=0,0,0,360', known).view.camera?.bearing).toBe(0);
  });
});

describe('readParameter', () => {
  it('tells what is said, what is wrong and what is not said', () => {
    expect(readParameter('lang=fr', 'lang', known)).toEqual({ state: 'valid', value: 'fr' });
    expect(readParameter('lang=tlh&lang=fr', 'lang', known)).toEqual({ state: 'valid', value: 'fr' });
    expect(readParameter('lang=tlh&lang=', 'lang', known)).toMatchObject({ state: 'invalid' });
    expect(readParameter('year=1999', 'lang', known)).toEqual({ state: 'missing' });
    expect(readParameter('lang=', 'lang', known)).toEqual({ state: 'missing' });
  });
});
