/** Typography: the punctuation of each language, and no text left in another language. */
import { describe, expect, test } from 'vitest';
import { isAlias, LOCALES, REFERENCE, textsOf, type Text } from '../support/locales';

const NARROW_SPACE = '\u202f';

interface Rule {
  readonly name: string;
  readonly wrong: RegExp;
}

const EVERYWHERE: readonly Rule[] = [
  { name: 'no typewriter quotes or apostrophes', wrong: /['"]/ },
  { name: 'no three full stops for an ellipsis', wrong: /\.\.\./ },
  { name: 'no double spaces, none at the ends', wrong: /\s{2}|^\s|\s$/ },
  { name: 'no hyphen for a dash', wrong: /\s-\s|\d{4}-\d{4}/ },
];

/** Rules of a single language. */
const OWN: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    { name: 'OSCE English: Co-operation', wrong: /\bcooperat/i },
    { name: 'OSCE English: Organization', wrong: /\borganisation\b/i },
    { name: 'OSCE English: programme', wrong: /\bprograms?\b/i },
    { name: 'participating States, not members', wrong: /\bmember (state|countr)/i },
    { name: 'participating States with a small p', wrong: /(?<!^|[.:?!(] |^“)\bParticipating States?\b/ },
    {
      name: 'British dates',
      wrong:
        /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(,|\b(?!\d))/,
    },
  ],
  fr: [
    { name: 'a narrow no-break space before ; : ! ? and »', wrong: new RegExp(`[^${NARROW_SPACE}][;:!?»]`) },
    { name: 'a narrow no-break space after «', wrong: new RegExp(`«(?!${NARROW_SPACE})`) },
    { name: 'États participants, not members', wrong: /États? membres?/i },
  ],
  de: [{ name: 'German quotation marks', wrong: /[«»]|“(?!$|[\s.,;:!?)])/ }],
  ru: [
    {
      name: 'a no-break space between a day and its month, a year and its word, before a dash, within a number',
      wrong:
        /\d (января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)|\}\} (год|г\.)| —|\d \d{3}/,
    },
  ],
  es: [{ name: 'opening question and exclamation marks', wrong: /^[^¿]*\?|^[^¡]*!/ }],
};

const find = (lang: string, { wrong }: Rule, skip: (text: Text) => boolean = () => false): readonly string[] =>
  textsOf(lang)
    .filter((text) => !skip(text) && wrong.test(text.text.replaceAll(/https?:\S+/g, '')))
    .map(({ namespace, path, text }) => `${namespace} ${path}: ${text}`);

describe.each(LOCALES)('%s', (lang) => {
  test.each([...EVERYWHERE, ...(OWN[lang] ?? [])])('$name', (rule) => {
    expect(find(lang, rule)).toEqual([]);
  });

  test('no text is empty', () => {
    expect(textsOf(lang).filter(({ text }) => text.trim() === '')).toEqual([]);
    expect(textsOf(lang).length).toBeGreaterThan(500);
  });
});

/** Short texts are often the same in two languages; a longer one was probably not translated. */
const LONG = 20;
/** Without placeholders, so that only the language's own text is left. */
const written = (text: string): string => text.replaceAll(/\{\{[^}]*\}\}/g, '');
/** Names that all languages with Latin letters share. */
const SHARED = ['Prishtinë/Priština (Kosovo)'];
const english = new Map(textsOf(REFERENCE).map(({ namespace, path, text }) => [`${namespace} ${path}`, text]));

/** A sentence ends with a full stop, a label and a list item do not; Russian also shortens "year" with one. */
const stopped = ({ text }: Text): boolean => text.endsWith('.');
const full = new Map(textsOf(REFERENCE).map((text) => [`${text.namespace} ${text.path}`, stopped(text)]));

test.each(LOCALES)('a text in %s ends with a full stop where the English one does', (lang) => {
  const other = textsOf(lang)
    .filter((text) => !isAlias(text) && !text.path.endsWith('.capital') && !/\sгг?\.$/.test(text.text))
    .filter((text) => stopped(text) !== (full.get(`${text.namespace} ${text.path}`) ?? stopped(text)));
  expect(other.map(({ namespace, path, text }) => `${namespace} ${path}: ${text}`)).toEqual([]);
});

test.each(LOCALES.filter((lang) => lang !== REFERENCE))('no English is left in %s', (lang) => {
  const left = textsOf(lang)
    .filter((text) => !isAlias(text) && written(text.text).length > LONG && !SHARED.includes(text.text))
    .filter(({ namespace, path, text }) => english.get(`${namespace} ${path}`) === text);
  expect(left.map(({ namespace, path, text }) => `${namespace} ${path}: ${text}`)).toEqual([]);
});

test.each(LOCALES.filter((lang) => lang !== REFERENCE))('the texts in %s hold no English function words', (lang) => {
  const FUNCTION_WORDS = /\b(the|and|with|which|from the|of the|its)\b/;
  // Official names in English stay as they are.
  const left = textsOf(lang).filter((text) => !isAlias(text) && FUNCTION_WORDS.test(text.text));
  expect(left.map(({ namespace, path, text }) => `${namespace} ${path}: ${text}`)).toEqual([]);
});
