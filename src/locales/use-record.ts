/** Fetches the record that a component shows, in the language of the words. */
import { useMemo } from 'react';
import type { RecordKind, RecordOf } from '../content/schema';
import { usePart, type FetchedPart } from '../ui/use-part';
import { bringRecord, recordHere, stopWaitingFor } from './records';
import { useWords } from './use-words';

/**
 * The record, at once where it is here. A component that may come to show another one needs another `key` for it.
 * @param wanted false: it is not fetched yet.
 */
export function useRecord<K extends RecordKind>(kind: K, id: string, wanted = true): FetchedPart<RecordOf<K>> {
  const { lang } = useWords();
  const here = recordHere(kind, id, lang);
  const fetchPart = useMemo(
    () => (wanted && recordHere(kind, id, lang) === null ? () => bringRecord(kind, id, lang) : null),
    [kind, id, lang, wanted],
  );
  const { failed, attempt, retry } = usePart(fetchPart);
  return {
    part: here,
    failed,
    attempt,
    retry: () => {
      stopWaitingFor(kind, id, lang);
      retry();
    },
  };
}
