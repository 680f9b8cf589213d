/** The script in the head of every page, run as it is there. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/view/view';
import links from '../../links.json';

const script = readFileSync(new URL('../../../src/first/arrival.js', import.meta.url), 'utf8');

interface Visit {
  /** The query of the address, with its fragment. */
  readonly search: string;
  readonly browser: readonly string[] | undefined;
  /** `<html lang>` */
  readonly page: string;
  readonly thisYear: number;
  /** The last year that the content covers. */
  readonly lastYear: number;
  readonly asks: string;
  readonly stored: Readonly<Record<string, string>> | 'refused';
  /** The system's background under a page that asks for light. */
  readonly canvas: string;
}

/** What the page is told by the script. By default: a first visit to the front door, by a reader of English. */
function visit(more: Partial<Visit> = {}): Record<string, string | undefined> {
  const { search, browser, page, thisYear, lastYear, asks, stored, canvas }: Visit = {
    search: '',
    browser: ['en-GB'],
    page: 'en',
    thisYear: 2026,
    lastYear: 2026,
    asks: '',
    stored: {},
    canvas: 'rgb(255, 255, 255)',
    ...more,
  };
  const dataset = { made: JSON.stringify({ year: 2026, lastYear, asks, languages: LANGUAGES }) };
  const probe = { style: {}, remove: () => undefined };
  const url = new URL(search, 'https://atlas.example/');
  runInNewContext(script, {
    document: {
      documentElement: { lang: page, dataset, appendChild: () => probe },
      createElement: () => probe,
    },
    location: { search: url.search, hash: url.hash },
    localStorage: {
      getItem: (key: string) => {
        if (stored === 'refused') throw new Error('refused');
        return stored[key] ?? null;
      },
    },
    navigator: { languages: browser },
    getComputedStyle: () => ({ backgroundColor: canvas }),
    matchMedia: () => ({ matches: false }),
    Date: class {
      getFullYear(): number {
        return thisYear;
      }
    },
  });
  return dataset;
}

describe('what of the page made at build is shown at once', () => {
  it.each([
    ['at the front door', {}],
    ['with its own language in the address', { search: '?lang=en' }],
    ['with colours in the address', { search: '?scheme=dark' }],
    ['with what belongs to somebody else in the address', { search: '?utm_source=mail&renderer=svg' }],
    ['in a browser whose languages nobody speaks here', { browser: ['ja', 'ko'] }],
    ['in a browser that does not tell its languages', { browser: undefined }],
    ['on the page of a language, in a browser set to another one', { page: 'ru', browser: ['fr'] }],
    ['when the same language was chosen before', { stored: { 'osce-atlas:language': 'en' } }],
    ['where storage is refused', { stored: 'refused' }],
    ['by a clock that is wrong', { thisYear: 1980 }],
  ] satisfies [string, Partial<Visit>][])('is all of it %s', (_, more) => {
    expect(visit(more).first).toBe('shown');
  });

  it.each([
    ['the address names another language', { search: '?lang=ru' }],
    ['the address names none that is spoken here', { search: '?lang=xx' }],
    ['another language was chosen before', { stored: { 'osce-atlas:language': 'de' } }],
    ['the browser at the front door is set to another one', { browser: ['fr-CA', 'en'] }],
    ['English is asked of a page in French', { page: 'fr', search: '?lang=en' }],
  ] satisfies [string, Partial<Visit>][])('are the areas where %s', (_, more) => {
    expect(visit(more).first).toBe('areas');
  });

  it.each([
    '?select=state:FR',
    '?theme=policing',
    '?status=all',
    '?year=1999',
    '?camera=20,44,4,0',
    '?chrome=none',
    '?lang=ru&select=operation:programme-office-in-bishkek',
    '?lang%3Dru%26year%3D1999',
    '?utm_source=mail&amp;year=1999',
  ])('is plain land for another view: %s', (search) => {
    expect(visit({ search }).first).toBe('land');
  });

  it('is plain land in a year that the page does not know', () => {
    expect(visit({ thisYear: 2027, lastYear: 2027 }).first).toBe('land');
  });

  it.each(links.map(({ how, link, view }) => [how, link, view] as const))(
    'is nothing that a link does not ask for: %s',
    (_, link, view: Readonly<Record<string, unknown>>) => {
      const { search, hash, pathname } = new URL(link);
      const page = LANGUAGES.find((lang) => pathname.startsWith(`/${lang}/`)) ?? 'en';
      const { first } = visit({ search: search + hash, page });
      const { lang = page, scheme: _scheme, ...others } = view;
      if (Object.keys(others).length > 0) expect(first).toBe('land');
      else if (lang !== page) expect(first).not.toBe('shown');
    },
  );
});

describe('the colours of the first frame', () => {
  const stored = { 'osce-atlas:scheme': 'dark' };

  it('are those of the address, then those chosen before, then the system’s', () => {
    expect(visit({ search: '?scheme=contrast', stored }).scheme).toBe('contrast');
    expect(visit({ search: '?scheme=pink', stored }).scheme).toBe('dark');
    expect(visit().scheme).toBeUndefined();
  });

  it('are dark in a browser that darkens the page anyway', () => {
    expect(visit({ search: '?scheme=light', canvas: 'rgb(18, 18, 18)' }).scheme).toBe('dark');
  });
});
