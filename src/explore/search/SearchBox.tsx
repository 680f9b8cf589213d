/** Finds everything that has a panel by its names: a combobox with a list of suggestions (ARIA 1.2). */
import { useId, useRef, type FocusEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PartWaits } from '../../ui/PartWaits';
import type { FetchedPart } from '../../ui/use-part';
import type { Result } from './search';
import type { Target } from './search-index';
import { listId, optionId, SearchList } from './SearchList';
import type { TimeOf } from './SearchOption';
import { NONE, useCombobox } from './use-combobox';
import './search-box.css';

interface SearchBoxProps {
  /** Answers a query, best first; null until the search is loaded. */
  readonly find: ((query: string) => readonly Result[]) | null;
  /** The state of loading the search. */
  readonly waiting: Pick<FetchedPart<unknown>, 'failed' | 'attempt' | 'retry'>;
  /** Called when the reader starts to use the search. */
  readonly onWanted: () => void;
  /** Called with what the reader chose; the field is empty again by then. */
  readonly onSelect: (target: Target) => void;
  /** What a thing is in the shown year. */
  readonly timeOf: TimeOf;
}

/**
 * Runs `act` once a browser has told screen readers of the current change. Told later, it would draw them back from wherever the
 * focus went.
 */
function afterNextFrame(act: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(act);
  });
}

export function SearchBox({ find, waiting, onWanted, onSelect, timeOf }: SearchBoxProps): ReactNode {
  const { t } = useTranslation('ui');
  const field = useId();
  const whole = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const box = useCombobox(find, ({ entry }) => {
    afterNextFrame(() => {
      onSelect(entry.target);
    });
  });
  const { query, results, active, open, listed } = box;

  const onBlur = (event: FocusEvent): void => {
    if (whole.current?.contains(event.relatedTarget) !== true) box.close();
  };
  const status =
    !open || !find ? '' : listed ? t('search.results', { count: results.length }) : t('search.none', { query });

  return (
    <div className="search" role="search" ref={whole}>
      <label className="visually-hidden" htmlFor={field}>
        {t('search.label')}
      </label>
      <input
        ref={input}
        id={field}
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
        aria-controls={listId(field)}
        aria-activedescendant={listed && active !== NONE ? optionId(field, active) : undefined}
        value={query}
        onChange={(event) => {
          box.ask(event.target.value);
        }}
        onClick={box.show}
        onKeyDown={box.onKeyDown}
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
            box.ask('');
            input.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <SearchList field={field} box={box} timeOf={timeOf} onBlur={onBlur} />
      {open && !listed && (
        <NoList
          query={find && query}
          waiting={waiting}
          onRetried={() => {
            input.current?.focus();
          }}
        />
      )}
      <p className="visually-hidden" role="status">
        {status}
      </p>
    </div>
  );
}

interface NoListProps {
  /** The query for which nothing was found; null while the search cannot answer yet. */
  readonly query: string | null;
  readonly waiting: SearchBoxProps['waiting'];
  readonly onRetried: () => void;
}

/** Shown instead of the list: that nothing was found, or that the search is still loading. */
function NoList({ query, waiting, onRetried }: NoListProps) {
  const { t } = useTranslation('ui');
  return (
    <div className="search-none">
      {query === null ? (
        <PartWaits
          failed={waiting.failed}
          attempt={waiting.attempt}
          onRetry={() => {
            waiting.retry();
            onRetried();
          }}
        />
      ) : (
        <>
          <p className="search-none-what">{t('search.none', { query })}</p>
          <p>{t('search.hint')}</p>
        </>
      )}
    </div>
  );
}
