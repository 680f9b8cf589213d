import type { WordsByNamespace } from '../schema-words';
import { knownOf } from './check';
import { at, duplicates, messageKeys, sameKeys } from './checking';
import type { LocaleFiles, OpenedContentFile } from './content-files';
import { localeFile, LOCALES, notesInto, type Note, type Problem } from './problem';

/** Checks that each language has exactly the words that the content needs, in the same structure as the other languages. */
export function checkLocales(
  files: readonly OpenedContentFile[],
  locales: ReadonlyMap<string, LocaleFiles>,
): readonly Problem[] {
  const problems: Problem[] = [];
  const [first] = locales;
  if (!first) return [{ file: LOCALES, path: '', reason: 'no language' }];
  const [modelLanguage, model] = first;
  const known = knownOf(files);
  const targets = new Set(
    files.flatMap(({ links }) => Object.entries(links).flatMap(([kind, ids]) => ids.map((id) => `${kind}:${id}`))),
  );
  const interfaceKeys = new Set(Object.keys(messageKeys(model.ui)));

  for (const [language, words] of locales) {
    const noteIn = (namespace: string): Note => notesInto(problems)(localeFile(language, namespace));
    for (const file of files) file.checkWords({ words, model, modelLanguage, known, noteIn });
    checkAliases(words.aliases, targets, noteIn('aliases'));
    sameKeys(messageKeys(words.ui), interfaceKeys, '', noteIn('ui'));
  }
  return problems;
}

function checkAliases(aliases: WordsByNamespace['aliases'], known: ReadonlySet<string>, note: Note): void {
  for (const [key, names] of Object.entries(aliases)) {
    if (!known.has(key)) note(at('', key), 'nothing in the content has this name');
    duplicates(names).forEach((name) => {
      note(at('', key), `"${name}" stands twice`);
    });
  }
}
