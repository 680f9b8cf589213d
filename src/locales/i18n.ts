/**
 * The languages: i18next for the interface, and the words of the content beside it. One file for each language, fetched when the
 * language is chosen; what it holds is checked at build, not here.
 */
import { createInstance, type i18n } from 'i18next';
import { languages } from 'virtual:atlas-words';
import type { Words } from './words';

/** What is said in one language from the start. It never becomes another one, so that a page can draw one while it shows another. */
export interface Spoken {
  readonly words: Words;
  /** The words of the interface. */
  readonly i18n: i18n;
}

const here = new Map<string, Spoken>();

/** Fetches what is said in a language, unless it is here. Rejects when it cannot be fetched. */
export async function bring(lang: string): Promise<Spoken> {
  const known = here.get(lang);
  if (known) return known;
  const load = languages[lang];
  if (!load) throw new Error(`There are no words in ${lang}.`);
  const { words, ofTheInterface } = await load();
  const i18n = createInstance();
  await i18n.init({
    lng: lang,
    fallbackLng: false,
    ns: ['ui'],
    defaultNS: 'ui',
    resources: { [lang]: { ui: ofTheInterface } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const spoken = here.get(lang) ?? { words: { lang, ...words }, i18n };
  here.set(lang, spoken);
  return spoken;
}
