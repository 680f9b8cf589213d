/** The sensitive things of the design, each of them a test. Where a click answers is in `hit.test.ts`, what panels say in the component tests. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/explore/search/search';
import { buildIndex } from '../../../src/explore/search/search-index';
import { areaAt } from '../../../src/geography/geography';
import { toSheet } from '../../../src/geography/sheet';
import { scene } from '../../../src/scene/scene';
import { LANGUAGES } from '../../../src/view/view';
import { filesBelow, readText } from '../support/files';
import { isAlias, LOCALES, textsOf, type Text } from '../support/locales';
import { content, detail, english, operation, RESOLUTIONS, coarse, viewOf, wordsIn } from '../support/world';

/** Every text that a reader can see, in every language; other spellings for the search are not seen. */
const SAID: readonly (Text & { readonly lang: string })[] = LOCALES.flatMap((lang) =>
  textsOf(lang)
    .filter((text) => !isAlias(text))
    .map((text) => ({ ...text, lang })),
);

function saying(wrong: RegExp, allowed?: RegExp): readonly string[] {
  return SAID.filter(({ text }) => wrong.test(allowed ? text.replaceAll(allowed, '') : text)).map(
    ({ lang, namespace, path, text }) => `${lang} ${namespace} ${path}: ${text}`,
  );
}

/** Titles and addresses of sources, names in the languages of the hosts, reasons: what the content itself holds of words. */
const CONTENT = filesBelow('src/content', ['.json']).map((path) => [path, readText(path)] as const);

describe('Kosovo', () => {
  const KOSOVO = /Kosovo|Kosov[aë]\b|Косов/;

  test('no text of any language calls it a country or a State', () => {
    // What else these words may stand for beside its name: the rule of law, a State among others, the Secretary of State.
    const innocent = /État de droit|stato di diritto|Estado de derecho|participating States?|États? participants?/gi;
    const named = [
      /\b(country|state|nation|republic|independent|independence)\b/i,
      /\b(pays|république|indépendan\w*)\b|(^|[^\p{L}])États?(?!\p{L})/iu,
      /(^|[^\p{L}])(Staat|Land|Republik|unabhängig\p{L}*)(?!\p{L})/u,
      /(^|[^\p{L}])(país|república|Estado|independi\p{L}*|paese|repubblica|stato|indipenden\p{L}*)(?!\p{L})/iu,
      /(^|[^\p{L}])(стран|государств|республик|независим)\p{L}*/iu,
    ];
    const wrong = SAID.filter(({ text }) => KOSOVO.test(text)).filter(({ text }) =>
      text
        .split(/(?<=[.;])\s/)
        .filter((sentence) => KOSOVO.test(sentence))
        .some((sentence) => named.some((word) => word.test(sentence.replaceAll(innocent, '')))),
    );
    expect(wrong).toEqual([]);
  });

  test('it is in no list of States or Partners, and nothing counts it', () => {
    expect(content.states.map(({ code }) => code)).not.toContain('XK');
    expect(content.partners.map(({ code }) => code)).not.toContain('XK');
    expect(content.states).toHaveLength(57);
    const territory = content.territories.find(({ id }) => id === 'XK')!;
    expect(territory).toMatchObject({ treatment: 'own', state: null });
    for (const lang of LANGUAGES) {
      expect(wordsIn(lang).states.XK).not.toHaveProperty('capital');
    }
  });

  test('every operation that worked there carries the note on resolution 1244, and no other does', () => {
    const there = content.operations.filter(({ host, alsoHosts }) => [host, ...alsoHosts].includes('XK'));
    expect(there.map(({ id }) => id)).toEqual([
      'mission-in-kosovo',
      'missions-of-long-duration-kosovo-sandjak-vojvodina',
      'task-force-for-kosovo',
    ]);
    const noted = content.operations.filter(({ notes }) => notes.includes('unscr-1244'));
    expect(noted).toEqual(there);
  });

  test.each([
    ['en', 'Security Council resolution 1244 (1999)'],
    ['fr', 'résolution 1244 (1999) du Conseil de sécurité'],
    ['de', 'Resolution 1244 (1999) des Sicherheitsrats'],
    ['it', 'risoluzione 1244 (1999) del Consiglio di sicurezza'],
    ['ru', 'резолюции 1244 (1999) Совета Безопасности'],
    ['es', 'resolución 1244 (1999) del Consejo de Seguridad'],
  ])('the note and the legend name the resolution in %s', (lang, resolution) => {
    const say = (key: string): string | undefined =>
      textsOf(lang)
        .find(({ namespace, path }) => namespace === 'ui' && path === key)
        ?.text.replaceAll('\u00a0', ' ');
    expect(say('notes.unscr-1244')).toContain(resolution);
    expect(say('notes.unscr-1244')).toMatch(KOSOVO);
    expect(say('legend.territory')).toMatch(KOSOVO);
    expect(say('legend.territory')).toMatch(/1244/);
  });

  test.each(LANGUAGES)('whoever searches it in %s finds operations and no State', (lang) => {
    const words = wordsIn(lang);
    const found = search(buildIndex(content, words, english), words.states.XK!.name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ entry }) => entry.target.id === 'XK')).toEqual([]);
    expect(found.filter(({ entry }) => entry.target.kind === 'state' || entry.target.kind === 'partner')).toEqual([]);
    expect(found[0]!.entry.target).toEqual({ kind: 'operation', id: 'mission-in-kosovo' });
  });

  test('its area is of a role and tint of its own and its boundary of a kind of its own', () => {
    for (const [, geography] of RESOLUTIONS) {
      const shown = scene(viewOf({}), content, geography, english);
      expect(shown.areas.filter(({ role }) => role === 'territory').map(({ id }) => id)).toEqual(['XK']);
      expect(geography.lines.some(({ kind }) => kind === 'territory-border')).toBe(true);
    }
  });

  test('places there are named in both spellings', () => {
    const mission = operation('mission-in-kosovo');
    // One name is the same in both languages, and the words say so.
    const same = ['prizren'];
    for (const lang of LANGUAGES) {
      const words = wordsIn(lang);
      if (/\p{Script=Latin}/u.test(words.operations[mission.id]!.city)) {
        expect(words.operations[mission.id]!.city).toContain('/');
        for (const { id } of mission.offices.filter((office) => !same.includes(office.id))) {
          expect(words.offices[id]!.name, id).toContain('/');
        }
      }
      for (const id of same) expect(words.offices[id]!.remark, id).toBeTruthy();
    }
  });
});

describe('names that the OSCE does not use', () => {
  test('the island is one: no other entity on Cyprus is named', () => {
    const wrong =
      /\bTRNC\b|\bKKTC\b|\bRTCN\b|\bTRNZ\b|\bТРСК\b|Turkish Republic of Northern Cyprus|République turque de Chypre/i;
    expect(saying(wrong)).toEqual([]);
    expect(CONTENT.filter(([, text]) => wrong.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('no self-proclaimed republic in Karabakh, the Donbas, Abkhazia, South Ossetia or Transdniestria', () => {
    const wrong =
      /Artsakh|Арцах|(Nagorno-)?Karabakh Republic|République du Haut-Karabakh|Republic of (Abkhazia|South Ossetia)|(Donetsk|Luhansk|Lugansk) People|\bDNR\b|\bLNR\b|\bPMR\b|Transnistrian Moldovan Republic/i;
    expect(saying(wrong)).toEqual([]);
    expect(CONTENT.filter(([, text]) => wrong.test(text)).map(([path]) => path)).toEqual([]);
  });

  test('North Macedonia is never Macedonia alone', () => {
    const full =
      /North Macedonia|Macédoine du Nord|Nordmazedonien|Macedonia del Norte|Macedonia del Nord|Северн\p{L}+ Македони\p{L}|Severna Makedonija/gu;
    const alone = /\bMacedonia\b|Macédoine|Mazedonien|Македония|Македонии|Makedonija|\bFYROM\b/;
    expect(saying(alone, full)).toEqual([]);
    const lower = /north-macedonia/g;
    expect(
      CONTENT.filter(([, text]) => alone.test(text.replaceAll(full, '').replaceAll(lower, ''))).map(([path]) => path),
    ).toEqual([]);
  });

  test.each([
    ['en', 'OSCE Mission to Skopje', 'North Macedonia'],
    ['fr', 'Mission de l’OSCE à Skopje', 'Macédoine du Nord'],
    ['de', 'OSZE-Mission in Skopje', 'Nordmazedonien'],
    ['it', 'Missione OSCE a Skopje', 'Macedonia del Nord'],
    ['ru', 'Миссия ОБСЕ в Скопье', 'Северная Македония'],
    ['es', 'Misión de la OSCE en Skopje', 'Macedonia del Norte'],
  ] as const)(
    'the Mission to Skopje bears the name of the city in %s; its host is named in full',
    (lang, name, host) => {
      const { operations, states } = wordsIn(lang);
      expect(operation('mission-to-skopje').host).toBe('MK');
      expect(operations['mission-to-skopje']!.name).toBe(name);
      expect(operations['mission-to-skopje']!.phases['spillover-monitor-mission-to-skopje']).toContain(
        operations['mission-to-skopje']!.city,
      );
      expect(states.MK!.name).toBe(host);
    },
  );

  test('States are named as the OSCE lists them', () => {
    const names = ['TR', 'CZ', 'VA', 'NL', 'MD', 'RU', 'BA', 'GB', 'US', 'KG'].map(
      (code) => english.states[code]!.name,
    );
    expect(names).toEqual([
      'Türkiye',
      'Czechia',
      'Holy See',
      'The Netherlands',
      'Moldova',
      'Russian Federation',
      'Bosnia and Herzegovina',
      'United Kingdom',
      'United States of America',
      'Kyrgyzstan',
    ]);
  });
});

describe('Israel', () => {
  test('has no capital anywhere: not in the content, not in any language, not on the map, not in the search', () => {
    expect(content.partners.find(({ code }) => code === 'IL')!.capital).toBeNull();
    expect(saying(/jerusalem|jérusalem|gerusalemme|jerusalén|tel[ -]?aviv|иерусалим|тель-авив/i)).toEqual([]);
    for (const lang of LANGUAGES) {
      const words = wordsIn(lang);
      expect(words.states.IL).not.toHaveProperty('capital');
      const shown = scene(viewOf({ lang, selection: { kind: 'partner', id: 'IL' } }), content, detail, words);
      expect(shown.places.filter(({ target }) => target.id === 'IL')).toEqual([]);
      const index = buildIndex(content, words, english);
      for (const query of ['Jerusalem', 'Tel Aviv']) {
        expect(search(index, query).filter(({ entry }) => entry.target.id === 'IL')).toEqual([]);
      }
    }
  });

  test('is the only Partner without one', () => {
    expect(content.partners.filter(({ capital }) => !capital).map(({ code }) => code)).toEqual(['IL']);
    for (const lang of LANGUAGES) {
      const without = content.partners.filter(({ code }) => wordsIn(lang).states[code]?.capital === undefined);
      expect(without.map(({ code }) => code)).toEqual(['IL']);
    }
  });
});

describe('land of no State and of no Partner', () => {
  test('is one area without a name, and every decision on a territory has its reason', () => {
    const others = content.territories.filter(({ treatment }) => treatment === 'context');
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['EH', 'PS', 'golan']));
    for (const geography of [coarse, detail]) for (const { id } of others) expect(geography.areas.has(id)).toBe(false);
    for (const { id, reason } of content.territories) expect(reason.length, id).toBeGreaterThan(20);
  });

  test('no area stands for a part of a State that is contested', () => {
    for (const geography of [coarse, detail]) {
      const codes = new Set([...content.states, ...content.partners].map(({ code }) => code));
      const others = [...geography.areas.keys()].filter((id) => !codes.has(id));
      expect(others.sort()).toEqual(['FO', 'GL', 'XK', 'context']);
      expect(geography.lines.length).toBeGreaterThan(0);
      // One area on both sides of the line of contact, at Perekop, in the security zone and on the green line.
      const pairs = [
        [[33.69, 46.3], [34.1, 45.6], 'UA'],
        [[37.2, 48], [38.3, 48.1], 'UA'],
        [[41.7, 42.5], [41.02, 43.01], 'GE'],
        [[43.97, 42.0], [43.97, 42.22], 'GE'],
        [[28.8, 47.0], [29.64, 46.84], 'MD'],
        [[47.2, 39.9], [46.75, 39.82], 'AZ'],
        [[33.0, 34.8], [33.32, 35.33], 'CY'],
      ] as const;
      for (const [a, b, code] of pairs) {
        expect([areaAt(geography, toSheet([...a])), areaAt(geography, toSheet([...b]))]).toEqual([code, code]);
      }
    }
  });
});

/** A file without its comments, as the compiler reads it. */
function withoutComments(path: string): string {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true, kind);
  const parts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    if (children.length === 0) parts.push(node.getText(source));
    else children.forEach(visit);
  };
  visit(source);
  return parts.join(' ');
}

describe('no code names a place', () => {
  const files = [
    'scene',
    'stage',
    'map',
    'overlay',
    'panels',
    'explore',
    'view',
    'draw',
    'picture',
    'page',
    'atlas',
    'first',
  ]
    .flatMap((folder) => filesBelow(`src/${folder}`, ['.ts', '.tsx']))
    .map((path) => [path, withoutComments(path)] as const);

  test('there is code to look at, and comments are left out of it', () => {
    expect(files.length).toBeGreaterThan(40);
    for (const [path, code] of files) expect(code.length, path).toBeGreaterThan(20);
    const [, known] = files.find(([path]) => path === 'src/page/known.ts')!;
    expect(known).toContain('1973');
    expect(known).not.toContain('Helsinki');
  });

  test('no mission and no host', () => {
    const names = /Moldova|Kosovo|Serbia|Kyrgyzstan|Bishkek|Skopje|Albania|Montenegro/i;
    expect(files.filter(([, code]) => names.test(code)).map(([path]) => path)).toEqual([]);
  });

  test('no State, Partner, territory, operation, city or office of the content, by name or by id', () => {
    const names = new Set<string>();
    for (const lang of LANGUAGES) {
      const words = wordsIn(lang);
      for (const { name, capital } of Object.values(words.states))
        for (const said of [name, capital]) if (said) names.add(said);
      for (const { name, city } of Object.values(words.operations)) for (const said of [name, city]) names.add(said);
      for (const { name } of Object.values(words.offices)) names.add(name);
    }
    const ids = content.operations.flatMap(({ id, offices }) => [id, ...offices.map((office) => office.id)]);
    const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    const any = new RegExp(`(?<![\\p{L}-])(${[...names, ...ids].map(escape).join('|')})(?![\\p{L}-])`, 'u');
    const found = files.flatMap(([path, code]) => {
      const match = any.exec(code);
      return match ? [`${path}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });
});

describe('what was never closed is not called so', () => {
  const LATVIAN = 'representative-latvian-russian-military-pensioners';

  test('the commission on military pensioners in Latvia has no end and no word of one', () => {
    const activity = content.otherActivities.find(({ id }) => id === LATVIAN)!;
    expect(activity).toMatchObject({ status: 'unclear', to: null });
    for (const lang of LOCALES) {
      const said = textsOf(lang).filter(
        ({ namespace, path }) => namespace === 'other-activities' && path.startsWith(`${LATVIAN}.`),
      );
      expect(said.map(({ path }) => path)).not.toContain(`${LATVIAN}.ending`);
      const closed =
        /\b(closed|ended)\b|ferm[ée]|clôtur|termin[ée]|geschlossen|beendet|chius|conclus|закрыт|завершен|clausurad|cerrad/i;
      expect(said.filter(({ text }) => closed.test(text))).toEqual([]);
    }
  });

  test('its status is said to be unknown in every language, in words that differ from those for what is closed', () => {
    for (const lang of LOCALES) {
      const say = (key: string): string | undefined =>
        textsOf(lang).find(({ namespace, path }) => namespace === 'ui' && path === key)?.text;
      expect(say('other.status.unclear'), lang).toBeTruthy();
      expect(say('other.status.unclear'), lang).not.toBe(say('other.status.closed'));
    }
  });

  test('the settlement process that rests is not closed', () => {
    const format = content.formats.find(({ id }) => id === 'transdniestrian-settlement-process')!;
    expect(format).toMatchObject({ status: 'dormant', to: null });
  });
});

describe('what is closed is not shown as if it went on', () => {
  test('the Minsk Process, its Personal Representative and the planning group ended in 2025', () => {
    expect(content.formats.find(({ id }) => id === 'minsk-process')).toMatchObject({
      status: 'closed',
      to: '2025-11-30',
    });
    for (const id of ['personal-representative-minsk-conference', 'high-level-planning-group']) {
      expect(content.otherActivities.find((activity) => activity.id === id)).toMatchObject({
        status: 'closed',
        to: '2025-11-30',
      });
    }
    for (const lang of LOCALES) {
      const facts = textsOf(lang).filter(
        ({ namespace, path }) => namespace === 'formats' && path.startsWith('minsk-process.facts.'),
      );
      // Both dates are said: the decision and the end of winding up.
      expect(
        facts.some(({ text }) => text.includes('MC.DEC/1/25')),
        lang,
      ).toBe(true);
      expect(
        facts.some(({ text }) => text.includes('30') && text.includes('2025')),
        lang,
      ).toBe(true);
    }
  });
});
