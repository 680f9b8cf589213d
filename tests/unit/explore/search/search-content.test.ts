/** The search over the real content, in the languages of the site: what people type, and what they mean. */
import { describe, expect, it } from 'vitest';
import { search } from '../../../../src/explore/search/search';
import { indexIn } from '../../support/world';

const index = { en: indexIn('en'), fr: indexIn('fr') };

const first = (lang: 'en' | 'fr', query: string): string | null => {
  const [result] = search(index[lang], query);
  return result === undefined ? null : `${result.entry.target.kind}:${result.entry.target.id}`;
};

const inBoth: readonly (readonly [query: string, target: string])[] = [
  ['kirghizistan', 'state:KG'],
  ['kyrgyzstan', 'state:KG'],
  ['kirgistan', 'state:KG'],
  ['Кыргызстан', 'state:KG'],
  ['Chisinau', 'state:MD'],
  ['chișinău', 'state:MD'],
  ['chisnau', 'state:MD'],
  ['Moldavie', 'state:MD'],
  ['moldova', 'state:MD'],
  ['bishkek', 'state:KG'],
  ['bichkek', 'state:KG'],
  ['Pristina', 'operation:mission-in-kosovo'],
  ['Prishtina', 'operation:mission-in-kosovo'],
  ['prishtinë', 'operation:mission-in-kosovo'],
  ['kosovo', 'operation:mission-in-kosovo'],
  ['kosova', 'operation:mission-in-kosovo'],
  ['Turkiye', 'state:TR'],
  ['türkiye', 'state:TR'],
  ['turkey', 'state:TR'],
  ['turquie', 'state:TR'],
  ['azerbajan', 'state:AZ'],
  ['azerbaïdjan', 'state:AZ'],
  ['usa', 'state:US'],
  ['U.S.A.', 'state:US'],
  ['united states', 'state:US'],
  ['etats unis', 'state:US'],
  ['netherlands', 'state:NL'],
  ['pays bas', 'state:NL'],
  ['bosnia', 'state:BA'],
  ['bosnie-herzegovine', 'state:BA'],
  ['germany', 'state:DE'],
  ['allemagne', 'state:DE'],
  ['vatican', 'state:VA'],
  ['saint siege', 'state:VA'],
  ['ouzbekistan', 'state:UZ'],
  ['uzbekistan', 'state:UZ'],
  ["o'zbekiston", 'state:UZ'],
  ['tashkent', 'state:UZ'],
  ['tachkent', 'state:UZ'],
  ['dushanbe', 'state:TJ'],
  ['skopje', 'state:MK'],
  ['macedonia', 'state:MK'],
  ['groenland', 'state:DK'],
  ['greenland', 'state:DK'],
  ['maroc', 'partner:MA'],
  ['south korea', 'partner:KR'],
  ['mission to skopje', 'operation:mission-to-skopje'],
  ['mission to moldova', 'operation:mission-to-moldova'],
  ['mission moldova', 'operation:mission-to-moldova'],
  ['programme office bishkek', 'operation:programme-office-in-bishkek'],
  ['centre in bishkek', 'operation:programme-office-in-bishkek'],
  ['presence in albania', 'operation:presence-in-albania'],
  ['traffiking', 'theme:trafficking'],
  ['trafficking', 'theme:trafficking'],
  ['policing', 'theme:policing'],
  ['human rights', 'theme:human-rights'],
];

const inFrench: readonly (readonly [query: string, target: string])[] = [
  ['hollande', 'state:NL'],
  ['traite des etres humains', 'theme:trafficking'],
  ['droits de l’homme', 'theme:human-rights'],
  ["droits de l'homme", 'theme:human-rights'],
  ['etat de droit', 'theme:rule-of-law'],
  ['egalite', 'theme:gender'],
  ['maitrise des armements', 'theme:arms-control'],
  ['mission en moldavie', 'operation:mission-to-moldova'],
  ['mission au kosovo', 'operation:mission-in-kosovo'],
];

describe('search over the content', () => {
  it.each(inBoth)('finds %j in English', (query, target) => {
    expect(first('en', query)).toBe(target);
  });

  it.each([...inBoth, ...inFrench])('finds %j in French', (query, target) => {
    expect(first('fr', query)).toBe(target);
  });

  it('finds Holland in English', () => {
    expect(first('en', 'holland')).toBe('state:NL');
  });

  it.each(['en', 'fr'] as const)('finds every entry by its own name first, or its twin (%s)', (lang) => {
    for (const { name } of index[lang].entries)
      expect(search(index[lang], name)[0]?.entry.names).toContain(
        index[lang].entries.find((entry) => entry.name === name)?.names[0],
      );
  });

  it.each(['en', 'fr'] as const)('has a highlight inside the name for each beginning (%s)', (lang) => {
    for (const { name } of index[lang].entries)
      for (const { entry, highlights } of search(index[lang], name.slice(0, 5))) {
        let end = 0;
        for (const [from, to] of highlights) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(entry.name.length);
      }
  });
});
