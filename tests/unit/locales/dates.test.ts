/** Every text with a date, filled with a year, a month and days that change the words around them. */
import { expect, test } from 'vitest';
import { formatDate, formatShortDate } from '../../../src/locales/format';
import { interfaceOf, LOCALES } from '../support/locales';

const DATES = ['2009', '2009-05', '2009-07-01', '2009-07-08', '2009-07-11'];

/** Words that must not be before a date without an article, or at all. */
const WRONG: Readonly<Record<string, RegExp>> = {
  en: /\bon (\d{4}\b|\p{L}+ \d{4})/u,
  fr: /\b(depuis|dès|jusqu’à|à) \d{1,2}(er)? \p{L}|\b(au|du|le) (\d{4}|(?!\d)\p{L}+ \d{4})|\b1 \p{L}+ \d{4}/u,
  de: /\b(seit|vor|nach) \d{1,2}\. |\bam (\d{4}|\p{L}+ \d{4})/u,
  it: /\b(al|dal|del|il) (8|11)\b|\b(al|dal) \p{L}+ \d{4}|\b1 \p{L}+ \d{4}/u,
  es: /\b(desde|tras) \d{1,2} de|\b(al|del|el) (\d{4}|\p{L}+ de \d{4})/u,
  ru: /(^|\P{L})(на|по|с|до): /u,
};

test.each(LOCALES)('each text with a date is right with any date, in %s', (lang) => {
  const asked = [...interfaceOf(lang)].filter(([key, text]) => text.includes('{{date}}') && key !== 'cite.text');
  expect(asked.length).toBeGreaterThan(8);
  const wrong = asked.flatMap(([key, text]) =>
    DATES.flatMap((date) => [formatDate(date, lang), formatShortDate(date, lang)])
      .map((said) => text.replaceAll('{{date}}', said).replaceAll(/\s/g, ' '))
      .filter((said) => WRONG[lang]?.test(said) === true || said.includes('..'))
      .map((said) => `${key}: ${said}`),
  );
  expect(wrong).toEqual([]);
});
