/** What the content plugin serves: the code of its modules, and the files of the records. */
import { createHash } from 'node:crypto';
import { coreOfWords } from './core-words';
import type { LocaleFiles } from './content-files';
import type { ContentResult } from './read-content';
import { records, type RecordKind } from './records';

export type Checked = Exclude<ContentResult, { readonly problems: unknown }>;

/** The language whose names find things in every language. */
const COMMON = 'en';

/** Without the names of the schemas, which only editors read. */
function forReaders(key: string, value: unknown): unknown {
  return key === '$schema' ? undefined : value;
}

const asText = (value: unknown): string => JSON.stringify(value, forReaders);
/** Browsers parse `JSON.parse` of a string faster than the same object as code. */
const asCode = (value: unknown): string => `JSON.parse(${JSON.stringify(asText(value))})`;

function wordsIn({ locales }: Checked, language: string): LocaleFiles {
  const words = locales.get(language);
  if (!words) throw new Error(`There is no language "${language}".`);
  return words;
}

/** All records of a language, by kind, then by id. */
function recordsIn(checked: Checked, language: string): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const words = wordsIn(checked, language);
  const whole = { content: checked.content, words, english: checked.locales.get(COMMON) ?? words };
  return new Map(Object.entries(records).map(([kind, make]) => [kind, make(whole)]));
}

/** `virtual:atlas-content` */
export const contentModule = ({ core }: Checked): string => `export const content = ${asCode(core)};`;

/** `virtual:atlas-words` */
export function languagesModule({ locales }: Checked): string {
  const rows = [...locales.keys()].map((lang) => `${lang}: () => import('virtual:atlas-words/${lang}')`);
  return `export const languages = { ${rows.join(', ')} };`;
}

/** `virtual:atlas-words/<language>`. @param inside whether it brings the records of the language with it. */
export function languageModule(checked: Checked, language: string, inside: boolean): string {
  const words = wordsIn(checked, language);
  const byKind = Object.fromEntries(
    [...recordsIn(checked, language)].map(([kind, byId]) => [kind, Object.fromEntries(byId)]),
  );
  return [
    `export const words = ${asCode(coreOfWords(words))};`,
    `export const ofTheInterface = ${asCode(words.ui)};`,
    ...(inside ? [`import { keep } from 'virtual:atlas-records';`, `keep('${language}', ${asCode(byKind)});`] : []),
  ].join('\n');
}

/** `virtual:atlas-records`. @param folder where the files are, beside the code. */
export function recordsModule(folder: string): string {
  const kinds = Object.keys(records) satisfies readonly string[] as readonly RecordKind[];
  return [
    `export const folder = '${folder}';`,
    `export const kept = { ${kinds.map((kind) => `${kind}: new Map()`).join(', ')} };`,
    'export const read = (response) => response.json();',
    'export function keep(lang, records) {',
    '  for (const [kind, byId] of Object.entries(records))',
    "    for (const [id, record] of Object.entries(byId)) kept[kind].set(lang + '/' + id, record);",
    '}',
  ].join('\n');
}

/** The files of the records in all languages, by their paths below a folder that is named by what is in them. */
export function recordFiles(checked: Checked): {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
} {
  const files = new Map<string, string>();
  for (const language of checked.locales.keys()) {
    for (const [kind, byId] of recordsIn(checked, language)) {
      for (const [id, record] of byId) files.set(`${language}/${kind}/${id}.json`, asText(record));
    }
  }
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update(text);
  return { folder: `records-${hash.digest('base64url').slice(0, 8)}/`, files };
}
