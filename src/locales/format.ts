/** Dates and numbers as the language writes them. A date is said as precisely as it is known, never more. */

const YEAR = 4;
const MONTH = 7;

/** `1999`, `1999-07` or `1999-07-01` as "1999", "July 1999" or "1 July 1999". */
export function formatDate(date: string, lang: string): string {
  if (date.length === YEAR) return date;
  const options: Intl.DateTimeFormatOptions =
    date.length === MONTH ? { year: 'numeric', month: 'long' } : { year: 'numeric', month: 'long', day: 'numeric' };
  const day = new Date(date.length === MONTH ? `${date}-01T00:00:00Z` : `${date}T00:00:00Z`);
  // OSCE English writes "27 May 2009".
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...options, timeZone: 'UTC' }).format(day);
}

/** A day in a short form, for a figure's small print: "31 Dec 2024"; months and years as `formatDate` has them. */
export function formatShortDate(date: string, lang: string): string {
  if (date.length <= MONTH) return formatDate(date, lang);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(new Date(`${date}T00:00:00Z`));
}

/** The year of a date. */
export function yearOf(date: string): string {
  return date.slice(0, YEAR);
}

export function formatNumber(value: number, lang: string): string {
  return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang).format(value);
}

/** Whole euros. */
export function formatEuros(amount: number, lang: string): string {
  const options: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 };
  return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, options).format(amount);
}

/** Millions of euros with one decimal, for a figure at a glance: "€2.3m", "2,3 M€". */
export function formatMillions(amount: number, lang: string): string {
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  };
  return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, options).format(amount);
}

/** The name of a language in another one, capitalised as it stands in a list. */
export function languageName(tag: string, lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
