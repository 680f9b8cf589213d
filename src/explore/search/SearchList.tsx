/** The suggestions below the search field. The field keeps the focus; the active option is told by its id. */
import { useEffect, useRef, type FocusEventHandler } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchAhead, useAhead } from '../../view/fetch-ahead';
import { useWords } from '../../locales/use-words';
import type { Result } from './search';
import { SearchOption, type TimeOf } from './SearchOption';
import { NONE, type Combobox } from './use-combobox';

export const listId = (field: string): string => `${field}-list`;
export const optionId = (field: string, position: number): string => `${field}-option-${position}`;

interface SearchListProps {
  /** The field's id; the ids of the list and its options are derived from it. */
  readonly field: string;
  readonly box: Combobox<Result>;
  readonly timeOf: TimeOf;
  readonly onBlur: FocusEventHandler;
}

export function SearchList({
  field,
  box: { results, active, listed, choose, onKeyDown },
  timeOf,
  onBlur,
}: SearchListProps) {
  const { t } = useTranslation('ui');
  const list = useRef<HTMLDivElement>(null);
  const { lang } = useWords();
  const ahead = useAhead();
  const aimed = results[active]?.entry.target;
  useEffect(() => {
    if (aimed && aimed.kind !== 'region') fetchAhead(aimed, lang);
  }, [aimed, lang]);

  // Only the list may scroll: `scrollIntoView` would also scroll the page around an embedded map.
  useEffect(() => {
    const frame = list.current;
    const option = active === NONE ? undefined : frame?.children[active];
    if (!frame || !(option instanceof HTMLElement)) return;
    const { offsetTop: top, offsetHeight: height } = option;
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (top + height > frame.scrollTop + frame.clientHeight) frame.scrollTop = top + height - frame.clientHeight;
  }, [active]);

  return (
    <div
      ref={list}
      id={listId(field)}
      className="search-list"
      role="listbox"
      tabIndex={-1}
      aria-label={t('search.list')}
      hidden={!listed}
    >
      {listed &&
        results.map((result, position) => (
          <div
            key={`${result.entry.target.kind}:${result.entry.target.id}`}
            {...(result.entry.target.kind !== 'region' && ahead(result.entry.target))}
            id={optionId(field, position)}
            className="search-option"
            role="option"
            aria-selected={position === active}
            tabIndex={-1}
            // Keeps the focus in the field.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(position);
            }}
            onKeyDown={onKeyDown}
            onBlur={onBlur}
          >
            <SearchOption result={result} timeOf={timeOf} />
          </div>
        ))}
    </div>
  );
}
