// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ThemeFilter, type ThemeFilterProps } from '../../../../src/explore/filter/ThemeFilter';
import { content, english, french } from '../../../unit/explore/world';
import { InEnglish } from '../i18n';

afterEach(cleanup);

const counts = new Map([
  ['policing', 2],
  ['arms-control', 1],
  ['environment', 0],
  ['rule-of-law', 3],
  ['education', 1],
]);

const all = ['politico-military', 'economic-environmental', 'human', 'cross-dimensional'] as const;

function show(props: Partial<ThemeFilterProps> = {}): { readonly onToggle: () => void; readonly onClear: () => void } {
  const onToggle = vi.fn<() => void>();
  const onClear = vi.fn<() => void>();
  render(
    <ThemeFilter
      themes={content.themes}
      words={english}
      chosen={[]}
      counts={counts}
      matching={3}
      total={3}
      onToggle={onToggle}
      onClear={onClear}
      {...props}
    />,
    { wrapper: InEnglish },
  );
  return { onToggle, onClear };
}

/** The filter as the page uses it: the choice is passed back to it. */
function Page(): ReactNode {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <ThemeFilter
      themes={content.themes}
      words={english}
      chosen={chosen}
      counts={counts}
      matching={chosen.length}
      total={3}
      onToggle={(id) => {
        setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
      }}
      onClear={() => {
        setChosen([]);
      }}
      initiallyOpen={all}
    />
  );
}

const header = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const chip = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('ThemeFilter', () => {
  it('has the four dimensions in their order, closed', () => {
    show();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Politico-military',
      'Economic',
      'Human',
      'Cross-dimensional',
    ]);
    for (const button of screen.getAllByRole('button')) expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('unfolds and folds a group', async () => {
    show();
    const user = userEvent.setup();
    const human = header(/^Human/);
    await user.click(human);
    expect(human.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(human.getAttribute('aria-controls') ?? '')).toBe(screen.getByRole('list'));
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    human.focus();
    await user.keyboard('{Enter}');
    expect(human.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('starts with the groups open that were asked for or have a chosen theme', () => {
    show({ chosen: ['policing', 'arms-control'], initiallyOpen: ['human'] });
    expect(header(/^Politico-military/).getAttribute('aria-expanded')).toBe('true');
    expect(header(/^Human/).getAttribute('aria-expanded')).toBe('true');
    expect(header(/^Economic/).getAttribute('aria-expanded')).toBe('false');
  });

  it('says in the header how many are chosen, where any is', () => {
    show({ chosen: ['policing', 'arms-control', 'education'] });
    expect(header(/^Politico-military/).textContent).toBe('Politico-military 2 chosen');
    expect(header(/^Human/).textContent).toBe('Human 1 chosen');
    expect(header(/^Economic/).textContent).toBe('Economic');
  });

  it('shows short names and counts, and says them in full', () => {
    show({ initiallyOpen: all });
    const trafficking = chip('Trafficking, 0 operations');
    expect(trafficking.textContent.trim()).toBe('Trafficking 0');
    expect(trafficking.title).toBe('Combating trafficking in human beings');
    expect(chip('Education, 1 operation').textContent.trim()).toBe('Education 1');
  });

  it('has the words of the chip in its full name', () => {
    show({ words: french, initiallyOpen: all });
    expect(chip('Traite, 0 operations').textContent.trim()).toBe('Traite 0');
    cleanup();
    const policing = { label: 'Activités de police', short: 'Ordre public', summary: 'Un domaine.', keyFacts: ['Un.'] };
    show({ words: { ...french, themes: { ...french.themes, policing } }, initiallyOpen: all });
    expect(chip('Ordre public, 2 operations').textContent.trim()).toBe('Ordre public 2');
  });

  it('sorts by the short names of the language', () => {
    const shorts = (): readonly (string | null)[] =>
      screen.getAllByRole('listitem').map((item) => item.querySelector('button span')?.textContent ?? null);
    show({ initiallyOpen: ['politico-military', 'human'] });
    expect(shorts()).toEqual(['Arms control', 'Policing', 'Education', 'Rule of law']);
    cleanup();
    show({ words: french, initiallyOpen: ['human'] });
    expect(shorts()).toEqual(['Éducation', 'État de droit']);
  });

  it('dims a theme without operations, but it can still be chosen', async () => {
    const { onToggle } = show({ initiallyOpen: all });
    const empty = chip('Environment, 0 operations');
    expect(empty.classList).toContain('themes-chip-empty');
    expect(chip('Policing, 2 operations').classList).not.toContain('themes-chip-empty');
    await userEvent.setup().click(empty);
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('environment');
  });

  it('says how many operations match, and how many there are while nothing is chosen', () => {
    show();
    expect(screen.getByText('3 operations shown')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Clear themes' })).toBeNull();
    cleanup();
    show({ chosen: ['policing'], matching: 2 });
    expect(screen.getByText('2 of 3 operations work on any of the chosen themes')).toBeVisible();
    cleanup();
    show({ chosen: ['education'], matching: 1 });
    expect(screen.getByText('1 of 3 operations works on any of the chosen themes')).toBeVisible();
  });

  it('toggles with the keyboard, and marks what is chosen not by colour alone', async () => {
    render(<Page />, { wrapper: InEnglish });
    const user = userEvent.setup();
    const policing = chip('Policing, 2 operations');
    expect(policing.getAttribute('aria-pressed')).toBe('false');
    policing.focus();
    await user.keyboard(' ');
    expect(policing.getAttribute('aria-pressed')).toBe('true');
    expect(within(policing).getByText('✓')).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(policing.getAttribute('aria-pressed')).toBe('false');
    expect(within(policing).queryByText('✓')).toBeNull();
  });

  it('clears, and the keyboard stays in the filter', async () => {
    render(<Page />, { wrapper: InEnglish });
    const user = userEvent.setup();
    await user.click(chip('Policing, 2 operations'));
    await user.click(chip('Education, 1 operation'));
    await user.click(screen.getByRole('button', { name: 'Clear themes' }));
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Themes' }));
  });
});

it('says so where no operation is shown, and asks for no choice then', () => {
  show({ total: 0, matching: 0, counts: new Map() });
  expect(screen.getByText('No field operation is shown.')).toBeVisible();
  expect(screen.queryByText(/operations shown/)).toBeNull();
});
