/**
 * The state and keys of a field with a list of suggestions (ARIA 1.2): the text, whether the list shows, which option is active.
 */
import { useMemo, useState, type KeyboardEvent } from 'react';

/** No option is active: keys edit the text. */
export const NONE = -1;

export interface Combobox<Option> {
  readonly query: string;
  readonly results: readonly Option[];
  /** The position of the active option, or `NONE`. */
  readonly active: number;
  /** There is a query and the list is not dismissed: the list shows, or a message in its place. */
  readonly open: boolean;
  /** There are options to show. */
  readonly listed: boolean;
  readonly ask: (text: string) => void;
  readonly show: () => void;
  readonly close: () => void;
  readonly choose: (position: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * `find` gives the options for a text; null while there is nothing to search with. `onChoose` is called after the field was
 * emptied and the list closed.
 */
export function useCombobox<Option>(
  find: ((query: string) => readonly Option[]) | null,
  onChoose: (option: Option) => void,
): Combobox<Option> {
  const [query, setQuery] = useState('');
  const [wantsList, setWantsList] = useState(false);
  const [chosen, setActive] = useState(NONE);

  const asked = query.trim() !== '';
  // Nothing is asked, since what answers is made at the first question.
  const results = useMemo(() => (asked ? (find?.(query) ?? []) : []), [find, query, asked]);
  // Another language may have fewer answers to the same text.
  const active = chosen < results.length ? chosen : NONE;
  const last = results.length - 1;
  const open = wantsList && asked;
  const listed = open && results.length > 0;

  const ask = (text: string): void => {
    setQuery(text);
    setActive(NONE);
    setWantsList(true);
  };
  const show = (): void => {
    setWantsList(true);
  };
  const close = (): void => {
    setWantsList(false);
    setActive(NONE);
  };
  const choose = (position: number): void => {
    const option = results[position];
    if (option === undefined) return;
    setQuery('');
    close();
    onChoose(option);
  };

  /** Moves through the list, wrapping around; without a query the arrows belong to the field. */
  const move = (down: boolean, alt: boolean): boolean => {
    if (!asked) return false;
    if (alt && !down) {
      close();
      return true;
    }
    show();
    if (alt || last < 0) return true;
    if (down) setActive(listed && active < last ? active + 1 : 0);
    else setActive(listed && active > 0 ? active - 1 : last);
    return true;
  };

  /** Handles a key; false leaves it to the field (the caret) or to the page. */
  const press = (key: string, alt: boolean): boolean => {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        return move(key === 'ArrowDown', alt);
      case 'Home':
      case 'End':
        // Until an option is active these keys belong to the text.
        if (!listed || active === NONE) return false;
        setActive(key === 'Home' ? 0 : last);
        return true;
      case 'Enter':
        if (listed) choose(active === NONE ? 0 : active);
        else if (asked) show();
        return asked;
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
    // During composition, Enter and the arrows belong to the input method.
    if (event.nativeEvent.isComposing || !press(event.key, event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { query, results, active, open, listed, ask, show, close, choose, onKeyDown };
}
