/**
 * Records: what a panel or another part shows beyond the core, in one language. Each is a file of the site, or came with the words
 * of its language where nothing serves such files. This is the only place that fetches them.
 */
import { folder, kept, shapes } from 'virtual:atlas-records';
import { recordName } from '../content/record-name';
import { hasShape, isObject } from '../content/record-shape';
import type { RecordKind, RecordOf } from '../content/schema';

/** The files lie beside the built code. */
const code = import.meta.url;

const coming = new Map<string, Promise<unknown>>();
/** What failed or was late once is asked for past the browser's cache. */
const again = new Set<string>();

/** A record that is here already. */
export function recordHere<K extends RecordKind>(kind: K, id: string, lang: string): RecordOf<K> | null {
  return kept[kind].get(`${lang}/${id}`) ?? null;
}

function isRecord<K extends RecordKind>(kind: K, value: unknown): value is RecordOf<K> {
  return hasShape(value, shapes[kind]);
}

async function fetchRecord<K extends RecordKind>(kind: K, id: string, lang: string): Promise<RecordOf<K>> {
  const name = recordName(kind, id, lang);
  const address = new URL(folder + name, code);
  const response = await fetch(address, again.has(name) ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`A record could not be fetched: ${response.status} ${address.href}`);
  const file: unknown = await response.json();
  if (!isObject(file) || file.name !== name || !isRecord(kind, file.record))
    throw new Error(`This is not the record ${name}: ${address.href}`);
  kept[kind].set(`${lang}/${id}`, file.record);
  return file.record;
}

/** Fetches a record, unless it is here or on its way. After a failure the next call fetches it again. */
export async function bringRecord<K extends RecordKind>(kind: K, id: string, lang: string): Promise<RecordOf<K>> {
  const name = recordName(kind, id, lang);
  if (recordHere(kind, id, lang) === null) {
    const fetching = coming.get(name) ?? fetchRecord(kind, id, lang);
    coming.set(name, fetching);
    try {
      await fetching;
    } catch (error) {
      again.add(name);
      throw error;
    } finally {
      // A later call may be waiting for another answer.
      if (coming.get(name) === fetching) coming.delete(name);
    }
  }
  const record = recordHere(kind, id, lang);
  if (record === null) throw new Error(`There is no record ${name}.`);
  return record;
}

/** Makes the next call fetch a record anew, although it may still be on its way. */
export function stopWaitingFor(kind: RecordKind, id: string, lang: string): void {
  const name = recordName(kind, id, lang);
  coming.delete(name);
  again.add(name);
}
