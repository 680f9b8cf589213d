/** Dates and numbers in the language's style. A date is written only as precisely as it is known. */
import { inTurns, type Steps } from '../ui/steps';

const YEAR = 4;
const MONTH = 7;

const NO_BREAK = '\u00a0';
/** The first of a month is an ordinal in these languages, which `Intl` does not support. */
const FIRST_OF_MONTH: Readonly<Record<string, string>> = { fr: '1er', it: '1º' };
/** The suffix of a year that is written alone. */
const YEAR_SIGN: Readonly<Record<string, string>> = { ru: `${NO_BREAK}г.` };

/** The date in the reader's time zone: `2026-11-09`. */
export function dayOf(time: Date): string {
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${time.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}

/** `1999`, `1999-07` or `1999-07-01` as "1999", "July 1999" or "1 July 1999", with no break between day and month. */
export function formatDate(date: string, lang: string): string {
  return formatted(date, lang, 'long');
}

/** A day in a short form, for small print: "31 Dec 2024"; months and years as in `formatDate`. */
export function formatShortDate(date: string, lang: string): string {
  return formatted(date, lang, date.length <= MONTH ? 'long' : 'short');
}

/** Makes something for a language once: a formatter of `Intl` takes a browser longer to make than to use. */
function once<Made>(make: (tag: string) => Made): (lang: string) => Made {
  const made = new Map<string, Made>();
  return (lang) => {
    const known = made.get(lang) ?? make(tagOf(lang));
    made.set(lang, known);
    return known;
  };
}

const dates = (options: Intl.DateTimeFormatOptions) =>
  once((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC', ...options }));
const months = { long: dates({ month: 'long' }), short: dates({ month: 'short' }) };
const days = { long: dates({ month: 'long', day: 'numeric' }), short: dates({ month: 'short', day: 'numeric' }) };

function formatted(date: string, lang: string, month: 'long' | 'short'): string {
  if (date.length === YEAR) return `${date}${YEAR_SIGN[lang] ?? ''}`;
  const isMonth = date.length === MONTH;
  const parts = (isMonth ? months : days)
    [month](lang)
    .formatToParts(new Date(isMonth ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`));
  return parts
    .map(({ type, value }, index) => {
      if (type === 'day' && value === '1') return FIRST_OF_MONTH[lang] ?? value;
      if (type !== 'literal') return value;
      const before = parts[index - 1]?.type;
      if (before === 'day') return value.replaceAll(' ', NO_BREAK);
      // The suffix belongs to the year: the Russian abbreviation of "year".
      return before === 'year' ? value.replace(/^\s/, NO_BREAK) : value;
    })
    .join('');
}

/** OSCE English is British: "27 May 2009". */
function tagOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}

/** The year of a date. */
export function yearOf(date: string): string {
  return date.slice(0, YEAR);
}

const numbers = once((tag) => new Intl.NumberFormat(tag));
const euros = once(
  (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
);
const millions = once(
  (tag) =>
    new Intl.NumberFormat(tag, {
      style: 'currency',
      currency: 'EUR',
      notation: 'compact',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
);

export function formatNumber(value: number, lang: string): string {
  return numbers(lang).format(value);
}

/** Whole euros. */
export function formatEuros(amount: number, lang: string): string {
  return euros(lang).format(amount);
}

/** Millions of euros with one decimal, for a figure at a glance: "€2.3m", "2,3 M€". */
export function formatMillions(amount: number, lang: string): string {
  return millions(lang).format(amount);
}

const PANELS = [numbers, millions, euros, days.short, days.long, months.long];
const prepared = new Set<string>();

function* preparing(lang: string): Steps<undefined> {
  for (const formatter of PANELS) {
    formatter(lang).format(0);
    yield;
  }
  return undefined;
}

/** Makes the formatters of the panels, so that the first panel need not: together they take as long as its other text. */
export function prepareFormats(lang: string): void {
  if (prepared.has(lang)) return;
  prepared.add(lang);
  inTurns(preparing(lang));
}
