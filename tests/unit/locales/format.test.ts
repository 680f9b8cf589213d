import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatEuros,
  formatMillions,
  formatNumber,
  formatShortDate,
  languageName,
  yearOf,
} from '../../../src/locales/format';
import { LOCALES } from '../support/locales';

/** Which no-break space stands where is for the browser's own tables to know. */
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
    expect(formatDate(date, lang)).toBe(expected);
  });

  test('the first of a month in French', () => {
    expect(formatDate('1999-07-01', 'fr')).toMatch(/^1(er)? juillet 1999$/);
  });

  test.each([
    ['2024-12-31', 'en', '31 Dec 2024'],
    ['2024-12', 'en', 'December 2024'],
    ['2024', 'en', '2024'],
    ['2024-12-31', 'fr', '31 déc. 2024'],
    ['2024-12', 'fr', 'décembre 2024'],
  ])('%s, short, in %s', (date, lang, expected) => {
    expect(formatShortDate(date, lang)).toBe(expected);
  });

  test('the day is that of the date wherever the reader is', () => {
    const zone = process.env.TZ;
    try {
      for (const place of ['America/Anchorage', 'Asia/Vladivostok', 'Europe/Vienna']) {
        process.env.TZ = place;
        expect(formatDate('2017-01-01', 'en'), place).toBe('1 January 2017');
        expect(formatDate('2017-01', 'en'), place).toBe('January 2017');
        expect(formatShortDate('2017-12-31', 'en'), place).toBe('31 Dec 2017');
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

describe('names of languages', () => {
  test.each([
    ['en', 'en', 'English'],
    ['fr', 'fr', 'Français'],
    ['sq', 'en', 'Albanian'],
    ['sq', 'fr', 'Albanais'],
    ['ru', 'fr', 'Russe'],
  ])('%s in %s, capitalised', (tag, lang, expected) => {
    expect(languageName(tag, lang)).toBe(expected);
  });

  test('a tag that no table knows stands for itself', () => {
    expect(languageName('qaa', 'en').toLowerCase()).toContain('qaa');
  });
});
