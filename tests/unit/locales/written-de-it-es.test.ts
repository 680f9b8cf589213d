/** German, Italian and Spanish: how numbers, dates, plurals and commands are written. */
import { describe, expect, test } from 'vitest';
import { interfaceOf, splitPlural, textsOf, type Text } from '../support/locales';

const where = ({ namespace, path, text }: Text): string => `${namespace} ${path}: ${text}`;
const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

describe.each([
  ['de', 'a day does not part from its month', new RegExp(`\\d\\. (${MONTHS})`)],
  ['de', 'a number does not part from its unit', /\d (€|km)/],
  ['it', 'a number does not part from its unit', /\d (€|km)/],
  ['es', 'a number does not part from its unit', /\d (€|euros|km)/],
  ['it', 'an ordinal has its own sign: 1º', /\d°/],
  ['it', 'a number inside a sentence: n.', /(?<!^)\bN\. \d|\bn\. \d/],
  ['es', 'a number inside a sentence: n.º', /(?<!^)\bN\.º|\bn\.º \d/],
] as const)('%s', (lang, name, wrong) => {
  test(name, () => {
    expect(
      textsOf(lang)
        .filter(({ text }) => wrong.test(text))
        .map(where),
    ).toEqual([]);
  });
});

/** Words after the number that are not counted. */
const NO_THING: Readonly<Record<string, RegExp>> = {
  it: /\{\{count\}\} (di|su|corrispondono)\b/,
  es: /\{\{count\}\} (de|se ajustan)\b/,
};

test.each(Object.entries(NO_THING))('%s: a million of things is joined to them, in every text', (lang, right) => {
  const wrong = [...interfaceOf(lang)]
    .filter(([key]) => splitPlural(key).form === 'many')
    .filter(([, text]) => /\{\{count\}\} \p{L}/u.test(text) && !right.test(text));
  expect(wrong.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

/** Informal imperatives; formal style has the infinitive. */
const FAMILIAR =
  /(^|[.:;] )(Vai|Apri|Chiudi|Mostra|Espandi|Cerca|Cancella|Azzera|Togli|Copia|Cita|Salva|Scarica|Scegli|Prova|Riprova|Ricarica|Correggi|Ordina|Scorri|Ingrandisci|Riduci|Deseleziona|Seleziona|Vedi)\b|\bseleziona il\b|^vedi\b/;

test('Italian commands and hints are in the infinitive', () => {
  const said = [...interfaceOf('it')].filter(([, text]) => FAMILIAR.test(text));
  expect(said.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

test('German and Spanish speak to the reader with Sie and usted', () => {
  const familiar = {
    de: /\b(du|dir|dein\p{L}*|wähle|versuche|klicke)\b/iu,
    es: /\b(elige|prueba|selecciona|inténtalo|haz)\b/iu,
  };
  for (const [lang, wrong] of Object.entries(familiar)) {
    expect(
      [...interfaceOf(lang)].filter(([, text]) => wrong.test(text)),
      lang,
    ).toEqual([]);
  }
});

/** Used with names of any gender and number. */
const FRAGMENTS = [
  'notPublished',
  'institution.parts',
  'state.territories',
  'operation.statusAsOf',
  'other.status.closed',
];
const AGREES: Readonly<Record<string, RegExp>> = {
  de: /\b(geöffnete|geschlossene|veröffentlichte)[rsnm]?\b/,
  it: /^(non )?(pubblicat|apert|conclus|rappresentat|confermat)[oaie]\b|\bNe fanno parte\b/,
  es: /^(no )?(publicad|abiert|clausurad|representad|confirmad)[oa]s?\b|\b(La|Lo|Los|Las) componen\b|^Operación\b|^También representado\b/,
};

test.each(Object.entries(AGREES))('%s: texts beside any name do not agree in gender or number', (lang, wrong) => {
  const said = interfaceOf(lang);
  for (const key of FRAGMENTS) {
    expect(said.get(key), key).toBeDefined();
    expect(said.get(key), key).not.toMatch(wrong);
  }
});

/**
 * A day, a month or a year may follow. An article, or a preposition with one, fits at most one of these, and never the 8th or
 * 11th.
 */
const BEFORE_A_DATE: Readonly<Record<string, RegExp>> = {
  de: /\b([Aa]m|[Ss]eit|[Vv]om|zum) \{\{date\}\}/,
  it: /\b(al|dal|del|il|nel|fino al) \{\{date\}\}/,
  es: /\b(el|al|del) \{\{date\}\}/,
};
/** These always get a full date. */
const A_WHOLE_DAY = ['cite.text'];

test.each(Object.entries(BEFORE_A_DATE))(
  '%s: no article before a date that may be a day, a month or a year',
  (lang, wrong) => {
    const said = [...interfaceOf(lang)].filter(([key, text]) => !A_WHOLE_DAY.includes(key) && wrong.test(text));
    expect(said.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  },
);
