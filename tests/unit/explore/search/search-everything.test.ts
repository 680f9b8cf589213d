/** Every name of everything that has a panel finds it, in each language of the site. */
import { describe, expect, it } from 'vitest';
import type { Selection } from '../../../../src/view/view';
import { LANGUAGES, type Language } from '../../../../src/view/view';
import { search } from '../../../../src/explore/search/search';
import { everySelection, headingOf, lineOf } from '../../../support/every-selection';
import { interfaceOf } from '../../support/locales';
import { content, wholeWordsIn as wordsIn } from '../../../support/whole';
import { indexIn } from '../../support/world';

const english = wordsIn('en');

/** The interface's names of the regions. */
const regions = (lang: Language): ReadonlyMap<string, string> =>
  new Map(content.regions.map(({ id }) => [id, interfaceOf(lang).get(`region.${id}`)!]));
const indexes = new Map(LANGUAGES.map((lang) => [lang, indexIn(lang, (id) => regions(lang).get(id))]));

const found = (lang: Language, query: string): readonly string[] =>
  search(indexes.get(lang)!, query).map(({ entry: { target } }) => `${target.kind}:${target.id}`);

/** Short names, former titles, acronyms and other names, read from the words themselves. */
function namesOf({ kind, id }: Selection, lang: Language): readonly string[] {
  const words = wordsIn(lang);
  const state = words.states[id];
  const own = {
    state: [state?.short, state?.capital, ...(state?.aliases ?? [])],
    partner: [state?.short, state?.capital, ...(state?.aliases ?? [])],
    operation: [...Object.values(words.operations[id]?.phases ?? {})],
    office: [],
    theme: [words.themes[id]?.short],
    institution: [words.institutions[id]?.short],
    format: [words.formats[id]?.short],
    partnership: [words.relations[id]?.short],
    programme: [words.relations[id]?.short],
    chair: [id],
  }[kind];
  return [headingOf({ kind, id }, content, words), ...own, ...(words.aliases[`${kind}:${id}`] ?? [])].filter(
    (name) => name !== undefined,
  );
}

/**
 * The thing itself; a former title counts as its operation. A Chairpersonship has the name of its State, so it is searched by
 * year.
 */
const things = everySelection(content).filter(
  ({ kind, id }) => kind !== 'operation' || (lineOf(id, content) ?? id) === id,
);

describe.each(LANGUAGES)('in %s', (lang) => {
  it('every name, short name, acronym and other name finds its thing first or second', { timeout: 120_000 }, () => {
    const missed = things.flatMap((thing) => {
      const names = new Set([...namesOf(thing, lang), ...namesOf(thing, 'en')]);
      if (thing.kind === 'chair') for (const name of [...names]) if (name !== thing.id) names.delete(name);
      return [...names]
        .filter((name) => !found(lang, name).slice(0, 2).includes(`${thing.kind}:${thing.id}`))
        .map((name) => `${name} is not ${thing.kind}:${thing.id} but ${found(lang, name).slice(0, 3).join(', ')}`);
    });
    expect(missed).toEqual([]);
  });

  it('every region is found first by its name, by other names and by those in English', { timeout: 60_000 }, () => {
    for (const { id } of content.regions) {
      const others = [wordsIn(lang), english].flatMap(({ aliases }) => aliases[`region:${id}`] ?? []);
      for (const name of [regions(lang).get(id)!, regions('en').get(id)!, ...others])
        expect(found(lang, name)[0], name).toBe(`region:${id}`);
    }
  });

  it('what is written in the languages of the host finds the operation', { timeout: 60_000 }, () => {
    const missed = content.operations.flatMap(({ id, localNames }) =>
      localNames.filter(({ name }) => !found(lang, name).slice(0, 2).includes(`operation:${id}`)),
    );
    expect(missed).toEqual([]);
  });

  it('a slip in a long name is forgiven', { timeout: 60_000 }, () => {
    const missed = content.institutions.flatMap(({ id }) => {
      const name = wordsIn(lang).institutions[id]!.name.replace(/\s*\(.*\)/, '');
      const middle = Math.floor(name.length / 2);
      const slipped = name.slice(0, middle) + name.slice(middle + 1);
      return found(lang, slipped).slice(0, 2).includes(`institution:${id}`) ? [] : [slipped];
    });
    expect(missed).toEqual([]);
  });
});

const ACRONYMS: readonly (readonly [query: string, target: string])[] = [
  ['ODIHR', 'institution:odihr'],
  ['odihr', 'institution:odihr'],
  ['HCNM', 'institution:hcnm'],
  ['RFoM', 'institution:rfom'],
  ['CPC', 'institution:conflict-prevention-centre'],
  ['FSC', 'institution:forum-for-security-co-operation'],
  ['PC', 'institution:permanent-council'],
  ['PA', 'institution:parliamentary-assembly'],
  ['CTHB', 'institution:office-combating-trafficking'],
  ['TNTD', 'institution:transnational-threats-department'],
  ['OCEEA', 'institution:co-ordinator-of-economic-and-environmental-activities'],
  ['SPMU', 'institution:strategic-police-matters-unit'],
  ['SMM', 'operation:special-monitoring-mission-to-ukraine'],
  ['Minsk Group', 'format:minsk-process'],
  ['TCG', 'format:trilateral-contact-group'],
  ['IPRM', 'format:iprm-ergneti'],
  ['SPU', 'programme:support-programme-for-ukraine'],
  ['2025', 'chair:2025'],
];

it.each(ACRONYMS.flatMap(([query, target]) => LANGUAGES.map((lang) => [query, lang, target] as const)))(
  'an English acronym is known in every language: %s in %s',
  (query, lang, target) => {
    expect(found(lang, query).slice(0, 2)).toContain(target);
  },
);

it.each([
  ['en', 'Kiev', 'state:UA'],
  ['en', 'Nur-Sultan', 'state:KZ'],
  ['ru', 'Нур-Султан', 'state:KZ'],
  ['en', 'republic of kazakhstan', 'state:KZ'],
  ['en', 'the republic of moldova', 'state:MD'],
  ['en', 'Kingdom of Spain', 'state:ES'],
  ['en', 'Arab Republic of Egypt', 'partner:EG'],
  ['en', 'Hashemite Kingdom of Jordan', 'partner:JO'],
  ['fr', 'République arabe d’Égypte', 'partner:EG'],
  ['de', 'Haschemitisches Königreich Jordanien', 'partner:JO'],
  ['ru', 'Арабская Республика Египет', 'partner:EG'],
  ['de', 'Hochkommissar', 'institution:hcnm'],
  ['en', 'election observation', 'theme:elections'],
  ['en', 'the holy see', 'state:VA'],
  ['en', 'mission to the kosovo', 'operation:mission-in-kosovo'],
  ['fr', 'la France', 'state:FR'],
  ['fr', "l'Ukraine", 'state:UA'],
  ['fr', 'l’Ukraine', 'state:UA'],
  ['fr', 'la république de Moldova', 'state:MD'],
  ['fr', 'royaume d’Espagne', 'state:ES'],
  ['fr', 'République du Kazakhstan', 'state:KZ'],
  ['fr', 'les Pays-Bas', 'state:NL'],
  ['fr', 'BIDDH', 'institution:odihr'],
  ['de', 'die Schweiz', 'state:CH'],
  ['de', 'der Heilige Stuhl', 'state:VA'],
  ['de', 'das Vereinigte Königreich', 'state:GB'],
  ['de', 'die Vereinigten Staaten', 'state:US'],
  ['de', 'Königreich Spanien', 'state:ES'],
  ['de', 'Republik Kasachstan', 'state:KZ'],
  ['de', 'OSZE-BDIMR', 'institution:odihr'],
  ['de', 'Minsker Gruppe', 'format:minsk-process'],
  ['es', 'el Reino Unido', 'state:GB'],
  ['es', 'los Países Bajos', 'state:NL'],
  ['es', 'la Santa Sede', 'state:VA'],
  ['es', 'República de Kazajstán', 'state:KZ'],
  ['it', 'il Regno Unito', 'state:GB'],
  ['it', 'l’Ucraina', 'state:UA'],
  ['it', 'la repubblica del Kazakistan', 'state:KZ'],
  ['it', 'segretariato osce', 'institution:secretariat'],
  ['ru', 'БДИПЧ', 'institution:odihr'],
  ['ru', 'ВКНМ', 'institution:hcnm'],
  ['ru', 'республика казахстан', 'state:KZ'],
  ['ru', 'Минская группа', 'format:minsk-process'],
] as const)('in %s %j is %s', (lang, query, target) => {
  expect(found(lang, query)[0]).toBe(target);
});

it('ё is е', () => {
  expect(found('ru', 'Кишинёв')).toEqual(found('ru', 'Кишинев'));
  expect(found('ru', 'Соединённое королевство')).toEqual(found('ru', 'Соединенное королевство'));
});

it('a whole name with a typing error ranks before letters inside another', () => {
  // "Oman" is inside of Romania, but who types "Romnia" means it.
  expect(found('en', 'Armena')[0]).toBe('state:AM');
  expect(found('en', 'Romnia')[0]).toBe('state:RO');
});

it('of equally good answers of a kind those that exist in the year come first', () => {
  const index = indexes.get('en')!;
  const at = (over: string) =>
    search(index, 'osce office in', { timeOf: ({ id }) => (id === over ? 'over' : 'there') }).map(
      ({ entry }) => entry.target.id,
    );
  expect(at('office-in-minsk').indexOf('office-in-minsk')).toBeGreaterThan(
    at('office-in-minsk').indexOf('office-in-zagreb'),
  );
  expect(at('office-in-zagreb').indexOf('office-in-zagreb')).toBeGreaterThan(
    at('office-in-zagreb').indexOf('office-in-minsk'),
  );
});

it('a former title leads to its line', () => {
  for (const { id, phases } of content.operations)
    for (const phase of phases)
      expect(found('en', english.operations[id]!.phases[phase.id]!).slice(0, 2), phase.id).toContain(`operation:${id}`);
});
