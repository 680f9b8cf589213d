import { describe, expect, it } from 'vitest';
import { viewToSearch } from '../../../src/view/url';
import { known, plain } from './known';

const camera = { lng: 28.83451, lat: 47.01049, zoom: 5.4567, bearing: -12.34 };

describe('viewToSearch', () => {
  it('leaves out what is as by default', () => {
    expect(viewToSearch(plain, known)).toBe('');
    expect(viewToSearch({ ...plain, lang: 'fr' }, { ...known, defaultLanguage: 'fr' })).toBe('');
    expect(viewToSearch({ ...plain, lang: 'en' }, { ...known, defaultLanguage: 'fr' })).toBe('?lang=en');
  });

  it('is readable, and always in the same order', () => {
    const view = {
      chrome: 'compact',
      scheme: 'dark',
      camera,
      year: 1999,
      status: 'all',
      themes: ['policing', 'trafficking'],
      region: 'central-asia',
      selection: { kind: 'operation', id: 'mission-to-moldova' },
      lang: 'fr',
    } as const;
    expect(viewToSearch(view, known)).toBe(
      '?lang=fr&select=operation:mission-to-moldova&region=central-asia&theme=policing,trafficking&status=all&year=1999' +
        '&camera=28.8345,47.0105,5.46,-12.3&scheme=dark&chrome=compact',
    );
  });

  it('keeps foreign parameters after its own, and replaces its own', () => {
    const keep = new URLSearchParams('renderer=svg&lang=fr&LANG=fr&year=1980&debug&utm_source=a b%26c');
    expect(viewToSearch({ ...plain, status: 'closed' }, known, keep)).toBe(
      '?status=closed&renderer=svg&debug&utm_source=a%20b%26c',
    );
    expect(viewToSearch(plain, known, new URLSearchParams('a=1&a=2'))).toBe('?a=1&a=2');
    expect(viewToSearch(plain, known, new URLSearchParams('year=1999&amp;renderer=svg&amp;lang=fr'))).toBe(
      '?renderer=svg',
    );
  });

  it('says the language of the page where it is asked to', () => {
    expect(viewToSearch(plain, known, undefined, true)).toBe('?lang=en');
    expect(viewToSearch({ ...plain, year: 1999 }, known, new URLSearchParams('renderer=svg'), true)).toBe(
      '?lang=en&year=1999&renderer=svg',
    );
  });

  it('writes numbers without exponents and without a negative zero', () => {
    const tiny = { lng: -0.00001, lat: 0.0000001, zoom: -0.001, bearing: -0.01 };
    expect(viewToSearch({ ...plain, camera: tiny }, known)).toBe('?camera=0,0,0,0');
  });
});
