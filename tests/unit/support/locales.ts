/** All texts of all languages. */
import { filesBelow, foldersIn, readJson } from './files';

export const LOCALES = foldersIn('src/locales');
/** The language that the others are compared with. */
export const REFERENCE = 'en';

export interface Text {
  readonly namespace: string;
  /** Keys joined by dots, lists by index. */
  readonly path: string;
  readonly text: string;
}

function flatten(value: unknown, namespace: string, path: string): readonly Text[] {
  if (typeof value === 'string') return [{ namespace, path, text: value }];
  if (typeof value !== 'object' || value === null) throw new Error(`${namespace}: ${path} is neither text nor object`);
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, namespace, path === '' ? key : `${path}.${key}`),
  );
}

const known = new Map<string, readonly Text[]>();

/** Every text of a language, in all namespaces. */
export function textsOf(lang: string): readonly Text[] {
  let texts = known.get(lang);
  if (!texts) {
    texts = filesBelow(`src/locales/${lang}`, ['.json']).flatMap((path) =>
      flatten(readJson(path), path.slice(path.lastIndexOf('/') + 1, -'.json'.length), ''),
    );
    known.set(lang, texts);
  }
  return texts;
}

/** The texts of the interface by key, plural forms apart: `search.results_one`. */
export function interfaceOf(lang: string): ReadonlyMap<string, string> {
  return new Map(
    textsOf(lang)
      .filter(({ namespace }) => namespace === 'ui')
      .map(({ path, text }) => [path, text]),
  );
}

/** Search aliases are not shown anywhere. */
export function isAlias({ namespace, path }: Text): boolean {
  return namespace === 'aliases' || (namespace === 'states' && /^[^.]+\.aliases\.\d+$/.test(path));
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** The key that the code uses, and the plural form; null for a text without forms. */
export function splitPlural(key: string): { readonly asked: string; readonly form: string | null } {
  const form = PLURAL.exec(key)?.[1] ?? null;
  return { asked: key.replace(PLURAL, ''), form };
}

/** Names of a text's placeholders, sorted. */
export function variablesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name!))].sort();
}
