import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { Explore, Themes } from '../../../src/atlas/Explore';
import { content } from '../../../src/content/content';
import { LANGUAGES } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { renderWith } from '../support/render-with';

beforeAll(fillIn);

/** Matches a text with its no-break spaces, which a plain search would not find. */
const exactly =
  (text: string) =>
  (_: string, element: Element | null): boolean =>
    element?.childElementCount === 0 && element.textContent === text;

describe.each(LANGUAGES)('the left column in %s', (lang) => {
  it('counts States and operations', async () => {
    const { say } = await renderWith(({ words }) => <Explore words={words} under={<Themes words={words} />} />, {
      lang,
    });
    expect(
      await screen.findByText(
        exactly(`${say('counts.states', { count: 57 })} · ${say('counts.operations', { count: 12 })}`),
      ),
    ).toBeVisible();
  });

  it('the filter says how many match, and its counts are the content’s', async () => {
    const user = userEvent.setup();
    const { store, say, words } = await renderWith(({ words: own }) => <Themes words={own} />, {
      lang,
      view: { themes: ['trafficking'] },
    });
    const expected = content.operations.filter(
      ({ status, themes }) =>
        status === 'active' &&
        themes.some(({ theme, strength }) => theme === 'trafficking' && strength === 'documented'),
    ).length;
    const filter = screen.getByRole('region', { name: say('themes.heading') });
    expect(filter.textContent).toContain(say('themes.matching', { count: expected, total: 12 }));
    const chip = screen.getByRole('button', { pressed: true });
    expect(chip.textContent).toContain(words.themes.trafficking!.short);
    expect(chip.textContent).toContain(String(expected));
    await user.click(screen.getByRole('button', { name: say('themes.clear') }));
    expect(store.getState().view.themes).toEqual([]);
    expect(filter.textContent).toContain(say('themes.all', { count: 12 }));
  });

  it('the search finds each region by its name, and choosing it shows the region', { timeout: 60_000 }, async () => {
    const user = userEvent.setup();
    const { store, say } = await renderWith(
      ({ words: own }) => <Explore words={own} under={<Themes words={own} />} />,
      { lang, view: { selection: { kind: 'state', id: 'KG' }, year: 2005, themes: ['policing'] } },
    );
    for (const { id } of content.regions) {
      act(() => {
        store.getState().select({ kind: 'state', id: 'KG' });
      });
      await user.type(screen.getByRole('combobox'), say(`region.${id}`).toLowerCase());
      const [first] = await screen.findAllByRole('option', {}, { timeout: 10_000 });
      expect(first).toHaveTextContent(`${say(`region.${id}`)} ${say('search.kind.region')}`);
      await user.keyboard('{Enter}');
      // As in the overview: nothing is selected, and the reader's other choices stay.
      await waitFor(() => {
        expect(store.getState().view).toMatchObject({ region: id, selection: null, year: 2005, themes: ['policing'] });
      });
    }
  });

  it('what the search finds is selected', async () => {
    const user = userEvent.setup();
    const { store } = await renderWith(({ words }) => <Explore words={words} under={null} />, { lang });
    await user.type(screen.getByRole('combobox'), 'kirghizistan');
    await user.click((await screen.findAllByRole('option', {}, { timeout: 10_000 }))[0]!);
    await waitFor(() => {
      expect(store.getState().view.selection).toEqual({ kind: 'state', id: 'KG' });
    });
  });

  it('people find by English names in every language', async () => {
    const user = userEvent.setup();
    const { store } = await renderWith(({ words }) => <Explore words={words} under={null} />, { lang });
    await user.type(screen.getByRole('combobox'), 'trafficking');
    // The English words are loaded after the language's own.
    await user.click((await screen.findAllByRole('option', {}, { timeout: 10_000 }))[0]!);
    await waitFor(() => {
      expect(store.getState().view.selection).toEqual({ kind: 'theme', id: 'trafficking' });
    });
  });
});
