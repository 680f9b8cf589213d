/**
 * The politically sensitive rules, each with a test. Kosovo is in `kosovo.test.ts`, where a click answers in `hit.test.ts`, what
 * panels say in the component tests.
 */
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/explore/search/search';
import { areaAt } from '../../../src/geography/geography';
import { toSheet } from '../../../src/geography/sheet';
import { scene } from '../../../src/scene/scene';
import { LANGUAGES } from '../../../src/view/view';
import { filesBelow, readText } from '../support/files';
import { LOCALES, textsOf } from '../support/locales';
import { saying } from '../support/said';
import { content as whole } from '../../support/whole';
import { content, detail, english, indexIn, operation, coarse, viewOf, wordsIn } from '../support/world';

/** The texts in the content itself: titles and addresses of sources, names in the languages of the hosts, reasons. */
const CONTENT = filesBelow('src/content', ['.json']).map((path) => [path, readText(path)] as const);

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
    expect(whole.partners.find(({ code }) => code === 'IL')!.capital).toBeNull();
    expect(saying(/jerusalem|jérusalem|gerusalemme|jerusalén|tel[ -]?aviv|иерусалим|тель-авив/i)).toEqual([]);
    for (const lang of LANGUAGES) {
      const words = wordsIn(lang);
      expect(words.states.IL).not.toHaveProperty('capital');
      const shown = scene(viewOf({ lang, selection: { kind: 'partner', id: 'IL' } }), content, detail, words);
      expect(shown.places.filter(({ target }) => target.id === 'IL')).toEqual([]);
      const index = indexIn(lang);
      for (const query of ['Jerusalem', 'Tel Aviv']) {
        expect(search(index, query).filter(({ entry }) => entry.target.id === 'IL')).toEqual([]);
      }
    }
  });

  test('is the only Partner without one', () => {
    expect(whole.partners.filter(({ capital }) => !capital).map(({ code }) => code)).toEqual(['IL']);
    for (const lang of LANGUAGES) {
      const without = content.partners.filter(({ code }) => wordsIn(lang).states[code]?.capital === undefined);
      expect(without.map(({ code }) => code)).toEqual(['IL']);
    }
  });
});

describe('land of no State and of no Partner', () => {
  test('is one area without a name, and every decision on a territory has its reason', () => {
    const others = whole.territories.filter(({ treatment }) => treatment === 'context');
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['EH', 'PS', 'golan']));
    for (const geography of [coarse, detail]) for (const { id } of others) expect(geography.areas.has(id)).toBe(false);
    for (const { id, reason } of whole.territories) expect(reason.length, id).toBeGreaterThan(20);
  });

  test('no contested part of a State has an area of its own', () => {
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
      // Both dates are shown: the decision and the end of winding up.
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
