/** Faults once found in texts: each as a pattern, with a sentence that it must match. */
import { describe, expect, test } from 'vitest';
import { content } from '../support/world';
import { isAlias, LOCALES, textsOf, type Text } from '../support/locales';

interface Fault {
  readonly name: string;
  readonly wrong: RegExp;
  /** A text that has the fault. */
  readonly once: string;
  /** A similar text that is right. */
  readonly right: string;
}

const MONTHS = '(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
/** Offices of the OSCE work against these things, so a text must not say that they do them. */
const EVILS =
  '(торговл(ей|ю) людьми|коррупци(ей|ю)|отмывани(ем|е)|терроризм(ом)?|домашним насилием|рисками торговли|границами|меньшинствами)';

const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  en: [
    {
      name: 'an office is not decided, its creation is',
      wrong: /\b([Oo]ffice|Mission|Centre|Co-ordinator)( in \w+)? was decided|decided on (the|an?|them)\b/,
      once: 'The Office was decided in July 1999',
      right: 'The decision to open the Office was taken in July 1999',
    },
    {
      name: 'no calque of German or French',
      wrong:
        /[Ss]ingle (case|field)s?|\bstands? in (an?|the|one)\b|orders the work|\b(is|at) rest\b|\baccompan(y|ies|ied)\b|current decisions|work (has|goes in) \w+ lines|a modern, democratic police\b|ended with the year|do against/,
      once: 'The OSCE accompanies a conflict through all its phases',
      right: 'The OSCE is active in every phase of a conflict',
    },
    {
      name: 'since with a perfect: Has helped',
      wrong: /^(Helps|Works|Supports|Promotes|Advises)\b[^.;]*,? since /,
      once: 'Helps Albania, since State institutions collapsed in 1997, to reform',
      right: 'Has helped Albania, since its institutions collapsed in 1997, to reform',
    },
    {
      name: 'Abkhazia and South Ossetia with Georgia',
      wrong: /(Abkhazia|South Ossetia)(?!, Georgia)/,
      once: 'the boundary line with Abkhazia.',
      right: 'the boundary line with Abkhazia, Georgia.',
    },
    {
      name: 'an invasion has an author',
      wrong: /^(?!.*Russian Federation).*\binvasion\b/,
      once: 'since the full-scale invasion of Ukraine',
      right: 'when the Russian Federation launched its full-scale invasion of Ukraine',
    },
    {
      name: 'no jargon of our own making',
      wrong: /medium confidence|not read in the text|is not clear\b/,
      once: 'given with medium confidence',
      right: 'rests on secondary sources',
    },
  ],
  fr: [
    {
      name: '1er',
      wrong: new RegExp(String.raw`\b1 ${MONTHS}`),
      once: 'le 1 juillet 1999',
      right: 'le 1er juillet 1999',
    },
    {
      name: 'a day has its article',
      wrong: new RegExp(String.raw`\b(depuis|dès|jusqu’à) \d{1,2}(er)? ${MONTHS}|\bau ${MONTHS}|\bdu ${MONTHS}`),
      once: 'depuis 27 mai 2009',
      right: 'depuis le 27 mai 2009',
    },
    {
      name: 'an office is not decided, its creation is',
      wrong:
        /(?<!(création|ouverture) d[^.;]*)([Bb]ureau|Mission|Coordonnateur)( extérieur)?( d’\S+)? a été décidée?\b|a décidé d[ue] (Bureau|Coordonnateur)|les a décidée?s/,
      once: 'La Mission a été décidée en avril 1996',
      right: 'La création de la Mission a été décidée en avril 1996',
    },
    {
      name: 'no calque',
      wrong:
        /\bordonne le travail|pour la forme, de|avec l’année|état\s: |aucun organe n’est plus|\b(y rendaient|y tenaient)\b|engagent politiquement|RCSNU/,
      once: 'Un Plan d’action ordonne le travail',
      right: 'Un Plan d’action structure le travail',
    },
    {
      name: 'no plain space after n°, before a unit and within a number',
      wrong: /n° \d|\d (km\b|€|\d{3})/,
      once: 'n° 9/11',
      right: 'n°\u00a09/11',
    },
    {
      name: 'a partner is written small inside a sentence',
      wrong: /(?<!^)\bPartenaires? (asiatique|méditerran)|[Ss]tatut de Partenaire/,
      once: 'Devenue Partenaire asiatique en 2004',
      right: 'Devenue partenaire asiatique en 2004',
    },
    {
      name: 'figures are followed by their noun, in millions too',
      wrong: /\{\{(count|number)\}\} d(e |’)/,
      once: '{{count}} d’opérations',
      right: '{{count}} opérations',
    },
    {
      name: 'bosnien is the language, serbe is not monténégrin',
      wrong: /bosniaque|serbe \(Mont/i,
      once: 'Bosniaque',
      right: 'Bosnien',
    },
    {
      name: 'Abkhazia and South Ossetia with Georgia',
      wrong: /(Abkhazie|Ossétie du Sud)(?! \(Géorgie\))/,
      once: 'avec l’Abkhazie.',
      right: 'avec l’Abkhazie (Géorgie).',
    },
    {
      name: 'an invasion has an author',
      wrong: /^(?!.*Fédération de Russie).*\binvasion\b/,
      once: 'depuis l’invasion à grande échelle de l’Ukraine',
      right: 'l’invasion de l’Ukraine par la Fédération de Russie',
    },
  ],
  ru: [
    {
      name: 'an office does not engage in what it works against',
      wrong: new RegExp(String.raw`занима\p{L}+,? ((?!вопросами|борьб|противодейств)[^.;:])*?${EVILS}`, 'u'),
      once: 'Его подразделения занимаются, среди прочего, гендерным равенством и торговлей людьми.',
      right: 'Его подразделения занимаются вопросами гендерного равенства и борьбы с торговлей людьми.',
    },
    {
      name: 'one promotes the respect of rights, not rights',
      wrong: /содейств\p{L}+ (правам|институтам|роли|демократическим институтам)/iu,
      once: 'Содействовать правам человека',
      right: 'Содействовать соблюдению прав человека',
    },
    {
      name: 'no help "with" a thing, nor to a process',
      wrong: /помога\p{L}+ (с |со |доставке|реформам|урегулированию|диалогу|мерам|тому, чтобы)/iu,
      once: 'Помогать с выборами',
      right: 'Содействовать проведению выборов',
    },
    {
      name: 'reforms and conflicts are not accompanied',
      wrong: /сопрово(жда|ди)\p{L}+ (\p{L}+ )?(реформ|конфликт)/iu,
      once: 'Сопровождать реформы',
      right: 'Содействовать реформам',
    },
    {
      name: 'no colon between a preposition and its date',
      wrong: /(?<!\p{L})(на|по|с|до): (\d|\{\{date)/u,
      once: 'по состоянию на: {{date}}',
      right: 'по состоянию на {{date}}',
    },
    {
      name: 'е also where primers write ё',
      wrong: /ё/iu,
      once: 'партнёров',
      right: 'партнеров',
    },
    {
      name: 'a mandate expires',
      wrong: /мандат\p{L}* (за|о)кончил/iu,
      once: 'Мандат закончился 31 декабря',
      right: 'Срок действия мандата истек 31 декабря',
    },
    {
      name: 'a no-break space after a number that counts',
      wrong: /\{\{count\}\} |\d гг?\./,
      once: '{{count}} государств',
      right: '{{count}}\u00a0государств',
    },
    {
      name: 'Abkhazia and South Ossetia with Georgia',
      wrong: /(Абхази|Южн\p{L}+ Осети)\p{L}+(?!\p{L}| \(Грузия\))/u,
      once: 'с Абхазией.',
      right: 'с Абхазией (Грузия).',
    },
    {
      name: 'an invasion has an author',
      wrong: /^(?!.*Российск).*вторжени/u,
      once: 'полномасштабное вторжение в Украину',
      right: 'вторжение Российской Федерации в Украину',
    },
  ],
};

const found = (lang: string, wrong: RegExp, only: (text: Text) => boolean = () => true): readonly string[] =>
  textsOf(lang)
    .filter((text) => !isAlias(text) && only(text) && wrong.test(text.text))
    .map(({ namespace, path, text }) => `${namespace} ${path}: ${text}`);

describe.each(Object.entries(FAULTS))('%s', (lang, faults) => {
  test.each(faults)('$name', ({ wrong, once, right }) => {
    expect(once).toMatch(wrong);
    expect(right).not.toMatch(wrong);
    expect(found(lang, wrong)).toEqual([]);
  });
});

/** Texts that are read alone, so that a pronoun would point at nothing. */
const ALONE = /\.(purpose|what|text)$/;
const ORPHANS: Readonly<Record<string, RegExp>> = {
  en: /^(It|They|He|She|This|These|Its|Their)\b|\b(complement|add to) them\b/,
  fr: /^(Il|Elle|Ils|Elles|Celui-ci|Cela) |\by (rendaient|tenaient|débattent)\b|\bles complètent\b/,
  ru: /^(Он|Она|Оно|Они|Его|Ее|Их) /,
};

test.each(Object.entries(ORPHANS))('texts read alone in %s have no pronoun without its noun', (lang, orphan) => {
  // "It touches": the heading above names what.
  const headed = ({ namespace }: Text): boolean => namespace !== 'deep-themes';
  expect(found(lang, orphan, (text) => ALONE.test(`.${text.path}`) && headed(text))).toEqual([]);
});

/** Sentences that say no more than the theme's mark. */
const EMPTY: Readonly<Record<string, RegExp>> = {
  en: /^(Has .* in its mandate|Counts it as|Deals with \w+ questions$|Runs one of its core programmes in this field)/,
  fr: /^(A .* dans son mandat|Inscrit ce sujet|Traite de questions \S+$|Mène dans ce domaine un de ses)/,
  de: /^(Das Mandat umfasst|Befasst sich mit \S+fragen$|Führt in diesem Bereich)/,
  it: /^(Il mandato comprende|Si occupa di questioni \S+$|Realizza in questo settore)/,
  es: /^(El mandato (incluye|comprende)|Se ocupa de cuestiones \S+$|Tiene en este ámbito)/,
  ru: /(^Относит эту тему|входит в его мандат$|входят в его мандат$|^Ведет в этой области одну из)/,
};

test.each(Object.entries(EMPTY))('evidence in %s says what is done', (lang, empty) => {
  expect(found(lang, empty, ({ path }) => path.includes('.evidence.'))).toEqual([]);
});

test.each(LOCALES)('no operation says the same of two themes in %s', (lang) => {
  const twice = content.operations.flatMap(({ id }) => {
    const said = textsOf(lang).filter(({ path }) => path.startsWith(`${id}.evidence.`));
    return said
      .filter(({ text }, index) => said.findIndex((other) => other.text === text) !== index)
      .map(({ path, text }) => `${path}: ${text}`);
  });
  expect(twice).toEqual([]);
});

test.each([
  ['en', /this year|current year/i],
  ['fr', /cette année(?!-là)/i],
  ['ru', /в этом году|этого года/i],
])('a text that stands beside any year says no "this year" in %s', (lang, wrong) => {
  expect(found(lang, wrong, ({ namespace, path }) => namespace === 'ui' && path.startsWith('chair.'))).toEqual([]);
});

/** A pronoun would attribute the Baltic States, or the participation, to the Russian Federation. */
test.each([
  ['en', /Soviet Union/g],
  ['fr', /URSS/g],
  ['ru', /Советского Союза|СССР/g],
])(
  'whose participation goes on, and of whom the Baltic States are not shown as part, is named in %s',
  (lang, union) => {
    const note = textsOf(lang).find(({ namespace, path }) => namespace === 'former-states' && path === 'ussr.note');
    expect(note?.text.match(union)?.length).toBeGreaterThanOrEqual(2);
  },
);

test.each(LOCALES)('no sentence in %s begins with the code of a decision', (lang) => {
  expect(found(lang, /(^|\b(closed|geschlossen|chiuso|clausurado)\b: )(PC|MC)\.DEC/)).toEqual([]);
});
