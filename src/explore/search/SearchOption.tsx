/** One suggestion of the search: its name with what matched, and what it is. */
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OPERATION_ROLES, roleOfKind } from '../../scene/mark-look';
import { MARKS, type MarkTable } from '../../scene/mark-table';
import type { KnownTime } from '../../scene/year';
import type { Range } from './fuzzy-match';
import type { Result } from './search';
import type { SearchEntry, Target } from './search-index';
import type { Detail } from './search-kinds';

export type TimeOf = (target: Target) => KnownTime;

function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const parts: ReactElement[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    parts.push(
      <span key={`before ${from}`}>{text.slice(end, from)}</span>,
      <mark key={from} className="search-match">
        {text.slice(from, to)}
      </mark>,
    );
    end = to;
  }
  return (
    // Not to be translated: the name is in pieces, and a translator would take each piece for a word.
    <span className="search-name" translate="no">
      {parts}
      <span>{text.slice(end)}</span>
    </span>
  );
}

/** The key under `search.kind` of what an answer is: an operation as the shown year has it, an institution with or without a seat. */
function kindOf(
  { target, detail }: SearchEntry,
  timeOf: TimeOf,
): Detail['key'] | 'closed-operation' | 'future-operation' | 'structure' {
  if (detail.key === 'operation') {
    const time = timeOf(target);
    return OPERATION_ROLES[time === 'unknown' ? 'there' : time];
  }
  return detail.key === 'institution' && detail.of === null ? 'structure' : detail.key;
}

/** The mark of a kind of thing, or another symbol where it has none. */
export function SearchSymbol({ kind, table = MARKS }: { readonly kind: Target['kind']; readonly table?: MarkTable }) {
  const role = roleOfKind(kind, table);
  return (
    <span
      className={`search-symbol search-symbol-${kind}`}
      data-role={role}
      data-shape={role && table[role].shape}
      aria-hidden="true"
    >
      {kind === 'theme' ? '#' : ''}
    </span>
  );
}

/** The content of an option; its element, with role and events, belongs to the list. */
export function SearchOption({
  result: { entry, highlights },
  timeOf,
}: {
  readonly result: Result;
  readonly timeOf: TimeOf;
}) {
  const { t } = useTranslation('ui');
  return (
    <>
      <SearchSymbol kind={entry.target.kind} />
      <span className="search-words">
        <Highlighted text={entry.name} ranges={highlights} />
        <span className="search-kind">
          {` ${t(`search.kind.${kindOf(entry, timeOf)}`, { of: entry.detail.of ?? '' })}`}
        </span>
      </span>
    </>
  );
}
