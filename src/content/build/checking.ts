/**
 * Checks that several kinds of content share: each notes what is wrong under a path of its file. Only for the build and the
 * tests.
 */
import type { Head, PartialDate } from '../schema-parts';
import type { FactsFile, Said } from './content-file';
import type { Note } from './problem';

/** True unless the first is certainly later: a date known only to the year is in order with any day of that year. */
export function inOrder(earlier: PartialDate, later: PartialDate): boolean {
  const known = Math.min(earlier.length, later.length);
  return earlier.slice(0, known) <= later.slice(0, known);
}

/** Checks that hold for every content file: its source keys exist and are used, its days exist, its lists have no duplicates. */
export function checkFile(file: FactsFile, note: Note): void {
  const registry = file.sources ?? {};
  const used = new Set<string>();
  walk(file, '', (value, path, key) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !isDay(value)) {
      note(path, `there is no day ${value}`);
    }
    if (!isTextList(value)) return;
    duplicates(value).forEach((text) => {
      note(path, `"${text}" stands twice`);
    });
    if (key !== 'sources' && key !== 'mandateSources') return;
    value.forEach((source, index) => {
      used.add(source);
      if (!(source in registry)) note(`${path}[${index}]`, `no source "${source}" in this file's sources`);
    });
  });
  for (const key of Object.keys(registry)) {
    if (!used.has(key)) note(at('sources', key), 'no fact names this source');
  }
}

export function ordered(earlier: PartialDate | null, later: PartialDate | null, path: string, note: Note): void {
  if (earlier !== null && later !== null && !inOrder(earlier, later)) note(path, `${later} is before ${earlier}`);
}

/** A head is confirmed in post no earlier than the start, and either that date or the appointment is given. */
export function checkHead({ since, appointed, seenOn }: Head, path: string, note: Note): void {
  ordered(since, seenOn, `${path}.seenOn`, note);
  ordered(appointed?.on ?? null, seenOn, `${path}.seenOn`, note);
  if (since !== null && appointed) note(`${path}.appointed`, 'the first day in post is known');
}

export function refer(
  names: readonly string[],
  known: ReadonlySet<string>,
  path: string,
  kind: string,
  note: Note,
): void {
  names.forEach((name, index) => {
    if (!known.has(name)) note(`${path}[${index}]`, `no ${kind} "${name}"`);
  });
}

export function unique<T>(list: readonly T[], keyOf: (item: T) => string, path: string, key: string, note: Note): void {
  const seen = new Set<string>();
  list.forEach((item, index) => {
    const value = keyOf(item);
    if (seen.has(value)) note(`${path}[${index}].${key}`, `"${value}" stands twice`);
    seen.add(value);
  });
}

export function sameKeys(record: object, expected: ReadonlySet<string>, path: string, note: Note): void {
  const own = new Set(Object.keys(record));
  for (const key of expected) if (!own.has(key)) note(at(path, key), 'missing');
  for (const key of own) if (!expected.has(key)) note(at(path, key), 'nothing in the content has this name');
}

export function sameLength(
  own: readonly unknown[],
  other: readonly unknown[],
  path: string,
  where: string,
  note: Note,
): void {
  if (own.length !== other.length) note(path, `${own.length} entries, but ${other.length} in ${where}`);
}

/** Checks that an optional text exists in all languages or in none. */
export function sameOptional<K extends string>(
  { words, model, modelLanguage, note }: Said<Readonly<Record<string, Readonly<Partial<Record<K, unknown>>>>>>,
  key: K,
): void {
  for (const [id, entry] of Object.entries(words)) {
    const other = model[id];
    if (!other || key in entry === key in other) continue;
    note(
      `${at('', id)}.${key}`,
      key in other ? `missing, but there in ${modelLanguage}` : `missing in ${modelLanguage}`,
    );
  }
}

/** The flat keys of an i18next namespace. Languages differ in their plural forms, so `count_one` and `count_other` are one key. */
export function messageKeys(messages: Readonly<Record<string, unknown>>): Record<string, true> {
  const keys: Record<string, true> = {};
  walk(messages, '', (value, path) => {
    if (typeof value === 'string') keys[path.replace(/_(zero|one|two|few|many|other)$/, '')] = true;
  });
  return keys;
}

export function ids(list: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(list.map(({ id }) => id));
}

export function duplicates(list: readonly string[]): string[] {
  return [...new Set(list.filter((item, index) => list.indexOf(item) !== index))];
}

function walk(
  value: unknown,
  path: string,
  visit: (value: unknown, path: string, key: string) => void,
  key = '',
): void {
  visit(value, path, key);
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      walk(item, `${path}[${index}]`, visit);
    });
  } else if (isRecord(value)) {
    for (const [name, item] of Object.entries(value)) walk(item, at(path, name), visit, name);
  }
}

/** The path of a key: `a.b`, or `a["b-c"]` where the key is no plain name. */
export function at(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
