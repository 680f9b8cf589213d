/** What the content plugin serves: the code of its modules, and the files of the records. */
import { createHash } from 'node:crypto';
import { onceEach } from '../once-each';
import { recordName } from '../record-name';
import { coreOfWords } from './core-words';
import type { LocaleFiles } from './content-files';
import type { ContentResult } from './read-content';
import { records, type RecordKind } from './records';
import { shapeOf } from './shape-of';

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

/** All records by language, then by kind and id. */
const recordsOf = onceEach(({ content, locales }: Checked) => {
  const byLanguage = new Map<string, ReadonlyMap<string, ReadonlyMap<string, unknown>>>();
  for (const [language, words] of locales) {
    const whole = { content, words, english: locales.get(COMMON) ?? words };
    byLanguage.set(language, new Map(Object.entries(records).map(([kind, make]) => [kind, make(whole)])));
  }
  return byLanguage;
});

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
    [...(recordsOf(checked).get(language) ?? [])].map(([kind, byId]) => [kind, Object.fromEntries(byId)]),
  );
  return [
    `export const words = ${asCode(coreOfWords(words))};`,
    `export const ofTheInterface = ${asCode(words.ui)};`,
    ...(inside ? [`import { keep } from 'virtual:atlas-records';`, `keep('${language}', ${asCode(byKind)});`] : []),
  ].join('\n');
}

/** The shape of the records of each kind. Of those that are the only one of their kind, no more than their own fields. */
function shapes(checked: Checked): string {
  const all = [...recordsOf(checked).values()];
  return asText(
    Object.fromEntries(
      Object.keys(records).map((kind) => {
        const ofKind = all.flatMap((byKind) => [...(byKind.get(kind)?.values() ?? [])]);
        return [kind, shapeOf(ofKind, ofKind.length > all.length ? undefined : 1)];
      }),
    ),
  );
}

/** `virtual:atlas-records`. @param folder where the files are, beside the code; empty where there are none. */
export function recordsModule(checked: Checked, folder: string): string {
  const kinds = Object.keys(records) satisfies readonly string[] as readonly RecordKind[];
  return [
    `export const folder = '${folder}';`,
    `export const shapes = ${shapes(checked)};`,
    `export const kept = { ${kinds.map((kind) => `${kind}: new Map()`).join(', ')} };`,
    'export function keep(lang, records) {',
    '  for (const [kind, byId] of Object.entries(records))',
    "    for (const [id, record] of Object.entries(byId)) kept[kind].set(lang + '/' + id, record);",
    '}',
  ].join('\n');
}

/** A record as a file has it: with its name, so that none is taken for another. */
export interface RecordFile {
  readonly name: string;
  readonly record: unknown;
}

/** The files of the records in all languages, by their paths below a folder that is named by what is in them. */
export const recordFiles = onceEach((checked: Checked) => {
  const files = new Map<string, string>();
  for (const [language, byKind] of recordsOf(checked)) {
    for (const [kind, byId] of byKind) {
      for (const [id, record] of byId) {
        const name = recordName(kind, id, language);
        files.set(name, asText({ name, record } satisfies RecordFile));
      }
    }
  }
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update(text);
  return { folder: `records-${hash.digest('base64url').slice(0, 8)}/`, files };
});
