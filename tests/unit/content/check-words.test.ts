import { describe, expect, it } from 'vitest';
import { checkLocales } from '../../../src/content/build/check-words';
import type { LocaleFiles } from '../../../src/content/build/content-files';
import { problemLine } from '../../../src/content/build/problem';
import { files, opened, words } from '../support/example-content';

describe('the words', () => {
  const check = (fr: LocaleFiles): string[] =>
    checkLocales(
      opened(files),
      new Map([
        ['en', words],
        ['fr', fr],
      ]),
    ).map(problemLine);
  const own = words.operations.mission!;

  it('are there for everything in the example', () => {
    expect(check(words)).toEqual([]);
  });

  it('may differ in the number of mandate points and in plural forms', () => {
    expect(
      check({
        ...words,
        operations: { mission: { ...own, mandate: ['Un.', 'Deux.', 'Trois.'] } },
        ui: { map: { zoom: 'Zoom', count_one: 'a', count_many: 'b', count_other: 'c' } },
      }),
    ).toEqual([]);
  });

  it.each<[Partial<LocaleFiles>, string[]]>([
    [{ operations: {} }, ['operations.json: mission: missing']],
    [
      { offices: { ...words.offices, south: { name: 'S' } } },
      ['offices.json: south: nothing in the content has this name'],
    ],
    [{ offices: { north: { name: 'N', remark: 'R' } } }, ['offices.json: north.remark: missing in en']],
    [
      { operations: { mission: { ...own, evidence: {}, phases: { first: 'C' }, remarks: ['R'] } } },
      [
        'operations.json: mission.evidence.policing: missing',
        'operations.json: mission.phases.second: missing',
        'operations.json: mission.remarks: 1 entries, but 0 in en',
      ],
    ],
    [
      { themes: { policing: { ...words.themes.policing!, keyFacts: ['a', 'b'] } } },
      ['themes.json: policing.keyFacts: 2 entries, but 1 in themes.json'],
    ],
    [
      { states: { ...words.states, AA: { name: 'A' }, KK: { name: 'K', capital: 'C' } } },
      ['states.json: AA.capital: the capital has no name', 'states.json: KK.capital: the content has no capital here'],
    ],
    [{ institutions: {} }, ['institutions.json: secretariat: missing']],
    [{ ui: { map: { count_other: 'c' } } }, ['ui.json: map.zoom: missing']],
  ])('%j is wrong', (change, problems) => {
    expect(check({ ...words, ...change })).toEqual(problems.map((problem) => `src/locales/fr/${problem}`));
  });
});
