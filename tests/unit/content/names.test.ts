/**
 * What the operations are called: the official title in each language of the atlas, and the name in the languages of the host.
 * Written out as the OSCE and its host authorities write them, and compared letter by letter.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/view/view';
import { content, operationById } from '../../support/whole';
import { wordsIn } from '../support/world';

interface Names {
  readonly titles: Readonly<Record<(typeof LANGUAGES)[number], string>>;
  readonly local: Readonly<Record<string, string>>;
}

const NAMES: Readonly<Record<string, Names>> = {
  'centre-in-ashgabat': {
    titles: {
      en: 'OSCE Centre in Ashgabat',
      fr: 'Centre de l’OSCE à Achgabat',
      de: 'OSZE-Zentrum in Aschgabat',
      it: 'Centro OSCE di Ashgabat',
      ru: 'Центр ОБСЕ в Ашхабаде',
      es: 'Centro de la OSCE en Ashgabad',
    },
    local: { tk: 'ÝHHG-niň Aşgabatdaky Merkezi', ru: 'Центр ОБСЕ в Ашхабаде' },
  },
  'mission-in-kosovo': {
    titles: {
      en: 'OSCE Mission in Kosovo',
      fr: 'Mission de l’OSCE au Kosovo',
      de: 'OSZE-Mission im Kosovo',
      it: 'Missione OSCE in Kosovo',
      ru: 'Миссия ОБСЕ в Косово',
      es: 'Misión de la OSCE en Kosovo',
    },
    local: { sq: 'Misioni i OSBE-së në Kosovë', 'sr-Latn': 'Misija OEBS-a na Kosovu' },
  },
  'mission-to-bosnia-and-herzegovina': {
    titles: {
      en: 'OSCE Mission to Bosnia and Herzegovina',
      fr: 'Mission de l’OSCE en Bosnie-Herzégovine',
      de: 'OSZE-Mission in Bosnien und Herzegowina',
      it: 'Missione OSCE in Bosnia-Erzegovina',
      ru: 'Миссия ОБСЕ в Боснии и Герцеговине',
      es: 'Misión de la OSCE en Bosnia y Herzegovina',
    },
    local: {
      bs: 'Misija OSCE-a u Bosni i Hercegovini',
      hr: 'Misija OESS-a u Bosni i Hercegovini',
      'sr-Cyrl': 'Мисија ОЕБС-а у Босни и Херцеговини',
    },
  },
  'mission-to-moldova': {
    titles: {
      en: 'OSCE Mission to Moldova',
      fr: 'Mission de l’OSCE en Moldavie',
      de: 'OSZE-Mission in Moldau',
      it: 'Missione OSCE in Moldova',
      ru: 'Миссия ОБСЕ в Молдове',
      es: 'Misión de la OSCE en Moldova',
    },
    local: { ro: 'Misiunea OSCE în Moldova' },
  },
  'mission-to-montenegro': {
    titles: {
      en: 'OSCE Mission to Montenegro',
      fr: 'Mission de l’OSCE au Monténégro',
      de: 'OSZE-Mission in Montenegro',
      it: 'Missione OSCE in Montenegro',
      ru: 'Миссия ОБСЕ в Черногории',
      es: 'Misión de la OSCE en Montenegro',
    },
    local: { cnr: 'Misija OEBS-a u Crnoj Gori' },
  },
  'mission-to-serbia': {
    titles: {
      en: 'OSCE Mission to Serbia',
      fr: 'Mission de l’OSCE en Serbie',
      de: 'OSZE-Mission in Serbien',
      it: 'Missione OSCE in Serbia',
      ru: 'Миссия ОБСЕ в Сербии',
      es: 'Misión de la OSCE en Serbia',
    },
    local: { 'sr-Cyrl': 'Мисија ОЕБС-а у Србији' },
  },
  'mission-to-skopje': {
    titles: {
      en: 'OSCE Mission to Skopje',
      fr: 'Mission de l’OSCE à Skopje',
      de: 'OSZE-Mission in Skopje',
      it: 'Missione OSCE a Skopje',
      ru: 'Миссия ОБСЕ в Скопье',
      es: 'Misión de la OSCE en Skopje',
    },
    local: { mk: 'Мисија на ОБСЕ во Скопје', sq: 'Misioni i OSBE-së në Shkup' },
  },
  'presence-in-albania': {
    titles: {
      en: 'OSCE Presence in Albania',
      fr: 'Présence de l’OSCE en Albanie',
      de: 'OSZE-Präsenz in Albanien',
      it: 'Presenza OSCE in Albania',
      ru: 'Присутствие ОБСЕ в Албании',
      es: 'Presencia de la OSCE en Albania',
    },
    local: { sq: 'Prezenca e OSBE-së në Shqipëri' },
  },
  'programme-office-in-astana': {
    titles: {
      en: 'OSCE Programme Office in Astana',
      fr: 'Bureau du programme de l’OSCE à Astana',
      de: 'OSZE-Programmbüro in Astana',
      it: 'Ufficio dei programmi OSCE di Astana',
      ru: 'Программный офис ОБСЕ в Астане',
      es: 'Oficina de Programas de la OSCE en Astana',
    },
    local: { ru: 'Программный офис ОБСЕ в Астане', kk: 'ЕҚЫҰ-ның Астанадағы бағдарламалар офисі' },
  },
  'programme-office-in-bishkek': {
    titles: {
      en: 'OSCE Programme Office in Bishkek',
      fr: 'Bureau du programme de l’OSCE à Bichkek',
      de: 'OSZE-Programmbüro in Bischkek',
      it: 'Ufficio dei programmi OSCE di Bishkek',
      ru: 'Программный офис ОБСЕ в Бишкеке',
      es: 'Oficina de Programas de la OSCE en Bishkek',
    },
    local: { ky: 'ЕККУнун Бишкектеги программалык кеңсеси', ru: 'Программный офис ОБСЕ в Бишкеке' },
  },
  'programme-office-in-dushanbe': {
    titles: {
      en: 'OSCE Programme Office in Dushanbe',
      fr: 'Bureau du programme de l’OSCE à Douchanbé',
      de: 'OSZE-Programmbüro in Duschanbe',
      it: 'Ufficio dei programmi OSCE di Dušanbe',
      ru: 'Офис программ ОБСЕ в Душанбе',
      es: 'Oficina de Programas de la OSCE en Dushanbe',
    },
    local: { tg: 'Дафтари барномаҳои САҲА дар Душанбе', ru: 'Офис программ ОБСЕ в Душанбе' },
  },
  'project-co-ordinator-in-uzbekistan': {
    titles: {
      en: 'OSCE Project Co-ordinator in Uzbekistan',
      fr: 'Coordonnateur des projets de l’OSCE en Ouzbékistan',
      de: 'OSZE-Projektkoordinator in Usbekistan',
      it: 'Coordinatore dei progetti OSCE in Uzbekistan',
      ru: 'Координатор проектов ОБСЕ в Узбекистане',
      es: 'Coordinador de Proyectos de la OSCE en Uzbekistán',
    },
    local: { 'uz-Latn': 'YXHTning Oʻzbekistondagi Loyihalar koordinatori' },
  },
};

describe('the operations of today', () => {
  const active = content.operations.filter(({ status }) => status === 'active');

  test('are those that are named here', () => {
    expect(active.map(({ id }) => id)).toEqual(Object.keys(NAMES));
  });

  test.each(Object.entries(NAMES))('%s bears its title in six languages', (id, { titles }) => {
    for (const lang of LANGUAGES) expect(wordsIn(lang).operations[id]!.name).toBe(titles[lang]);
  });

  test.each(Object.entries(NAMES))('%s is named in the languages of its host', (id, { local }) => {
    expect(Object.fromEntries(operationById(id)!.localNames.map(({ lang, name }) => [lang, name]))).toEqual(local);
  });

  test('what no source has is marked as our own rendering, and nothing else is', () => {
    const own = active.flatMap(({ id, localNames }) =>
      localNames.filter((name) => name.own).map(({ lang }) => `${id} ${lang}`),
    );
    expect(own).toEqual([
      'mission-to-bosnia-and-herzegovina sr-Cyrl',
      'programme-office-in-astana kk',
      'project-co-ordinator-in-uzbekistan uz-Latn',
    ]);
  });
});
