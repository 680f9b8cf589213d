import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownTime } from '../../scene/year';
import type { FetchedPart } from '../../ui/use-part';
import type { Range } from './fuzzy-match';
import { PartWaits } from '../../ui/PartWaits';
import type { Result } from './search';
import type { SearchEntry, Target } from './search-index';
import type { Detail } from './search-kinds';
import './search-box.css';

export interface SearchBoxProps {
  /** What a query may mean, best first; null while that cannot be answered yet. */
  readonly find: ((query: string) => readonly Result[]) | null;
  /** How it stands with what will answer. */
  readonly waiting: Pick<FetchedPart<unknown>, 'failed' | 'attempt' | 'retry'>;
  /** The reader turns to the search. */
  readonly onWanted: () => void;
  /** Called with what the reader chose; the field is empty again by then. */
  readonly onSelect: (target: Target) => void;
  /** Where the shown year finds a thing. */
  readonly timeOf: (target: Target) => KnownTime;
}

/** No option is active: the keyboard is in the text. */
const NONE = -1;

function Highlighted({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }): ReactNode {
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
  timeOf: SearchBoxProps['timeOf'],
): Detail['key'] | 'closed-operation' | 'future-operation' | 'structure' {
  if (detail.key === 'operation') return OPERATIONS[timeOf(target)];
  return detail.key === 'institution' && detail.of === null ? 'structure' : detail.key;
}

/** When a browser has told screen readers what is changed now. Told later, it would draw them back from wherever the focus went. */
function afterNextFrame(act: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(act);
  });
}

/** Finds everything that has a panel by its names: a combobox with a list of suggestions (ARIA 1.2). */
export function SearchBox({ find, waiting, onWanted, onSelect, timeOf }: SearchBoxProps): ReactNode {
  const { t } = useTranslation('ui');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [wantsList, setWantsList] = useState(false);
  const [chosen, setActive] = useState(NONE);

  const results = useMemo(() => find?.(query) ?? [], [find, query]);
  // Another language may have fewer answers to the same text.
  const active = chosen < results.length ? chosen : NONE;
  const asked = query.trim() !== '';
  const open = wantsList && asked;
  const listed = open && results.length > 0;
  const optionId = (position: number): string => `${id}-option-${String(position)}`;

  // Only the list is scrolled: `scrollIntoView` would move the page under an embedded map as well.
  useEffect(() => {
    const frame = list.current;
    const option = active === NONE ? undefined : frame?.children[active];
    if (!frame || !(option instanceof HTMLElement)) return;
    const { offsetTop: top, offsetHeight: height } = option;
    if (top < frame.scrollTop) frame.scrollTop = top;
    else if (top + height > frame.scrollTop + frame.clientHeight) frame.scrollTop = top + height - frame.clientHeight;
  }, [active]);

  const ask = (text: string): void => {
    setQuery(text);
    setActive(NONE);
    setWantsList(true);
  };

  const close = (): void => {
    setWantsList(false);
    setActive(NONE);
  };

  const choose = (position: number): void => {
    const result = results[position];
    if (result === undefined) return;
    setQuery('');
    close();
    afterNextFrame(() => {
      onSelect(result.entry.target);
    });
  };

  /** What a key does here; false leaves it to the field (the caret) or to the page. */
  const press = (key: string, alt: boolean): boolean => {
    const last = results.length - 1;
    switch (key) {
      case 'ArrowDown':
        if (!asked) return false;
        setWantsList(true);
        if (!alt && last >= 0) setActive(listed && active < last ? active + 1 : 0);
        return true;
      case 'ArrowUp':
        if (!asked) return false;
        if (alt) {
          close();
          return true;
        }
        setWantsList(true);
        if (last >= 0) setActive(listed && active > 0 ? active - 1 : last);
        return true;
      case 'Home':
      case 'End':
        // Until the reader has gone into the list these keys belong to the text.
        if (!listed || active === NONE) return false;
        setActive(key === 'Home' ? 0 : last);
        return true;
      case 'Enter':
        if (!listed) {
          if (asked) setWantsList(true);
          return asked;
        }
        choose(active === NONE ? 0 : active);
        return true;
      case 'Escape':
        if (open) close();
        else if (query !== '') ask('');
        else return false;
        return true;
      default:
        if (active !== NONE && (key === 'ArrowLeft' || key === 'ArrowRight')) setActive(NONE);
        return false;
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // While letters are being composed, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing || !press(event.key, event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onBlur = (event: FocusEvent): void => {
    if (box.current?.contains(event.relatedTarget) !== true) close();
  };

  const status =
    !open || !find ? '' : listed ? t('search.results', { count: results.length }) : t('search.none', { query });

  return (
    <div className="search" role="search" ref={box}>
      <label className="search-label" htmlFor={`${id}-field`}>
        {t('search.label')}
      </label>
      <input
        ref={input}
        id={`${id}-field`}
        className="search-field"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        placeholder={t('search.placeholder')}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-activedescendant={listed && active !== NONE ? optionId(active) : undefined}
        value={query}
        onChange={(event) => {
          ask(event.target.value);
        }}
        onClick={() => {
          setWantsList(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={onWanted}
        onBlur={onBlur}
      />
      {query !== '' && (
        <button
          type="button"
          className="search-clear"
          aria-label={t('search.clear')}
          onBlur={onBlur}
          onClick={() => {
            ask('');
            input.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        className="search-list"
        role="listbox"
        tabIndex={-1}
        aria-label={t('search.list')}
        hidden={!listed}
      >
        {listed &&
          results.map(({ entry, highlights }, position) => (
            <div
              key={`${entry.target.kind}:${entry.target.id}`}
              id={optionId(position)}
              className="search-option"
              role="option"
              aria-selected={position === active}
              tabIndex={-1}
              // The field keeps the focus, so that the keyboard goes on where it was.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(position);
              }}
              onKeyDown={onKeyDown}
              onBlur={onBlur}
            >
              <span className={`search-symbol search-symbol-${entry.target.kind}`} aria-hidden="true">
                {entry.target.kind === 'theme' ? '#' : ''}
              </span>
              <span className="search-words">
                <Highlighted text={entry.name} ranges={highlights} />
                <span className="search-kind">
                  {` ${t(`search.kind.${kindOf(entry, timeOf)}`, { of: entry.detail.of ?? '' })}`}
                </span>
              </span>
            </div>
          ))}
      </div>
      {open && !listed && (
        <div className="search-none">
          {find ? (
            <>
              <p className="search-none-what">{t('search.none', { query })}</p>
              <p>{t('search.hint')}</p>
            </>
          ) : (
            <PartWaits
              failed={waiting.failed}
              attempt={waiting.attempt}
              onRetry={() => {
                waiting.retry();
                input.current?.focus();
              }}
            />
          )}
        </div>
      )}
      <p className="search-status" role="status">
        {status}
      </p>
    </div>
  );
}
