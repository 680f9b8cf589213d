// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Downloads } from '../../../../src/explore/download/Downloads';
import type { OperationRow, StateRow } from '../../../../src/explore/tables/list-data';
import { ListView, type ListViewProps } from '../../../../src/explore/tables/ListView';
import { WithWords } from '../over-map-words';

afterEach(cleanup);

const operation = (id: string, patch: Partial<OperationRow>): OperationRow => ({
  id,
  name: id,
  type: 'Mission',
  host: 'Moldova',
  since: 'April 1993',
  sinceDate: '1993-04',
  offices: 1,
  themes: 10,
  status: 'open',
  matched: true,
  selected: false,
  ...patch,
});

const operations = [
  operation('presence', {
    name: 'Presence in Albania',
    host: 'Albania',
    sinceDate: '1997-03',
    offices: null,
    themes: null,
  }),
  operation('moldova', { name: 'Mission to Moldova', offices: 3, matched: false }),
  operation('astana', { name: 'Programme Office in Astana', sinceDate: '1998', offices: 12, selected: true }),
];

const state = (id: string, patch: Partial<StateRow>): StateRow => ({
  id,
  kind: 'state',
  note: null,
  name: id,
  capital: null,
  since: '3 July 1973',
  sinceDate: '1973-07-03',
  operations: [],
  chairpersonship: [],
  matched: true,
  selected: false,
  ...patch,
});

const states = [
  state('AT', { name: 'Österreich', capital: 'Wien', chairpersonship: [2000, 2017] }),
  state('AL', {
    name: 'Albania',
    capital: 'Tirana',
    chairpersonship: [2020],
    operations: [{ id: 'presence', name: 'Presence in Albania' }],
  }),
  state('ZZ', { name: 'Zypern' }),
  state('IL', { kind: 'partner', note: 'Partner for Co-operation', name: 'Israel', since: '1975', sinceDate: '1975' }),
];

function show(props: Partial<ListViewProps> = {}) {
  const onSelect = vi.fn<ListViewProps['onSelect']>();
  const onClose = vi.fn<() => void>();
  render(
    <ListView
      operations={operations}
      states={states}
      lang="de"
      year={1999}
      shown={['Open in 1999.', 'States of 1999.']}
      onSelect={onSelect}
      onClose={onClose}
      {...props}
    />,
    { wrapper: WithWords },
  );
  return { onSelect, onClose, user: userEvent.setup() };
}

const tables = (): readonly HTMLElement[] => screen.getAllByRole('table');
const namesIn = (table: HTMLElement): readonly (string | null)[] =>
  within(table)
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent);
const headingIn = (table: HTMLElement, name: string): HTMLElement =>
  within(within(table).getByRole('columnheader', { name })).getByRole('button');

describe('ListView', () => {
  it('is a labelled region with two tables that say what they hold', () => {
    show();
    const region = screen.getByRole('region', { name: 'List of operations and States' });
    const captions = within(region)
      .getAllByRole('caption')
      .map(({ textContent }) => textContent);
    expect(captions).toEqual([
      '3 field operations · 2 match the filter (choose a column heading to sort)',
      '3 participating States · 1 Partner for Co-operation (choose a column heading to sort)',
    ]);
    expect(within(region).getByRole('heading', { level: 2 })).toHaveFocus();
  });

  it('starts in the order of the alphabet of its language, whatever matches', () => {
    show();
    expect(tables().map(namesIn)).toEqual([
      ['Mission to Moldova', 'Presence in Albania', 'Programme Office in Astana'],
      ['Albania', 'Israel', 'Österreich', 'Zypern'],
    ]);
    const [first] = tables();
    expect(within(first!).getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
    expect(within(first!).getByRole('columnheader', { name: 'Type' })).not.toHaveAttribute('aria-sort');
  });

  it('sorts by any column, numbers by size and dates by time, what is unknown last', async () => {
    const { user } = show();
    const table = tables()[0]!;
    const offices = headingIn(table, 'Offices');
    await user.click(offices);
    expect(namesIn(table)).toEqual(['Mission to Moldova', 'Programme Office in Astana', 'Presence in Albania']);
    await user.click(offices);
    expect(namesIn(table)).toEqual(['Programme Office in Astana', 'Mission to Moldova', 'Presence in Albania']);
    expect(within(table).getByRole('columnheader', { name: 'Offices' })).toHaveAttribute('aria-sort', 'descending');
    expect(within(table).getByRole('columnheader', { name: 'Name' })).not.toHaveAttribute('aria-sort');
    await user.click(headingIn(table, 'Since'));
    expect(namesIn(table)).toEqual(['Mission to Moldova', 'Presence in Albania', 'Programme Office in Astana']);
    // Each table has an order of its own.
    await user.click(headingIn(tables()[1]!, 'Chairpersonship'));
    expect(namesIn(tables()[1]!)).toEqual(['Österreich', 'Albania', 'Israel', 'Zypern']);
    expect(namesIn(table)[0]).toBe('Mission to Moldova');
  });

  it('writes what is not known as such', () => {
    show();
    const [ofOperations, ofStates] = tables();
    const cells = (table: HTMLElement, row: RegExp): readonly (string | null)[] =>
      within(within(table).getByRole('row', { name: row }))
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
    expect(cells(ofOperations!, /^Presence/)).toEqual([
      'Mission',
      'Albania',
      'April 1993',
      'not published here',
      'not published here',
      'open',
    ]);
    expect(cells(ofStates!, /^Israel/)).toEqual(['–', '1975', '–', '–']);
    expect(cells(ofStates!, /^Österreich/)).toEqual(['Wien', '3 July 1973', '–', '2000, 2017']);
  });

  it('says which rows do not match, which is selected and who is a Partner', () => {
    show();
    const headers = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(headers).toContain('Mission to Moldova (does not match the filter)');
    expect(headers).toContain('Presence in Albania');
    expect(headers).toContain('IsraelPartner for Co-operation');
    expect(screen.getByRole('link', { current: true })).toHaveTextContent('Programme Office in Astana');
  });

  it('selects what is chosen: an operation, a State, a Partner, the operation of a State', async () => {
    const { onSelect, user } = show();
    const [ofOperations, ofStates] = tables();
    await user.click(within(ofOperations!).getByRole('link', { name: 'Mission to Moldova' }));
    await user.click(within(ofStates!).getByRole('link', { name: 'Zypern' }));
    await user.click(within(ofStates!).getByRole('link', { name: 'Israel' }));
    await user.click(within(ofStates!).getByRole('link', { name: 'Presence in Albania' }));
    expect(onSelect.mock.calls).toEqual([
      [{ kind: 'operation', id: 'moldova' }],
      [{ kind: 'state', id: 'ZZ' }],
      [{ kind: 'partner', id: 'IL' }],
      [{ kind: 'operation', id: 'presence' }],
    ]);
  });

  it('names are links to their views; a click with another button or key is the browser’s', async () => {
    const { user, onSelect } = show();
    const name = screen.getAllByRole('link', { name: 'Mission to Moldova' })[0]!;
    expect(name).toHaveAttribute('href', '?lang=en&select=operation:moldova');
    const left: boolean[] = [];
    const seen = (event: Event): void => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', seen);
    for (const keys of ['{Control>}', '{Meta>}', '{Shift>}', '{Alt>}']) {
      await user.keyboard(keys);
      await user.click(name);
      await user.keyboard('{/Control}{/Meta}{/Shift}{/Alt}');
    }
    expect([left, onSelect.mock.calls.length]).toEqual([[true, true, true, true], 0]);
    await user.click(name);
    window.removeEventListener('click', seen);
    expect([left.at(-1), onSelect.mock.calls.length]).toEqual([false, 1]);
  });

  it('closes by its button and by Escape from within, which reaches no other listener', async () => {
    const { onClose, user } = show();
    const others = vi.fn<(event: KeyboardEvent) => void>();
    document.addEventListener('keydown', others);
    await user.click(screen.getByRole('button', { name: 'Close the list' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(others.mock.calls.map(([event]) => event.defaultPrevented)).toEqual([true]);
    document.removeEventListener('keydown', others);
  });

  it('has room for what can be done with the whole list', async () => {
    const onDownload = vi.fn();
    const { user } = show({ actions: <Downloads onDownload={onDownload} /> });
    const group = screen.getByRole('group', { name: 'Download what is shown' });
    for (const button of within(group).getAllByRole('button')) await user.click(button);
    expect(onDownload.mock.calls).toEqual([['csv'], ['json'], ['geojson']]);
  });
});
