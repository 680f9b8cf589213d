/** The checks of the locale files against the content and against each other. Only for the build and the tests. */
import type { AliasesWords } from '../../locales/schema';
import { checkOperationsWords, languageTags } from './check-operation';
import { checkOrganizationWords } from './check-organization';
import { checkThemesWords } from './check-themes';
import { at, duplicates, ids, localeFile, messageKeys, sameKeys, sameOptional, type Note } from './checking';
import { LOCALES, type LocaleFiles, type Problem } from './content-files';
import type { Content } from '../schema';

/** Checks that each language has exactly the words that the content asks for, and the same in shape as the other languages. */
export function checkLocales(content: Content, locales: ReadonlyMap<string, LocaleFiles>): Problem[] {
  const problems: Problem[] = [];
  const [first] = locales;
  if (!first) return [{ file: LOCALES, path: '', reason: 'no language' }];
  const [firstLanguage, model] = first;
  const areas = [
    ...content.states,
    ...content.partners,
    ...content.territories
      .filter(({ treatment }) => treatment === 'own' || treatment === 'named')
      .map(({ id }) => ({ code: id, capital: null })),
  ];

  for (const [language, words] of locales) {
    const noteIn =
      (namespace: keyof LocaleFiles): Note =>
      (path, reason) =>
        problems.push({ file: `${LOCALES}/${language}/${localeFile(namespace)}`, path, reason });

    checkOperationsWords(content.operations, words.operations, model.operations, firstLanguage, noteIn('operations'));

    const inOffices = noteIn('offices');
    sameKeys(words.offices, ids(content.operations.flatMap(({ offices }) => offices)), '', inOffices);
    sameOptional(words.offices, model.offices, 'remark', firstLanguage, inOffices);

    checkThemesWords(content, words, noteIn);

    const inStates = noteIn('states');
    sameKeys(words.states, new Set(areas.map(({ code }) => code)), '', inStates);
    for (const { code, capital } of areas) {
      const named = words.states[code]?.capital !== undefined;
      if (words.states[code] && named !== (capital !== null)) {
        inStates(`${at('', code)}.capital`, named ? 'the content has no capital here' : 'the capital has no name');
      }
    }
    sameOptional(words.states, model.states, 'remark', firstLanguage, inStates);

    sameKeys(words.languages, languageTags(content.operations), '', noteIn('languages'));
    checkOrganizationWords(content, words, model, firstLanguage, noteIn);
    checkAliases(words.aliases, aliasTargets(content), noteIn('aliases'));
    sameKeys(messageKeys(words.ui), new Set(Object.keys(messageKeys(model.ui))), '', noteIn('ui'));
  }
  return problems;
}

/** Everything that can be found, as `kind:id`. */
function aliasTargets(content: Content): ReadonlySet<string> {
  const of = (kind: string, ids: readonly string[]): readonly string[] => ids.map((id) => `${kind}:${id}`);
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return new Set([
    ...of(
      'state',
      content.states.map(({ code }) => code),
    ),
    ...of(
      'partner',
      content.partners.map(({ code }) => code),
    ),
    ...of('operation', idsOf([...content.operations, ...content.otherActivities])),
    ...of(
      'office',
      content.operations.flatMap(({ offices }) => idsOf(offices)),
    ),
    ...of('theme', idsOf(content.themes)),
    ...of('region', idsOf(content.regions)),
    ...of('institution', idsOf(content.institutions)),
    ...of('format', idsOf(content.formats)),
    ...of('partnership', idsOf(content.partnerships)),
    ...of('programme', idsOf(content.programmes)),
  ]);
}

function checkAliases(aliases: AliasesWords, known: ReadonlySet<string>, note: Note): void {
  for (const [key, names] of Object.entries(aliases)) {
    if (!known.has(key)) note(at('', key), 'nothing in the content has this name');
    duplicates(names).forEach((name) => {
      note(at('', key), `"${name}" stands twice`);
    });
  }
}
