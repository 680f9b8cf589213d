// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Matrix, type MatrixProps } from '../../../../src/explore/tables/Matrix';
import { matrixKey, type MatrixCell } from '../../../../src/explore/tables/matrix-data';
import { fillIn, setNarrow } from '../../support/browser';
import { WithWords } from '../over-map-words';

fillIn();
// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;
beforeEach(() => {
  setNarrow(false);
});
afterEach(cleanup);

const operations: MatrixProps['operations'] = [
  { id: 'skopje', name: 'Mission to Skopje', city: 'Skopje', matched: true },
  { id: 'moldova', name: 'Mission to Moldova', city: 'Chișinău', matched: false },
  { id: 'ashgabat', name: 'Centre in Ashgabat', city: 'Zashgabat', matched: true },
];
const theme = (
  id: string,
  short: string,
  dimension: MatrixProps['themes'][number]['dimension'],
  chosen = false,
): MatrixProps['themes'][number] => ({ id, short, label: `${short} at length`, dimension, chosen });
const themes = [
  theme('media', 'Media', 'human'),
  theme('policing', 'Policing', 'politico-military', true),
  theme('arms-control', 'Arms control', 'politico-military'),
  theme('elections', 'Elections', 'human'),
];
const cell = (evidence: string, strength: MatrixCell['strength'] = 'documented'): MatrixCell => ({
  strength,
  evidence,
  sources: [
    { title: 'Where we are', url: 'https://example.org/where' },
    { title: 'A survey', url: null, lang: 'en' },
  ],
});
const cells = new Map([
  [matrixKey('skopje', 'policing'), cell('Trains police.')],
  [matrixKey('skopje', 'media'), cell('Helps journalists.')],
  [matrixKey('moldova', 'policing'), cell('Once trained police.', 'weak')],
  [matrixKey('ashgabat', 'media'), cell('Trains journalists.')],
  [matrixKey('skopje', 'elections'), cell('Observes.')],
]);

function show(props: Partial<MatrixProps> = {}) {
  const onSelect = vi.fn<MatrixProps['onSelect']>();
  const onToggleTheme = vi.fn<MatrixProps['onToggleTheme']>();
  const onClose = vi.fn<() => void>();
  render(
    <Matrix
      operations={operations}
      themes={themes}
      cells={cells}
      onSelect={onSelect}
      onToggleTheme={onToggleTheme}
      onClose={onClose}
      {...props}
    />,
    { wrapper: WithWords },
  );
  return { onSelect, onToggleTheme, onClose, user: userEvent.setup() };
}

const grid = (): HTMLElement => screen.getByRole('grid');
const stops = (): readonly Element[] => [
  ...grid().querySelectorAll('[tabindex="0"], button:not([tabindex]), a:not([tabindex])'),
];
const here = (): string | null | undefined => document.activeElement?.getAttribute('data-at');
const rowNames = (): readonly (string | null)[] =>
  [...grid().querySelectorAll('tbody .matrix-full')].map(({ textContent }) => textContent);
const columnNames = (): readonly (string | null)[] =>
  [...grid().querySelectorAll('thead .matrix-short')].map(({ textContent }) => textContent);
const told = (): readonly (string | null)[] =>
  [...detail().querySelectorAll('p')].map(({ textContent }) => textContent);
const detail = (): HTMLElement => document.querySelector<HTMLElement>('.matrix-detail')!;

describe('Matrix', () => {
  it('is a labelled region with a grid: operations by name in rows, themes by name in their groups', () => {
    show();
    const region = screen.getByRole('region', { name: 'Operations by themes' });
    expect(within(region).getByRole('grid')).toBe(grid());
    expect(rowNames()).toEqual(['Centre in Ashgabat', 'Mission to Moldova', 'Mission to Skopje']);
    expect(columnNames()).toEqual(['Arms control', 'Policing', 'Elections', 'Media', 'Number of themes']);
    const groups = [...grid().querySelectorAll('th[scope=colgroup]')];
    expect(groups.map((group) => [group.textContent, group.getAttribute('colspan')])).toEqual([
      ['Politico-military', '2'],
      ['Human dimension', '2'],
    ]);
  });

  it('marks documented and weak evidence, and says it with its sources', () => {
    show();
    const skopje = within(screen.getByRole('row', { name: /Mission to Skopje/ }));
    expect(
      skopje.getByRole('gridcell', { name: 'documented · Trains police. · Sources: Where we are, A survey' }),
    ).toBeVisible();
    expect(skopje.getByRole('gridcell', { name: 'No evidence found here.' })).toBeVisible();
    const weak = screen.getByRole('gridcell', {
      name: /^older or indirect source, not counted · Once trained police\./,
    });
    expect(weak.querySelector('.matrix-mark')).toHaveAttribute('data-strength', 'weak');
  });

  it('counts what is documented, by operation and by theme, with a bar for each theme', () => {
    show();
    expect([...grid().querySelectorAll('tbody .matrix-number')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '0',
      '3',
    ]);
    expect([...grid().querySelectorAll('.matrix-sum')].map(({ textContent }) => textContent)).toEqual([
      '0',
      '1',
      '1',
      '2',
    ]);
    expect([...grid().querySelectorAll('.matrix-bar rect')].map((bar) => bar.getAttribute('height'))).toEqual([
      '0',
      '50',
      '50',
      '100',
    ]);
  });

  it('says of an operation without any evidence that nothing is published, and counts nothing for it', async () => {
    const tallinn = { id: 'tallinn', name: 'Mission to Estonia', city: 'Tallinn', matched: true };
    const { user } = show({ operations: [...operations, tallinn] });
    const row = within(grid()).getByRole('rowheader', { name: 'Mission to Estonia' }).closest('tr')!;
    expect([...row.querySelectorAll('.matrix-cell')].map((one) => one.getAttribute('aria-label'))).toEqual(
      Array(4).fill('not published here'),
    );
    expect(row.querySelector('.matrix-number')?.textContent).toBe('–not published here');
    await user.hover(row.querySelector('.matrix-number')!);
    expect(told()).toEqual(['Mission to Estonia', 'not published here']);
  });

  it('is one tab stop, from which the keys walk through all of it', async () => {
    const { user } = show();
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    expect(here()).toBe('ashgabat arms-control');
    const walks: readonly (readonly [string, string])[] = [
      ['{ArrowDown}', 'moldova arms-control'],
      ['{ArrowRight}', 'moldova policing'],
      ['{End}', 'moldova #counts'],
      ['{ArrowRight}', 'moldova #counts'],
      ['{Home}', 'moldova #names'],
      ['{ArrowLeft}', 'moldova #names'],
      ['{Control>}{End}{/Control}', '#totals #counts'],
      ['{ArrowDown}', '#totals #counts'],
      ['{Control>}{Home}{/Control}', '#head #names'],
      ['{ArrowUp}', '#head #names'],
      ['{ArrowRight}', '#head arms-control'],
    ];
    for (const [keys, place] of walks) {
      await user.keyboard(keys);
      expect(here()).toBe(place);
      expect(stops()).toEqual([document.activeElement]);
    }
  });

  it('leaves the grid with one Tab, and the tab stop stays where it was', async () => {
    const { user } = show();
    (stops()[0] as HTMLElement).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    await user.tab();
    expect(document.activeElement).toHaveAttribute('href', 'https://example.org/where');
    expect(grid()).not.toContainElement(document.activeElement as HTMLElement);
    await user.tab({ shift: true });
    expect(here()).toBe('moldova policing');
  });

  it('describes the focused cell below, with links to the sources, without announcing it twice', async () => {
    const { user } = show();
    expect(detail()).toHaveTextContent(/^The arrow keys/);
    expect(detail()).toHaveAttribute('aria-live', 'polite');
    (stops()[0] as HTMLElement).focus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(told()).toEqual([
      'Mission to Moldova · Policing at length',
      'older or indirect source, not counted. Once trained police.',
      'Sources: Where we are, A survey',
    ]);
    expect(within(detail()).getByRole('link', { name: 'Where we are' })).toHaveAttribute(
      'href',
      'https://example.org/where',
    );
    expect(detail()).toHaveAttribute('aria-live', 'off');
    await user.keyboard('{Home}');
    expect(told()).toEqual(['Mission to Moldova', 'Documented work on 0 themes']);
    await user.keyboard('{Control>}{End}{/Control}{ArrowLeft}');
    expect(told()).toEqual(['Media at length', '2 operations with documented work']);
  });

  it('tells politely what the pointer finds', async () => {
    const { user } = show();
    await user.hover(screen.getByRole('gridcell', { name: /Trains journalists/ }));
    expect(detail()).toHaveTextContent(/^Centre in Ashgabat · Media at length/);
    expect(detail()).toHaveAttribute('aria-live', 'polite');
    await user.unhover(grid());
    expect(detail()).toHaveTextContent(/^The arrow keys/);
  });

  it('selects by Enter or a click on a mark and by the name of a row', async () => {
    const { onSelect, user } = show();
    (stops()[0] as HTMLElement).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(screen.getByRole('gridcell', { name: /Observes/ }));
    await user.click(screen.getByRole('link', { name: /Centre in Ashgabat/ }));
    expect(onSelect.mock.calls).toEqual([['moldova'], ['skopje'], ['ashgabat']]);
  });

  it('toggles a theme by Enter on its column', async () => {
    const { onToggleTheme, user } = show();
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName('Policing');
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleDescription('Policing at length');
    (stops()[0] as HTMLElement).focus();
    await user.keyboard('{ArrowUp}{Enter}{ArrowRight}{ }');
    expect(onToggleTheme.mock.calls).toEqual([['arms-control'], ['policing']]);
  });

  it('says which operations do not match', () => {
    show();
    expect(screen.getByRole('rowheader', { name: /Moldova/ })).toHaveTextContent(/\(does not match the filter\)$/);
    expect(screen.getByRole('rowheader', { name: /Skopje/ })).not.toHaveTextContent(/does not match/);
  });

  it('has headings that say each name once: readers tell them as one walks; no tip repeats what is written', () => {
    show({ themes: [...themes, { ...theme('youth', 'Youth', 'cross-dimensional'), label: 'Youth' }] });
    expect(screen.getByRole('link', { name: 'Centre in Ashgabat' })).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Centre in Ashgabat' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Policing' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Youth' })).not.toHaveAttribute('title');
    expect(screen.getByRole('button', { name: 'Close the matrix' })).not.toHaveAttribute('aria-label');
  });

  it('sorts the rows by name and by number of themes, both ways', async () => {
    const { user } = show();
    const byName = screen.getByRole('button', { name: 'Field operation' });
    const byCount = screen.getByRole('button', { name: 'Number of themes' });
    await user.click(byCount);
    expect(rowNames()).toEqual(['Mission to Skopje', 'Centre in Ashgabat', 'Mission to Moldova']);
    expect(screen.getByRole('columnheader', { name: 'Number of themes' })).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByRole('columnheader', { name: 'Field operation' })).not.toHaveAttribute('aria-sort');
    await user.click(byCount);
    expect(rowNames()).toEqual(['Mission to Moldova', 'Centre in Ashgabat', 'Mission to Skopje']);
    await user.click(byName);
    await user.click(byName);
    expect(rowNames()).toEqual(['Mission to Skopje', 'Mission to Moldova', 'Centre in Ashgabat']);
  });

  it('sorts the themes of each group by number of operations, and back', async () => {
    const { user } = show();
    const toggle = screen.getByRole('button', { name: 'Number of operations' });
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(columnNames()).toEqual(['Policing', 'Arms control', 'Media', 'Elections', 'Number of themes']);
    await user.click(toggle);
    expect(columnNames()[0]).toBe('Arms control');
  });

  it('keeps the keyboard on its mark when the order changes, and has a tab stop when its mark is gone', async () => {
    const { user } = show();
    (stops()[0] as HTMLElement).focus();
    await user.click(screen.getByRole('button', { name: 'Number of themes' }));
    expect(stops()).toEqual([document.activeElement]);
    cleanup();
    show({ operations: [] });
    expect(stops()).toHaveLength(1);
  });

  it('names the operations by their cities on a phone, in the order of these', () => {
    setNarrow(true);
    show();
    expect([...grid().querySelectorAll('.matrix-city')].map(({ textContent }) => textContent)).toEqual([
      'Chișinău',
      'Skopje',
      'Zashgabat',
    ]);
  });

  it('closes by its button and by Escape', async () => {
    const { onClose, user } = show();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Close the matrix' }));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
