/** One thing, one name: the words of each language are checked against its term file. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LocaleFiles } from '../../../src/content/build/content-files';
import { problemLine } from '../../../src/content/build/problem';
import { checkTerms } from '../../../src/content/build/check-terms';
import { readContent } from '../../../src/content/build/read-content';
import { termsFile, type TermsFile } from '../../../src/content/schema-terms';
import { readJson } from '../support/files';
import { LOCALES } from '../support/locales';

const result = readContent(fileURLToPath(new URL('../../..', import.meta.url)));
if ('problems' in result) throw new Error(result.problems.map(problemLine).join('\n'));
const { locales } = result;

const term = (
  official: string,
  allowed: readonly string[],
  refused: readonly string[],
): TermsFile['terms'][string] => ({
  official,
  allowed: [...allowed],
  refused: [...refused],
});

/** The English words with another text for the overview's heading, and what the terms say of them. */
function saidOf(text: string, terms: TermsFile['terms']): readonly string[] {
  const english = locales.get('en')!;
  const words: LocaleFiles = { ...english, ui: { overview: { heading: text } } };
  return checkTerms('en', { terms }, words).map(problemLine);
}

describe.each(LOCALES)('the term file of %s', (lang) => {
  it('is there, and its language keeps to it', () => {
    const { terms } = termsFile.parse(readJson(`src/content/terms/${lang}.json`));
    expect(Object.keys(terms).length).toBeGreaterThan(0);
    expect(checkTerms(lang, { terms }, locales.get(lang)!).map(problemLine)).toEqual([]);
  });
});

describe('what is refused', () => {
  const zoo = { zoo: term('Zoological Garden', ['zoo of the old kind'], ['zoo', 'animal park*']) };

  it('is named with its file, its key and what is right', () => {
    expect(saidOf('A zoo', zoo)).toEqual([
      'src/locales/en/ui.json: overview.heading: not "zoo" but "Zoological Garden" (src/content/terms/en.json: zoo)',
    ]);
  });

  it.each([
    ['at the start of a sentence', 'Zoo'],
    ['with an ending where a star allows one', 'two animal parks'],
    ['over a no-break space', 'an animal\u00a0park'],
    ['twice in one text', 'the zoo of the old kind is a zoo'],
  ])('is found %s', (_, text) => {
    expect(saidOf(text, zoo)).toHaveLength(1);
  });

  it.each([
    ['as a part of another word', 'zoology, azoo'],
    ['in another case than that of its first letter', 'ZOO'],
    ['as a part of a form that is allowed', 'a zoo of the old kind'],
  ])('is not found %s', (_, text) => {
    expect(saidOf(text, zoo)).toEqual([]);
  });

  it('is never what is right at the same time', () => {
    expect(saidOf('', { zoo: term('zoo', [], ['zoo']) })).toEqual([
      'src/content/terms/en.json: terms.zoo: "zoo" is both right and refused',
    ]);
  });
});

describe('a term with the id of an entry', () => {
  it.each([
    ['mission-to-moldova', 'operations.json: ["mission-to-moldova"].name'],
    ['odihr', 'institutions.json: odihr.name'],
    ['policing', 'themes.json: policing.label'],
    ['CZ', 'states.json: CZ.name'],
    ['kosovo-verification-mission', '["task-force-for-kosovo"].phases["kosovo-verification-mission"]'],
  ])('is its name: %s', (id, where) => {
    const [problem] = saidOf('', { [id]: term('Another Name', [], []) });
    expect(problem).toContain(where);
    expect(problem).toContain(`the name is "Another Name" (src/content/terms/en.json: ${id})`);
  });
});
