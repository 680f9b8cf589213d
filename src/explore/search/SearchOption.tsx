/** One suggestion of the search: its name with what matched, and what it is. */
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
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
    // A name in pieces: a translator would take each piece for a word.
    <span className="search-name" translate="no">
      {parts}
      <span>{text.slice(end)}</span>
    </span>
  );
}

const OPERATIONS = {
  there: 'operation',
  over: 'closed-operation',
  'not-yet': 'future-operation',
  unknown: 'operation',
} as const;

/** The key under `search.kind` of what an answer is: an operation as the shown year has it, an institution with or without a seat. */
function kindOf(
  { target, detail }: SearchEntry,
  timeOf: TimeOf,
): Detail['key'] | 'closed-operation' | 'future-operation' | 'structure' {
  if (detail.key === 'operation') return OPERATIONS[timeOf(target)];
  return detail.key === 'institution' && detail.of === null ? 'structure' : detail.key;
}

/** What is in the option; the element with the role and the keys is the list's. */
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
      <span className={`search-symbol search-symbol-${entry.target.kind}`} aria-hidden="true">
        {entry.target.kind === 'theme' ? '#' : ''}
      </span>
      <span className="search-words">
        <Highlighted text={entry.name} ranges={highlights} />
        <span className="search-kind">
          {` ${t(`search.kind.${kindOf(entry, timeOf)}`, { of: entry.detail.of ?? '' })}`}
        </span>
      </span>
    </>
  );
}
