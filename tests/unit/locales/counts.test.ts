/** A number and its noun agree, in every year of the atlas and every language. */
import { describe, expect, test } from 'vitest';
import { bring } from '../../../src/locales/i18n';
import { phaseIn, seatsIn } from '../../../src/scene/year';
import { LANGUAGES, type Language } from '../../../src/view/view';
import { content } from '../support/world';

const YEARS = Array.from({ length: 2026 - 1973 + 1 }, (_, index) => 1973 + index);

/** The nouns for 1, for 2 to 4 and for 5, as the languages count; 0 as 5 or, in French, as 1. */
type Forms = readonly [one: string, few: string, many: string];
type Counted = 'state' | 'operation' | 'closed';

const NOUNS: Readonly<Record<Language, Readonly<Record<Counted, Forms>>>> = {
  en: {
    state: ['State', 'States', 'States'],
    operation: ['field operation', 'field operations', 'field operations'],
    closed: ['closed operation', 'closed operations', 'closed operations'],
  },
  fr: {
    state: ['État', 'États', 'États'],
    operation: ['opération de terrain', 'opérations de terrain', 'opérations de terrain'],
    closed: ['opération fermée', 'opérations fermées', 'opérations fermées'],
  },
  de: {
    state: ['Staat', 'Staaten', 'Staaten'],
    operation: ['Feldoperation', 'Feldoperationen', 'Feldoperationen'],
    closed: ['geschlossene Operation', 'geschlossene Operationen', 'geschlossene Operationen'],
  },
  it: {
    state: ['Stato', 'Stati', 'Stati'],
    operation: ['operazione sul terreno', 'operazioni sul terreno', 'operazioni sul terreno'],
    closed: ['operazione conclusa', 'operazioni concluse', 'operazioni concluse'],
  },
  ru: {
    state: ['государство', 'государства', 'государств'],
    operation: ['полевая операция', 'полевые операции', 'полевых операций'],
    closed: ['закрытая операция', 'закрытые операции', 'закрытых операций'],
  },
  es: {
    state: ['Estado', 'Estados', 'Estados'],
    operation: ['operación sobre el terreno', 'operaciones sobre el terreno', 'operaciones sobre el terreno'],
    closed: ['operación clausurada', 'operaciones clausuradas', 'operaciones clausuradas'],
  },
};

function noun(lang: Language, count: number, [one, few, many]: Forms): string {
  if (lang !== 'ru') return count === 1 || (lang === 'fr' && count === 0) ? one : many;
  const last = count % 10;
  if (Math.floor(count / 10) % 10 === 1 || last === 0 || last > 4) return many;
  return last === 1 ? one : few;
}

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe.each(LANGUAGES)('%s', (lang) => {
  test('every year names its States and its field operations in the right form', async () => {
    const { t } = (await bring(lang)).i18n;
    for (const year of YEARS) {
      const states = seatsIn(year, content).length;
      const operations = content.operations.filter((operation) => phaseIn(operation, year)).length;
      const { state, operation } = NOUNS[lang];
      expect(plain(t('counts.states', { count: states })), String(year)).toBe(`${states} ${noun(lang, states, state)}`);
      for (const key of ['counts.operations', 'year.operations', 'list.operations']) {
        expect(plain(t(key, { count: operations })), `${year} ${key}`).toBe(
          `${operations} ${noun(lang, operations, operation)}`,
        );
      }
    }
  });

  test('the description of the map names closed operations in the right form', async () => {
    const { t } = (await bring(lang)).i18n;
    for (let count = 1; count <= 30; count += 1) {
      expect(plain(t('map.closed', { count }))).toBe(`${count} ${noun(lang, count, NOUNS[lang].closed)}`);
    }
  });
});
