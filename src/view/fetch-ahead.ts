/** Fetches the record of what a reader is about to open, before its panel asks for it. */
import { useCallback } from 'react';
import {
  chairByYear,
  formatById,
  institutionById,
  officeById,
  operationById,
  otherActivityById,
  partnerByCode,
  partnershipById,
  programmeById,
  stateByCode,
  themeById,
} from '../content/content';
import type { RecordKind } from '../content/schema';
import type { Selection } from './view';
import { ALL } from '../content/record-name';
import { prepareFormats } from '../locales/format';
import { bringRecord } from '../locales/records';
import { useWords } from '../locales/use-words';

interface RecordName {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Finds what has a record of its own kind and id. */
const found = {
  state: stateByCode,
  partner: partnerByCode,
  theme: themeById,
  institution: institutionById,
  format: formatById,
  partnership: partnershipById,
  programme: programmeById,
};

/**
 * The record that the panel of a selection shows; null for an unknown id. Former titles and offices share the record of their
 * operation, and all Chairpersonships have one.
 */
export function recordOf({ kind, id }: Selection): RecordName | null {
  switch (kind) {
    case 'operation':
    case 'office': {
      const operation = kind === 'office' ? officeById(id)?.operation : operationById(id);
      if (operation) return { kind: 'operation', id: operation.id };
      return kind === 'operation' && otherActivityById(id) ? { kind: 'activity', id } : null;
    }
    case 'chair':
      return chairByYear(id) ? { kind: 'chairs', id: ALL } : null;
    default:
      return found[kind](id) ? { kind, id } : null;
  }
}

/** Prepares the panel of a selection. What fails is fetched again when it opens, and said there. */
export function fetchAhead(selection: Selection | null, lang: string): void {
  const record = selection && recordOf(selection);
  if (!record) return;
  prepareFormats(lang);
  bringRecord(record.kind, record.id, lang).catch(() => undefined);
}

interface Handlers {
  readonly onPointerEnter: () => void;
  readonly onFocus: () => void;
}

/** Handlers for an element that opens something: a pointer over it, a finger on it or the focus fetches that ahead. */
export function useAhead(): (selection: Selection) => Handlers {
  const { lang } = useWords();
  return useCallback(
    (selection) => {
      const fetchIt = (): void => {
        fetchAhead(selection, lang);
      };
      return { onPointerEnter: fetchIt, onFocus: fetchIt };
    },
    [lang],
  );
}
