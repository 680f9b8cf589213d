import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { content } from '../../support/whole';
import { Panel } from '../../../src/panels/Panel';
import { LANGUAGES, type Selection } from '../../../src/view/view';
import { fillIn, setNarrow, stubClipboard } from '../support/browser';
import { renderWith, select, type Rendered, type RenderOptions } from '../support/render-with';

beforeAll(fillIn);
afterEach(() => {
  setNarrow(false);
  window.history.replaceState(null, '', '/');
});

const MOLDOVA: Selection = { kind: 'operation', id: 'mission-to-moldova' };

async function show(options: RenderOptions = {}): Promise<Rendered> {
  return renderWith(
    () => (
      <>
        <button type="button">elsewhere</button>
        <Panel overviewFilter={<p>the filter of a phone</p>} />
      </>
    ),
    options,
  );
}

const panel = (): HTMLElement => screen.getByRole('complementary');

describe('what a click in a panel does', () => {
  it('a theme filters the map, and a second click takes it away', async () => {
    const user = userEvent.setup();
    const { store, words } = await show({ view: { selection: MOLDOVA } });
    const { theme } = content.operations.find(({ id }) => id === MOLDOVA.id)!.themes[0]!;
    const chip = (): HTMLElement => within(panel()).getByRole('button', { name: words.themes[theme]!.label });
    expect(chip()).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip());
    expect(store.getState().view.themes).toEqual([theme]);
    expect(store.getState().view.selection).toEqual(MOLDOVA);
    expect(chip()).toHaveAttribute('aria-pressed', 'true');
    await user.click(chip());
    expect(store.getState().view.themes).toEqual([]);
  });

  it('the button of a theme filters too', async () => {
    const user = userEvent.setup();
    const { store, say } = await show({ view: { selection: { kind: 'theme', id: 'trafficking' } } });
    await user.click(within(panel()).getByRole('button', { name: say('theme.filter') }));
    expect(store.getState().view.themes).toEqual(['trafficking']);
    await user.click(within(panel()).getByRole('button', { name: say('theme.unfilter') }));
    expect(store.getState().view.themes).toEqual([]);
  });

  it('an office is selected, and leads back to its operation', async () => {
    const user = userEvent.setup();
    const { store, words } = await show({ view: { selection: MOLDOVA } });
    await user.click(within(panel()).getByRole('link', { name: words.offices.tiraspol!.name }));
    expect(store.getState().view.selection).toEqual({ kind: 'office', id: 'tiraspol' });
    expect(panel()).toHaveAccessibleName(words.offices.tiraspol!.name);
    await user.click(within(panel()).getByRole('link', { name: words.operations[MOLDOVA.id]!.name }));
    expect(store.getState().view.selection).toEqual(MOLDOVA);
  });

  it('the selection gives up the camera of the link, so that the map can fly', async () => {
    const user = userEvent.setup();
    const { store, words } = await show({
      view: { selection: MOLDOVA, camera: { lng: 1, lat: 50, zoom: 3, bearing: 0 } },
    });
    await user.click(within(panel()).getByRole('link', { name: words.offices.bender!.name }));
    expect(store.getState().view.camera).toBeNull();
  });
});

describe('closing', () => {
  it('the button clears the selection and the overview is back', async () => {
    const user = userEvent.setup();
    const { store, say } = await show({ view: { selection: MOLDOVA } });
    await user.click(within(panel()).getByRole('button', { name: say('panel.close') }));
    expect(store.getState().view.selection).toBeNull();
    expect(panel()).toHaveAccessibleName(say('overview.heading'));
  });

  it('Escape does the same, from anywhere in the panel', async () => {
    const user = userEvent.setup();
    const { store, words } = await show({ view: { selection: MOLDOVA } });
    within(panel()).getByRole('link', { name: words.offices.bender!.name }).focus();
    await user.keyboard('{Escape}');
    expect(store.getState().view.selection).toBeNull();
  });

  it('the overview can be put away', async () => {
    const user = userEvent.setup();
    const { store, say } = await show();
    await user.click(within(panel()).getByRole('button', { name: say('panel.close') }));
    expect(screen.queryByRole('complementary')).toBeNull();
    act(() => {
      store.getState().reopenPanel();
    });
    expect(panel()).toHaveAccessibleName(say('overview.heading'));
  });

  it('a panel that was opened takes the focus and gives it back', async () => {
    const user = userEvent.setup();
    const { store } = await show();
    const elsewhere = screen.getByRole('button', { name: 'elsewhere' });
    elsewhere.focus();
    select(store, { kind: 'state', id: 'KZ' });
    await waitFor(() => {
      expect(within(panel()).getByRole('heading', { level: 2 })).toHaveFocus();
    });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(elsewhere).toHaveFocus();
    });
  });

  it('a panel that closes takes no focus from a field where the reader has gone meanwhile', async () => {
    const { store } = await show();
    const field = document.createElement('input');
    document.body.append(field);
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    select(store, { kind: 'state', id: 'KZ' });
    await waitFor(() => {
      expect(within(panel()).getByRole('heading', { level: 2 })).toHaveFocus();
    });
    act(() => {
      store.getState().clearSelection();
    });
    field.focus();
    // By then a panel that gives the focus back has done so.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(field).toHaveFocus();
    field.remove();
  });

  it('a panel that a link opened leaves the focus where it is', async () => {
    await show({ view: { selection: MOLDOVA } });
    expect(document.body).toHaveFocus();
  });

  it('filtering does not move the focus', async () => {
    const user = userEvent.setup();
    const { words } = await show({ view: { selection: MOLDOVA } });
    const { theme } = content.operations.find(({ id }) => id === MOLDOVA.id)!.themes[0]!;
    const chip = within(panel()).getByRole('button', { name: words.themes[theme]!.label });
    await user.click(chip);
    expect(chip).toHaveFocus();
  });
});

describe('link and citation', () => {
  let copied: readonly string[] = [];
  const user = (): ReturnType<typeof userEvent.setup> => userEvent.setup({ writeToClipboard: false });
  beforeEach(() => {
    window.history.replaceState(null, '', '/?select=operation:mission-to-moldova');
  });

  it.each(LANGUAGES)('the link says the language, %s', async (lang) => {
    const person = user();
    copied = stubClipboard();
    const { say } = await show({ home: window.location.href, lang, view: { selection: MOLDOVA } });
    await person.click(within(panel()).getByRole('button', { name: say('cite.copyLink') }));
    expect(copied).toHaveLength(1);
    const link = new URL(copied[0]!);
    expect(link.searchParams.getAll('lang')).toEqual([lang]);
    expect(link.searchParams.get('select')).toBe('operation:mission-to-moldova');
    expect(await within(panel()).findByText(say('cite.copied'))).toBeVisible();
  });

  it('says what is seen, whatever others have added to the address', async () => {
    const person = user();
    copied = stubClipboard();
    window.history.replaceState(null, '', '/?lang=en&theme=media&fbclid=1&scheme=dark&chrome=compact#find');
    const { say } = await show({
      home: window.location.href,
      lang: 'fr',
      view: { selection: MOLDOVA, themes: ['trafficking'], scheme: 'dark', chrome: 'compact' },
    });
    await person.click(within(panel()).getByRole('button', { name: say('cite.copyLink') }));
    expect(copied[0]).toBe(`${window.location.origin}/?lang=fr&select=operation:mission-to-moldova&theme=trafficking`);
  });

  it.each(LANGUAGES)('a citation names the panel, the link and the day, in %s', async (lang) => {
    const person = user();
    copied = stubClipboard();
    const { say, words } = await show({ home: window.location.href, lang, view: { selection: MOLDOVA } });
    await person.click(within(panel()).getByRole('button', { name: say('cite.cite') }));
    const citation = panel().querySelector('.panel-citation')!;
    expect(citation.textContent).toContain(words.operations[MOLDOVA.id]!.name);
    expect(citation).toHaveTextContent(`lang=${lang}`);
    expect(citation).toHaveTextContent(String(new Date().getUTCFullYear()));
    await person.click(within(panel()).getByRole('button', { name: say('cite.copyCitation') }));
    expect(copied[0]).toBe(citation.querySelector('p')!.textContent);
  });

  it('where copying is refused the text is there to be selected', async () => {
    const person = user();
    stubClipboard(true);
    const { say } = await show({ home: window.location.href, view: { selection: MOLDOVA } });
    await person.click(within(panel()).getByRole('button', { name: say('cite.copyLink') }));
    expect(await within(panel()).findByText(say('cite.failed'))).toBeVisible();
    expect(panel().querySelector('.panel-citation')).toHaveTextContent('lang=en');
  });
});

describe('a phone', () => {
  it('has a drawer that can be pulled, and the filter in the overview', async () => {
    setNarrow(true);
    const user = userEvent.setup();
    const { store, say } = await show();
    expect(panel()).toHaveTextContent('the filter of a phone');
    expect(store.getState().drawer).toBe('peek');
    within(panel())
      .getByRole('button', { name: say('panel.raise') })
      .focus();
    await user.keyboard('{ArrowUp}');
    expect(store.getState().drawer).toBe('half');
    await user.keyboard('{ArrowUp}');
    expect(store.getState().drawer).toBe('full');
    expect(within(panel()).getByRole('button', { name: say('panel.lower') })).toBeVisible();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(store.getState().drawer).toBe('peek');
  });

  it('raises the drawer for what was selected', async () => {
    setNarrow(true);
    const { store } = await show();
    select(store, MOLDOVA);
    expect(store.getState().drawer).toBe('half');
    expect(panel()).toHaveAttribute('data-stop', 'half');
  });
});

it('a selection that has no panel yet shows the overview', async () => {
  const { say } = await show({ view: { selection: { kind: 'format', id: 'nowhere' } } });
  expect(panel()).toHaveAccessibleName(say('overview.heading'));
});
