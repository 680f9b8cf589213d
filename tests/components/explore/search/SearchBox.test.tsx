// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest';
import { search } from '../../../../src/explore/search/search';
import { buildIndex, type SearchIndex, type Target } from '../../../../src/explore/search/search-index';
import { SearchBox } from '../../../../src/explore/search/SearchBox';
import { content, english, french } from '../../../unit/explore/world';
import { InEnglish } from '../i18n';

afterEach(cleanup);

const index = buildIndex(content, english, english);

interface Shown {
  readonly user: UserEvent;
  readonly onSelect: Mock<(target: Target) => void>;
  readonly field: HTMLInputElement;
  readonly answerFrom: (other: SearchIndex) => void;
}

const timeOf = ({ id }: Target) => (id === 'office-in-baku' ? 'over' : 'there');

function show(): Shown {
  const onSelect = vi.fn<(target: Target) => void>();
  const page = (from: SearchIndex): ReactNode => (
    <>
      <SearchBox
        find={(query) => search(from, query, { timeOf })}
        waiting={{ failed: false, attempt: 1, retry: () => undefined }}
        onWanted={() => undefined}
        onSelect={onSelect}
        timeOf={timeOf}
      />
      <button type="button">elsewhere</button>
    </>
  );
  const { rerender } = render(page(index), { wrapper: InEnglish });
  return {
    user: userEvent.setup(),
    onSelect,
    field: screen.getByRole<HTMLInputElement>('combobox', { name: 'Search' }),
    answerFrom: (other) => {
      rerender(page(other));
    },
  };
}

/** The choice is reported once the list has closed. */
const chosen = (onSelect: Shown['onSelect'], target: Target): Promise<void> =>
  waitFor(() => {
    expect(onSelect).toHaveBeenLastCalledWith(target);
  });

const options = (): readonly HTMLElement[] => screen.queryAllByRole('option');

function activeOption(field: HTMLElement): HTMLElement | null {
  const id = field.getAttribute('aria-activedescendant');
  const active = id === null ? null : document.getElementById(id);
  const selected = options().filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(selected).toEqual(active === null ? [] : [active]);
  return active;
}

describe('SearchBox', () => {
  it('is a closed combobox with a label before anything is typed', () => {
    const { field } = show();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(options()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('lists what it finds and says how many', async () => {
    const { user, field } = show();
    await user.type(field, 'chisinau');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    const list = screen.getByRole('listbox', { name: 'Search results' });
    expect(list.id).toBe(field.getAttribute('aria-controls'));
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Chișinău capital, Moldova', 'OSCE Mission to Moldova field operation, Chișinău']);
    expect(screen.getByRole('status').textContent).toBe('2 results');
    await user.clear(field);
    await user.type(field, 'policing');
    expect(screen.getByRole('status').textContent).toBe('1 result');
  });

  it('marks what matches, and says the kind in words and with a sign', async () => {
    const { user, field } = show();
    await user.type(field, 'kosov');
    const [first] = options();
    expect(first?.querySelector('mark')?.textContent).toBe('Kosov');
    expect(screen.getByRole('option', { name: /^Kosovo ?see OSCE Mission in Kosovo$/ })).toBe(first);
    expect(first?.querySelector('.search-symbol-operation')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('goes through the list with the arrows, around its ends', async () => {
    const { user, field } = show();
    await user.type(field, 'm');
    const all = options();
    expect(all.length).toBeGreaterThan(2);
    expect(activeOption(field)).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(activeOption(field)).toBe(all[0]);
    await user.keyboard('{ArrowDown}');
    expect(activeOption(field)).toBe(all[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(activeOption(field)).toBe(all.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(activeOption(field)).toBe(all[0]);
    await user.keyboard('{End}');
    expect(activeOption(field)).toBe(all.at(-1));
    await user.keyboard('{Home}');
    expect(activeOption(field)).toBe(all[0]);
    expect(document.activeElement).toBe(field);
  });

  it('leaves Home, End and the caret to the text until the list is entered, and after', async () => {
    const { user, field } = show();
    await user.type(field, 'mol');
    await user.keyboard('{Home}');
    expect(activeOption(field)).toBeNull();
    expect(field.selectionStart).toBe(0);
    await user.keyboard('{ArrowDown}');
    expect(activeOption(field)).not.toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(activeOption(field)).toBeNull();
  });

  it('starts anew when the text changes', async () => {
    const { user, field } = show();
    await user.type(field, 'm');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await user.keyboard('o');
    expect(activeOption(field)).toBeNull();
  });

  it('opens what is active with Enter, and the best answer where nothing is', async () => {
    const { user, field, onSelect } = show();
    await user.type(field, 'chisinau{ArrowDown}{ArrowDown}{Enter}');
    await chosen(onSelect, { kind: 'operation', id: 'mission-to-moldova' });
    expect(field.value).toBe('');
    expect(options()).toEqual([]);
    await user.type(field, 'chisinau{Enter}');
    await chosen(onSelect, { kind: 'state', id: 'MD' });
    expect(onSelect).toHaveBeenCalledTimes(2);
  });

  it('has said that it is closed and empty before the focus can go to what was chosen', async () => {
    const { user, field, onSelect } = show();
    const before: unknown[] = [];
    onSelect.mockImplementation(() => {
      before.push(field.value, field.getAttribute('aria-expanded'), document.activeElement === field);
    });
    await user.type(field, 'chisinau{Enter}');
    await chosen(onSelect, { kind: 'state', id: 'MD' });
    expect(before).toEqual(['', 'false', true]);
  });

  it('closes with Escape, then clears, then lets Escape through', async () => {
    const { user, field } = show();
    const page = vi.fn();
    document.addEventListener('keydown', page);
    await user.type(field, 'mol');
    page.mockClear();
    await user.keyboard('{Escape}');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('mol');
    expect(screen.getByRole('status').textContent).toBe('');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
    expect(page).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(page).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', page);
  });

  it('opens again with an arrow or Enter', async () => {
    const { user, field, onSelect } = show();
    await user.type(field, 'mol{Escape}{ArrowDown}');
    expect(activeOption(field)).toBe(options()[0]);
    await user.keyboard('{Escape}{ArrowUp}');
    expect(activeOption(field)).toBe(options().at(-1));
    await user.keyboard('{Escape}{Enter}');
    expect(options().length).toBeGreaterThan(0);
    expect(onSelect).not.toHaveBeenCalled();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(options()).toEqual([]);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(options().length).toBeGreaterThan(0);
    expect(activeOption(field)).toBeNull();
  });

  it('opens what is clicked or touched', async () => {
    const { user, field, onSelect } = show();
    await user.type(field, 'chisinau');
    await user.click(screen.getByText('OSCE Mission to Moldova'));
    await chosen(onSelect, { kind: 'operation', id: 'mission-to-moldova' });
    expect(document.activeElement).toBe(field);
    await user.type(field, 'bender');
    await user.pointer({ keys: '[TouchA]', target: screen.getByRole('option') });
    await chosen(onSelect, { kind: 'office', id: 'bender' });
  });

  it('closes when the focus goes elsewhere, and keeps what was typed', async () => {
    const { user, field } = show();
    await user.type(field, 'mol');
    await user.click(screen.getByText('elsewhere'));
    expect(options()).toEqual([]);
    expect(field.value).toBe('mol');
    await user.click(field);
    expect(options().length).toBeGreaterThan(0);
  });

  it('says that it found nothing, and what can be searched', async () => {
    const { user, field } = show();
    await user.type(field, 'zzzz');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('status').textContent).toBe('Nothing found for “zzzz”.');
    expect(screen.getByText('Try a name.')).toBeTruthy();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(activeOption(field)).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Try a name.')).toBeNull();
  });

  it('clears by a button and keeps the keyboard in the field', async () => {
    const { user, field } = show();
    expect(screen.queryByRole('button', { name: 'Clear the search' })).toBeNull();
    await user.type(field, 'mol');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
  });

  it('answers from another index at once', async () => {
    const { user, field, answerFrom } = show();
    await user.type(field, 'denmark');
    expect(options()[0]?.textContent).toBe('Denmark participating State');
    await user.keyboard('{ArrowDown}');
    answerFrom(buildIndex(content, french, english));
    expect(options()[0]?.textContent).toBe('Danemark participating State');
    answerFrom(buildIndex({ ...content, states: [] }, english, english));
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
    expect(screen.getByText('Try a name.')).toBeTruthy();
  });

  it('has no active option beyond the end of a shorter list', async () => {
    const { user, field, answerFrom } = show();
    await user.type(field, 'chisinau{ArrowDown}{ArrowDown}');
    answerFrom(buildIndex({ ...content, operations: [] }, english, english));
    expect(options()).toHaveLength(1);
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
  });
});
