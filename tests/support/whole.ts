/** Everything that is known and said, read as the build reads it: what a test compares with, whatever a reader has downloaded. */
import { readContent } from '../../src/content/build/read-content';
import type { WordsByNamespace } from '../../src/content/schema-words';
import type { FieldOffice, FieldOperation } from '../../src/content/schema';

export type WholeWords = WordsByNamespace & { readonly lang: string };

const result = readContent(process.cwd());
if ('problems' in result) throw new Error(JSON.stringify(result.problems));

/** As the plugin has it. */
export const checked = result;
export const { content, core, locales } = checked;

/** All words of the content in one language. */
export function wholeWordsIn(lang: string): WholeWords {
  const words = locales.get(lang);
  if (!words) throw new Error(`There is no language ${lang}.`);
  return { lang, ...words };
}

/** The operation with an id, be it that of a former title. */
export function operationById(id: string): FieldOperation | undefined {
  return content.operations.find((one) => one.id === id || one.phases.some((phase) => phase.id === id));
}

export function officeById(
  id: string,
): { readonly office: FieldOffice; readonly operation: FieldOperation } | undefined {
  for (const operation of content.operations) {
    const office = operation.offices.find((one) => one.id === id);
    if (office) return { office, operation };
  }
  return undefined;
}

/** What the matrix and the files need, in the words of a language. */
export function tableFacts<C extends object>(whole: C, words: Pick<WholeWords, 'operations'>) {
  const evidence = Object.entries(words.operations).map(([id, said]) => [id, said.evidence] as const);
  return { ...whole, evidence: Object.fromEntries(evidence) };
}
