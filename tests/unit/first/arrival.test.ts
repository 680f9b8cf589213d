import { describe, expect, it } from 'vitest';
import { arrivalOf, type Arriving } from '../../../src/first/arrival';

const stored = (items: Readonly<Record<string, string>>): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => ({
  getItem: (key) => items[key] ?? null,
  setItem: () => undefined,
  removeItem: () => undefined,
});

/** A first visit to the start page, by a reader of English, in the year in which the page was made. */
const visit = (more: Partial<Arriving> = {}) =>
  arrivalOf({
    search: '',
    browser: ['en-GB'],
    page: 'en',
    thisYear: 2026,
    year: 2026,
    asks: '',
    openStorage: () => null,
    ...more,
  });

describe('what of the page made at build is shown at once', () => {
  it.each([
    ['at the front door', {}],
    ['with its own language in the address', { search: '?lang=en' }],
    ['with colours in the address', { search: '?scheme=dark' }],
    ['with what belongs to somebody else in the address', { search: '?utm_source=mail&renderer=svg' }],
    ['with a language in the address that nobody speaks here', { search: '?lang=xx' }],
    ['in a browser whose languages nobody speaks here', { browser: ['ja', 'ko'] }],
    ['on the page of a language, in a browser set to another one', { page: 'ru', browser: ['fr'] }],
    ['when the same language was chosen before', { openStorage: () => stored({ 'osce-atlas:language': 'en' }) }],
  ])('is all of it %s', (_, more) => {
    expect(visit(more).shows).toBe('page');
  });

  it.each([
    ['the address names another language', { search: '?lang=ru' }],
    ['another language was chosen before', { openStorage: () => stored({ 'osce-atlas:language': 'de' }) }],
    ['the browser at the front door is set to another one', { browser: ['fr-CA', 'en'] }],
    ['English is asked of a page in French', { page: 'fr', search: '?lang=en' }],
  ])('are the areas where %s', (_, more) => {
    expect(visit(more).shows).toBe('areas');
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
    expect(visit({ search }).shows).toBe('land');
  });

  it('is plain land in a year that the page does not know', () => {
    expect(visit({ thisYear: 2027 }).shows).toBe('land');
  });

  it('is what a browser without storage would show where storage is refused', () => {
    const refuse = (): null => {
      throw new Error('refused');
    };
    expect(visit({ openStorage: refuse })).toEqual({ shows: 'page', scheme: null });
  });
});

describe('the colours of the first frame', () => {
  const chosen = () => stored({ 'osce-atlas:scheme': 'dark' });

  it('are those of the address, then those chosen before, then the system’s', () => {
    expect(visit({ search: '?scheme=contrast', openStorage: chosen }).scheme).toBe('contrast');
    expect(visit({ search: '?scheme=pink', openStorage: chosen }).scheme).toBe('dark');
    expect(visit().scheme).toBeNull();
  });
});

describe('on a page that was made for another view than the default one', () => {
  const moldova = { asks: '?select=operation:mission-to-moldova&theme=policing' };

  it.each([
    ['nothing is asked for', ''],
    ['its own view is asked for', '?select=operation:mission-to-moldova'],
    ['its own view is asked for in other words', '?theme=policing&select=operation:mission-to-moldova&lang=en&utm=x'],
  ])('all of it is shown where %s', (_, search) => {
    expect(visit({ ...moldova, search }).shows).toBe('page');
  });

  it.each(['?select=operation:mission-to-skopje', '?year=1999', '?theme=trafficking', '?chrome=none'])(
    'land is all that is certain where %s asks for another one',
    (search) => {
      expect(visit({ ...moldova, search }).shows).toBe('land');
    },
  );

  it('another year than that of the page matters only where the page says none', () => {
    expect(visit({ ...moldova, thisYear: 2027 }).shows).toBe('land');
    expect(visit({ asks: '?year=1999', thisYear: 2027 }).shows).toBe('page');
  });
});
