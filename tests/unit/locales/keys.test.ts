/** The texts of the interface: every language has all keys that the code uses, and no others. */
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/view/view';
import { askedKeys, type Asking } from '../support/asked-keys';
import { interfaceOf, LOCALES, REFERENCE, splitPlural, textsOf, variablesOf } from '../support/locales';

/** Other languages may have different texts, but with the same keys and placeholders. */
const reference = interfaceOf(REFERENCE);
/** The nouns that numbers of this atlas count, with possible words before them. */
const COUNTED =
  /^(\p{L}+ ){0,2}(State|operation|Partner|theme|source|office|État|opération|partenaire|thème|bureau|Staat|Operation|Feldoperation|Kooperations|Teilnehmer|Themen?\b|Stat[oi]|operazion|temi|font[ie]|uffic|Estado|operaci|Socio|tema|fuente|oficina|государств|операци|партнер|тем[аыу]?\b|источник|отделени)/u;
const keysOf = (texts: ReadonlyMap<string, string>): ReadonlySet<string> =>
  new Set([...texts.keys()].map((key) => splitPlural(key).asked));

test('a language is listed as soon as it has words, and has words as soon as it is listed', () => {
  expect(LOCALES).toContain(REFERENCE);
  expect([...LOCALES]).toEqual(expect.arrayContaining([...LANGUAGES]));
});

describe('what the code asks for', () => {
  let asking: Asking = { asked: [], unclear: [] };
  beforeAll(() => {
    asking = askedKeys();
  }, 120_000);

  test('can be seen from the code', () => {
    expect(asking.unclear).toEqual([]);
    expect(asking.asked.length).toBeGreaterThan(100);
  });

  test.each(LOCALES)('is there in %s, and nothing else is', (lang) => {
    const there = keysOf(interfaceOf(lang));
    const missing = asking.asked.filter(({ key }) => !there.has(key)).map(({ key, where }) => `${key} (${where})`);
    expect(missing).toEqual([]);
    const asked = new Set(asking.asked.map(({ key }) => key));
    expect([...there].filter((key) => !asked.has(key))).toEqual([]);
  });

  test.each(LOCALES)('gives every text in %s the values that it takes in', (lang) => {
    const texts = [...interfaceOf(lang)].map(([key, text]) => ({ ...splitPlural(key), text }));
    const wrong = asking.asked.flatMap(({ key, given, where }) =>
      texts
        .filter(({ asked }) => asked === key)
        .flatMap(({ form, text }) => {
          const needed = [...variablesOf(text), ...(form === null ? [] : ['count'])];
          return needed.filter((name) => !given.includes(name)).map((name) => `${key} is not given ${name} (${where})`);
        }),
    );
    expect(wrong).toEqual([]);
  });

  test.each(LOCALES)('has a plural form wherever a number is before a word in %s', (lang) => {
    const texts = [...interfaceOf(lang)].map(([key, text]) => ({ ...splitPlural(key), key, text }));
    // Plural forms go by `count` alone; a year counts nothing.
    const wrong = asking.asked.flatMap(({ key, numbers }) =>
      texts
        .filter(({ asked }) => asked === key)
        .flatMap(({ key: of, form, text }) =>
          numbers
            .filter((name) => name !== 'year' && !(name === 'count' && form !== null))
            .filter((name) =>
              text
                .split(`{{${name}}}`)
                .slice(1)
                .some((after) => COUNTED.test(after.trimStart())),
            )
            .map((name) => `${of}: ${name}: ${text}`),
        ),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(LOCALES)('%s', (lang) => {
  const texts = interfaceOf(lang);

  test('has the keys of the reference', () => {
    expect([...keysOf(texts)].sort()).toEqual([...keysOf(reference)].sort());
  });

  test('has all plural forms of its language for each text that has any, and no other form', () => {
    const categories = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort();
    const forms = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const { asked, form } = splitPlural(key);
      if (form !== null) forms.set(asked, [...(forms.get(asked) ?? []), form]);
    }
    const plural = [...reference.keys()].map(splitPlural).filter(({ form }) => form !== null);
    expect([...forms.keys()].sort()).toEqual([...new Set(plural.map(({ asked }) => asked))].sort());
    for (const [asked, found] of forms) {
      expect(found.sort(), asked).toEqual(categories);
      expect(texts.has(asked), `${asked} stands without a form too`).toBe(false);
    }
  });

  test('takes in the same values as the reference', () => {
    const of = (from: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
      const variables = new Map<string, Set<string>>();
      for (const [key, text] of from) {
        const { asked, form } = splitPlural(key);
        const names = variables.get(asked) ?? new Set<string>();
        for (const name of variablesOf(text)) names.add(name);
        // The singular may spell out its number.
        if (form !== null) names.add('count');
        variables.set(asked, names);
      }
      return new Map([...variables].map(([asked, names]) => [asked, [...names].sort().join(', ')]));
    };
    const expected = of(reference);
    const wrong = [...of(texts)].filter(([key, names]) => expected.get(key) !== names);
    expect(wrong).toEqual([]);
  });

  test('says the number in each plural form but that of one', () => {
    const silent = [...texts]
      .map(([key, text]) => ({ ...splitPlural(key), key, text }))
      .filter(({ asked }) => variablesOf(reference.get(`${asked}_other`) ?? '').includes('count'))
      .filter(({ form, text }) => form !== null && form !== 'one' && !variablesOf(text).includes('count'));
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  test('has the texts of the content that the reference has', () => {
    const paths = (of: string): readonly string[] =>
      textsOf(of)
        .filter(
          ({ namespace, path }) =>
            !['ui', 'aliases'].includes(namespace) && !/^[^.]+\.(short|aliases\.\d+)$/.test(path),
        )
        .map(({ namespace, path }) => `${namespace} ${path}`)
        .sort();
    expect(paths(lang)).toEqual(paths(REFERENCE));
  });
});
