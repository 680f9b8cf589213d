import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatEuros,
  formatMillions,
  formatNumber,
  formatShortDate,
  yearOf,
} from '../../../src/locales/format';
import { LOCALES } from '../support/locales';

/** The kind of no-break space depends on the browser's own tables. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('dates are said as precisely as they are known', () => {
  test.each([
    ['2009-05-27', 'en', '27 May 2009'],
    ['2009-05', 'en', 'May 2009'],
    ['2009', 'en', '2009'],
    ['2009-05-27', 'fr', '27 mai 2009'],
    ['2009-05', 'fr', 'mai 2009'],
    ['2009', 'fr', '2009'],
  ])('%s in %s', (date, lang, expected) => {
    expect(plain(formatDate(date, lang))).toBe(expected);
  });

  test.each([
    ['1999-07-01', 'fr', '1er juillet 1999'],
    ['1999-07-11', 'fr', '11 juillet 1999'],
    ['1999-07-21', 'fr', '21 juillet 1999'],
    ['1999-07-01', 'it', '1º luglio 1999'],
    ['1999-07-01', 'de', '1. Juli 1999'],
    ['1999-07-01', 'es', '1 de julio de 1999'],
    ['1999-07-01', 'en', '1 July 1999'],
    ['1999-07-01', 'ru', '1 июля 1999 г.'],
    ['1999-07', 'ru', 'июль 1999 г.'],
    ['1999', 'ru', '1999 г.'],
  ])('%s in %s: the first of a month, and the sign after a year', (date, lang, expected) => {
    expect(plain(formatDate(date, lang))).toBe(expected);
  });

  test.each([
    ['en', '1\u00a0July 1999'],
    ['fr', '1er\u00a0juillet 1999'],
    ['de', '1.\u00a0Juli 1999'],
    ['it', '1º\u00a0luglio 1999'],
    ['ru', '1\u00a0июля 1999\u00a0г.'],
    ['es', '1\u00a0de\u00a0julio de 1999'],
  ])('a line does not end between the day and its month in %s', (lang, expected) => {
    expect(formatDate('1999-07-01', lang)).toBe(expected);
  });

  test.each([
    ['2024-12-31', 'en', '31 Dec 2024'],
    ['2024-12', 'en', 'December 2024'],
    ['2024', 'en', '2024'],
    ['2024-12-31', 'fr', '31 déc. 2024'],
    ['2024-12', 'fr', 'décembre 2024'],
  ])('%s, short, in %s', (date, lang, expected) => {
    expect(plain(formatShortDate(date, lang))).toBe(expected);
  });

  test('the day is that of the date wherever the reader is', () => {
    const zone = process.env.TZ;
    try {
      for (const place of ['America/Anchorage', 'Asia/Vladivostok', 'Europe/Vienna']) {
        process.env.TZ = place;
        expect(formatDate('2017-01-01', 'en'), place).toBe('1\u00a0January 2017');
        expect(formatDate('2017-01', 'en'), place).toBe('January 2017');
        expect(formatShortDate('2017-12-31', 'en'), place).toBe('31\u00a0Dec 2017');
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test.each(LOCALES)('the year is in every date in %s', (lang) => {
    for (const date of ['1975-08-01', '1975-08', '1975']) {
      expect(formatDate(date, lang)).toContain('1975');
      expect(formatShortDate(date, lang)).toContain('1975');
    }
  });

  test('yearOf', () => {
    expect(['1999-07-01', '1999-07', '1999'].map(yearOf)).toEqual(['1999', '1999', '1999']);
  });
});

describe('numbers', () => {
  test('in groups', () => {
    expect(formatNumber(6811000, 'en')).toBe('6,811,000');
    expect(plain(formatNumber(6811000, 'fr'))).toBe('6 811 000');
    expect(formatNumber(124, 'fr')).toBe('124');
  });

  test('whole euros', () => {
    expect(formatEuros(2062785, 'en')).toBe('€2,062,785');
    expect(plain(formatEuros(2062785, 'fr'))).toBe('2 062 785 €');
  });

  test('millions of euros with one decimal', () => {
    expect(formatMillions(6811000, 'en').toLowerCase()).toBe('€6.8m');
    expect(plain(formatMillions(6811000, 'fr'))).toBe('6,8 M €');
    expect(formatMillions(2000000, 'en').toLowerCase()).toBe('€2.0m');
  });

  test('French never uses a comma for thousands nor a point for decimals', () => {
    expect(formatNumber(1234567, 'fr')).not.toMatch(/[.,]/);
    expect(formatMillions(2345678, 'fr')).not.toContain('.');
  });
});
