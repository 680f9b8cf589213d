/** One thing is called one name within a language: what is the same in English is the same there, and labels fit their places. */
import { describe, expect, test } from 'vitest';
import { interfaceOf, isAlias, LOCALES, REFERENCE, splitPlural, textsOf, type Text } from '../support/locales';

/** Where one English word has two translations, and why. */
const DIFFERENT: Readonly<Record<string, { readonly why: string; readonly languages: readonly string[] }>> = {
  Closed: { why: 'a date of closing, and operations that are closed', languages: ['fr', 'it', 'ru', 'es'] },
  ended: { why: 'agrees with a format, and stands beside posts of any gender', languages: ['fr', 'it', 'ru', 'es'] },
  active: { why: 'agrees with a format, and stands in a column of operations', languages: ['fr'] },
  'Partner for Co-operation': { why: 'short in the legend', languages: ['fr'] },
  'Part of': { why: 'of what is, and of what was', languages: ['fr', 'ru'] },
  Since: { why: 'a term, and the head of a column', languages: ['ru'] },
  'Politico-military': { why: 'with its noun, and short over a column', languages: ['ru'] },
  'Cross-dimensional': { why: 'with its noun, and short over a column', languages: ['fr', 'ru'] },
  Representative: { why: 'a post of the past, and who leads the office for the media', languages: ['fr', 'de'] },
  'Counts it as part of its work on democratization': {
    why: 'says what is counted',
    languages: ['fr', 'de', 'it', 'ru', 'es'],
  },
};

const keyOf = ({ namespace, path }: Text): string => `${namespace} ${path}`;
/** Short forms may differ from the full name, and plural forms have their own rules. */
const comparable = (text: Text): boolean =>
  !isAlias(text) && !text.path.endsWith('.short') && splitPlural(text.path).form === null;
const alike = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const together = new Map<string, string[]>();
for (const text of textsOf(REFERENCE).filter(comparable)) {
  together.set(text.text, [...(together.get(text.text) ?? []), keyOf(text)]);
}

test.each(LOCALES.filter((lang) => lang !== REFERENCE))('what is the same in English is the same in %s', (lang) => {
  const said = new Map(textsOf(lang).map((text) => [keyOf(text), text.text]));
  const different = [...together]
    .filter(([english]) => !DIFFERENT[english]?.languages.includes(lang))
    .map(([english, keys]) => ({ english, keys, forms: new Set(keys.map((key) => alike(said.get(key) ?? ''))) }))
    .filter(({ forms }) => forms.size > 1)
    .map(({ english, keys, forms }) => `${english} (${keys.join(', ')}): ${[...forms].join(' / ')}`);
  expect(different).toEqual([]);
});

describe.each(LOCALES)('%s', (lang) => {
  const said = interfaceOf(lang);

  test('says of a weak source the same in the panel and in the matrix', () => {
    expect(said.get('evidence.weak')).toBe(`(${said.get('matrix.weak') ?? ''})`);
  });

  /** Limits for labels on the map, chips and column headings. Some names are longer and have no official short form. */
  test('has short forms of at most 24 characters', () => {
    const long = textsOf(lang)
      .filter(({ path, text }) => path.endsWith('.short') && text.length > SHORT)
      .map(({ path, text }) => `${path}: ${text}`);
    expect(long.filter((label) => !LONGER[lang]?.includes(label.slice(0, label.indexOf('.'))))).toEqual([]);
  });
});

const SHORT = 24;
const LONGER: Readonly<Record<string, readonly string[]>> = {
  en: ['conflict-prevention-centre'],
  ru: ['conflict-prevention'],
};

const DIMENSIONS = ['politico-military', 'economic-environmental', 'human', 'cross-dimensional'];
test.each(['de', 'it', 'es'])('a dimension has one name in the filter and in the matrix in %s', (lang) => {
  const said = interfaceOf(lang);
  const of = (place: string): readonly (string | undefined)[] =>
    DIMENSIONS.map((dimension) => said.get(`${place}.dimension.${dimension}`));
  expect(of('matrix')).toEqual(of('themes'));
});
