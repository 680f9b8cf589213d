/** German, Italian and Spanish: phrases copied from another language, each with what to write instead. */
import { describe, expect, test } from 'vitest';
import { isAlias, textsOf, type Text } from '../support/locales';

interface Calque {
  /** What is wrong, and what to write. */
  readonly why: string;
  readonly wrong: RegExp;
}

const CALQUES: Readonly<Record<string, readonly Calque[]>> = {
  de: [
    { why: '"Helps": unterstützt, wirkt mit, trägt bei', wrong: /\b(Hilft|Half|hilft|Den \w+ helfen|helfen bei)\b/ },
    { why: '"works against": tritt entgegen, wirkt an der Bekämpfung mit', wrong: /\b[Aa]rbeitet gegen\b/ },
    {
      why: 'an office is not decided, its creation is',
      wrong:
        /(Büro|Mission|Koordinator|Missionen)\b.{0,12} wurden? .{0,30}beschlossen und|^(Das|Die) (Außen\p{L}+|Büro) in \p{L}+ wurde .* beschlossen/u,
    },
    { why: '"follows": beobachtet, begleitet', wrong: /\b[Vv]erfolg(t|te|ten)\b(?!e)/ },
    { why: '"houses": gliedert sich in', wrong: /\bbeherberg/ },
    { why: '"stands in": ist enthalten, ist aufgeführt', wrong: /\bsteht er nicht mehr\b|\bGrundregeln stehen\b/ },
    { why: '"ended with the year": endete am 31. Dezember', wrong: /\bendete mit dem Jahr\b/ },
    { why: '"shares views": legt Positionen dar', wrong: /\bteilen (ihre )?.{0,12}Sichtweisen\b/ },
    { why: '"better parliaments": leistungsfähigere', wrong: /\bbesseren? Parlamente/ },
    { why: 'the day after "seit" and "ab" has an article', wrong: /\b([Ss]eit|[Aa]b) \d{1,2}\.\s\p{Lu}/u },
    {
      why: 'a month after "von": vom',
      wrong: /\b[Vv]on (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/,
    },
    { why: 'ODIHR has an article: das ODIHR', wrong: /(^|[.:;,] |\b(bei|von|hilft|Prüft) )ODIHR\b(?!$)/ },
    { why: 'adverbs made nouns are capitalised: als Letztes', wrong: /\bals letztes\b/ },
  ],
  it: [
    { why: '"Helps": contribuisce, sostiene, assiste', wrong: /(^|[.:;] )Aiut(a|are)\b|\baiutano in materia\b/ },
    {
      why: 'one assists a person or a body, not a thing: sostenere, contribuire a',
      wrong: /\b[Aa]ssist(e|ere|ono) (le riforme|la riforma|il dialogo|zone|per la|nell[ae] leggi)/,
    },
    {
      why: '"works on/against": si occupa di, contribuisce a',
      wrong: /\b(Lavora|Opera|lavora) (su|sui|sulla|contro)\b/,
    },
    {
      why: 'an office is not decided, its creation is',
      wrong:
        /^(L’ufficio|L’Ufficio|La Missione)\b.{0,25} è stat[oa] decis[oa]|\b(è stat[oa] decis[oa] nel|ha deciso (un|il) (Ufficio|Coordinatore)|le ha decise)\b/,
    },
    { why: '"houses": comprende', wrong: /\bospita i dipartimenti\b/ },
    { why: '"accompany": sostenere', wrong: /\b[Aa]ccompagn(a|are) (un|la|le)\b/ },
    { why: '"orders the work": struttura', wrong: /\bordina il lavoro\b/ },
    { why: '"better parliaments": più efficienti', wrong: /\bparlamenti migliori\b/ },
    { why: '"with an eye to": prestando attenzione a', wrong: /\bcon un(o sguardo| occhio)\b/ },
    { why: '"the public": i cittadini', wrong: /\bpartenariato con il pubblico\b|\bpartecipazione del pubblico\b/ },
  ],
  es: [
    { why: '"help with": facilitar, contribuir a, apoyar', wrong: /\b[Aa]yud(a|an|ar|ó) (con|en)\b/ },
    {
      why: 'an office is not decided, its creation is',
      wrong:
        /\b(La ([Oo]ficina( local| sobre el terreno)?|Misión)( de \w+)? se decidió|decidió sobre el|las decidió)(?!\p{L})/u,
    },
    { why: '"houses": comprende', wrong: /\balberga los departamentos\b/ },
    { why: '"accompany": apoyar', wrong: /\b[Aa]compañ(a|ar|ó|aba) (a |un|la|las)/ },
    { why: '"orders the work": estructura', wrong: /\bordena el trabajo\b/ },
    { why: '"better parliaments": más eficaces', wrong: /\bmejores parlamentos\b/ },
    { why: '"ended with the year": terminó el 31 de diciembre', wrong: /\bterminó con el año\b/ },
    { why: '"current decisions": ordinarias', wrong: /\bdecisiones corrientes\b/ },
    { why: '"tools for data": para la recopilación de datos', wrong: /\bpara los datos\b/ },
  ],
};

const saidBy = (lang: string): readonly Text[] => textsOf(lang).filter((text) => !isAlias(text));
const where = ({ namespace, path, text }: Text): string => `${namespace} ${path}: ${text}`;

describe.each(Object.entries(CALQUES))('%s', (lang, calques) => {
  test.each(calques)('$why', ({ wrong }) => {
    expect(
      saidBy(lang)
        .filter(({ text }) => wrong.test(text))
        .map(where),
    ).toEqual([]);
  });
});

/** The year, or its holder, may be any, so the text beside it must not assume the reader's present. */
const THIS_YEAR: Readonly<Record<string, RegExp>> = {
  de: /\b(dieses Jahres|dieses Jahr|in diesem Jahr)\b/,
  it: /\bquest’anno\b/,
  es: /\beste año\b/,
};

test.each(Object.entries(THIS_YEAR))('no text in %s says "this year"', (lang, wrong) => {
  expect(
    saidBy(lang)
      .filter(({ text }) => wrong.test(text))
      .map(where),
  ).toEqual([]);
});

/** Read on its own beside a mark or under a heading, so it must name its subject. */
const ALONE =
  /^(operations|institutions|formats|relations|other-activities|states|former-states) .*\b(remarks?|note|ending)\b/;
const PRONOUN_FIRST: Readonly<Record<string, RegExp>> = {
  de: /^(Er|Sie|Es|Ihm|Ihn|Ihr|Ihre|Ihren|Sein|Seine|Seinen)(?!\p{L}| gibt)/u,
  it: /^(Lo|La|Li|Le|Ne|Vi|Essa|Esso|Esse|Essi) (ha|hanno|è|sono|considera)\b|^(È|Sono) stat[oaie]\b|^(Sua|Suo|Sue|Suoi|La sua|Il suo|Le sue|I suoi)\b|^(Faceva|Facevano) parte\b|^Non (ha|compare)\b/,
  es: /^(Lo|La|Los|Las|Le|Les) (?!(es|creó|que)\b)(preced|decid|inclu)\w*|^(Ella|Él|Ellas|Ellos|Su|Sus)\b|^Formaba parte\b|^Se (creó|remonta)\b/,
};

test.each(Object.entries(PRONOUN_FIRST))(
  'a remark, a note and an ending in %s name what they speak of',
  (lang, wrong) => {
    expect(
      saidBy(lang)
        .filter(({ namespace, path, text }) => ALONE.test(`${namespace} ${path}`) && wrong.test(text))
        .map(where),
    ).toEqual([]);
  },
);

describe('a continued participation is that of the Soviet Union, not of States it had incorporated', () => {
  const NAMED: Readonly<Record<string, RegExp>> = { de: /Sowjetunion/, it: /URSS|Unione Sovietica/, es: /URSS/ };

  test.each(Object.entries(NAMED))('%s', (lang, named) => {
    for (const [namespace, path] of [
      ['former-states', 'ussr.note'],
      ['states', 'RU.remark'],
    ]) {
      const said = textsOf(lang).find((text) => text.namespace === namespace && text.path === path);
      const sentence = said?.text.split(/(?<=[.;]) /).find((part) => /(fort|continua|continúa)\b/.test(part));
      expect(sentence, `${String(namespace)} ${String(path)}`).toMatch(named);
    }
  });
});

describe('the invasion of Ukraine is named with its author', () => {
  const INVASION: Readonly<Record<string, readonly [said: RegExp, author: RegExp]>> = {
    de: [/Invasion/, /Russische Föderation/],
    it: [/invasione/, /Federazione Russa/],
    es: [/invasión/, /Federación de Rusia/],
  };

  test.each(Object.entries(INVASION))('%s', (lang, [said, author]) => {
    const sentences = saidBy(lang).flatMap(({ text }) => text.split(/(?<=\.) /).filter((part) => said.test(part)));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.filter((sentence) => !author.test(sentence))).toEqual([]);
  });
});
