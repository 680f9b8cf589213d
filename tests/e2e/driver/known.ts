/** What the site must show: the content and the words, read from the repository's files and not from the page. */
import { fileURLToPath } from 'node:url';
import { createInstance, type i18n } from 'i18next';
import type { LocaleFiles } from '../../../src/content/build/content-files';
import { readContent } from '../../../src/content/build/read-content';
import type { Language } from '../../../src/view/view';

const result = readContent(fileURLToPath(new URL('../../..', import.meta.url)));
if ('problems' in result) throw new Error('The content has problems: npm run test:unit lists them.');

/** The content. */
export const { content } = result;

const { locales } = result;

/** The words of the content in a language. */
export function wordsOf(lang: Language): LocaleFiles {
  const words = locales.get(lang);
  if (!words) throw new Error(`There are no words in ${lang}.`);
  return words;
}

const interfaces = new Map<Language, i18n>();

/** A text of the interface in a language, in the right plural form for a count. */
export function say(lang: Language, key: string, values: Readonly<Record<string, string | number>> = {}): string {
  let spoken = interfaces.get(lang);
  if (!spoken) {
    spoken = createInstance();
    void spoken.init({
      lng: lang,
      initAsync: false,
      resources: { [lang]: { translation: wordsOf(lang).ui } },
      interpolation: { escapeValue: false },
    });
    interfaces.set(lang, spoken);
  }
  if (!spoken.exists(key, values)) throw new Error(`The interface has no words for ${key} in ${lang}.`);
  return spoken.t(key, values);
}

/** Ids of the active operations that work on any of the themes, by documented evidence. */
export function operationsOn(...themes: readonly string[]): readonly string[] {
  return activeOperations
    .filter(({ id }) => documented(id).some((theme) => themes.includes(theme)))
    .map(({ id }) => id);
}

function documented(operation: string): readonly string[] {
  const themes = content.operations.find(({ id }) => id === operation)?.themes ?? [];
  return themes.filter(({ strength }) => strength === 'documented').map(({ theme }) => theme);
}

/** The active operations. */
export const activeOperations = content.operations.filter(({ status }) => status === 'active');

/** The name of a State, a Partner or a territory. */
export function areaName(lang: Language, code: string): string {
  return named(wordsOf(lang).states[code]?.name, code);
}

/** The name of an operation. */
export function operationName(lang: Language, id: string): string {
  return named(wordsOf(lang).operations[id]?.name, id);
}

/** The full name of a theme. */
export function themeName(lang: Language, id: string): string {
  return named(wordsOf(lang).themes[id]?.label, id);
}

/** The name of a theme on its chip. */
export function themeShort(lang: Language, id: string): string {
  return named(wordsOf(lang).themes[id]?.short, id);
}

function named(name: string | undefined, id: string): string {
  if (name === undefined) throw new Error(`${id} has no name.`);
  return name;
}
