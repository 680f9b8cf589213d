import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App';
import { Explore, Themes } from '../../../src/app/Explore';
import { Legend } from '../../../src/app/Legend';
import { Notices } from '../../../src/app/Notices';
import { Boundary } from '../../../src/app/Boundary';
import { PageStopped, PartStopped } from '../../../src/app/Stopped';
import { titleOf } from '../../../src/app/title';
import { content } from '../../../src/content/content';
import type { Geography } from '../../../src/geography/geography';
import { Languages } from '../../../src/locales/i18n';
import { createPreferences, type Preferences } from '../../../src/view/preferences';
import type { AtlasStore } from '../../../src/view/state';
import { createAtlasStore } from '../../../src/view/store';
import { defaultView, LANGUAGES, type Language, type View } from '../../../src/view/view';
import { fillIn, setNarrow } from '../support/browser';
import { known, renderWith } from '../support/render-with';

beforeAll(fillIn);
beforeEach(() => {
  window.localStorage.clear();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  setNarrow(false);
});

/** A text with its no-break spaces, which a search for the text alone would not find. */
const exactly =
  (text: string) =>
  (_: string, element: Element | null): boolean =>
    element?.childElementCount === 0 && element.textContent === text;

describe.each(LANGUAGES)('the legend in %s', (lang) => {
  const NAMED = lang === 'ru' ? 'Косово' : 'Kosovo';

  it('has the disclaimer, the note on resolution 1244 and "independent"', async () => {
    const { say } = await renderWith(() => <Legend narrow={false} />, { lang });
    const legend = screen.getByRole('region', { name: say('legend.label') });
    for (const key of ['legend.boundaries', 'notes.unscr-1244', 'legend.sovereignty', 'legend.independent']) {
      expect(say(key)).not.toBe(key);
      expect(legend.textContent).toContain(say(key));
    }
    expect(within(legend).getByText(say('legend.independent').replace(/\s/g, ' '))).toBeVisible();
  });

  it('has a key for each role of an area and each mark, and Kosovo’s with the resolution', async () => {
    const { say } = await renderWith(() => <Legend narrow={false} />, { lang });
    const keys = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    for (const role of ['participating', 'host', 'partner', 'territory', 'context', 'operation', 'office', 'ring']) {
      expect(keys).toContain(say(`legend.${role}`));
    }
    expect(keys.filter((key) => key.includes(NAMED))).toEqual([expect.stringContaining('1244')]);
  });

  it('is folded on a phone, and opens', async () => {
    const user = userEvent.setup();
    const { say } = await renderWith(() => <Legend narrow />, { lang });
    const toggle = screen.getByRole('button', { name: say('legend.label') });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText(say('legend.independent').replace(/\s/g, ' '))).not.toBeVisible();
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(say('legend.independent').replace(/\s/g, ' '))).toBeVisible();
  });
});

describe.each(LANGUAGES)('the left column in %s', (lang) => {
  it('counts States and operations', async () => {
    const { say } = await renderWith(
      ({ languages, words }) => <Explore languages={languages} words={words} withThemes />,
      { lang },
    );
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
      ({ languages, words: own }) => <Explore languages={languages} words={own} withThemes />,
      { lang, view: { selection: { kind: 'state', id: 'KG' }, year: 2005, themes: ['policing'] } },
    );
    for (const { id } of content.regions) {
      act(() => {
        store.getState().select({ kind: 'state', id: 'KG' });
      });
      await user.type(screen.getByRole('combobox'), say(`region.${id}`).toLowerCase());
      const [first] = await screen.findAllByRole('option');
      expect(first).toHaveTextContent(`${say(`region.${id}`)} ${say('search.kind.region')}`);
      await user.keyboard('{Enter}');
      // As from the overview: nothing is selected, and what else the reader chose stays.
      await waitFor(() => {
        expect(store.getState().view).toMatchObject({ region: id, selection: null, year: 2005, themes: ['policing'] });
      });
    }
  });

  it('what the search finds is selected', async () => {
    const user = userEvent.setup();
    const { store } = await renderWith(
      ({ languages, words }) => <Explore languages={languages} words={words} withThemes={false} />,
      { lang },
    );
    await user.type(screen.getByRole('combobox'), 'kirghizistan');
    await user.click((await screen.findAllByRole('option'))[0]!);
    await waitFor(() => {
      expect(store.getState().view.selection).toEqual({ kind: 'state', id: 'KG' });
    });
  });

  it('people find by English names in every language', async () => {
    const user = userEvent.setup();
    const { store } = await renderWith(
      ({ languages, words }) => <Explore languages={languages} words={words} withThemes={false} />,
      { lang },
    );
    await user.type(screen.getByRole('combobox'), 'trafficking');
    // The English words come after the language's own.
    await user.click((await screen.findAllByRole('option', {}, { timeout: 10_000 }))[0]!);
    await waitFor(() => {
      expect(store.getState().view.selection).toEqual({ kind: 'theme', id: 'trafficking' });
    });
  });
});

interface Opened {
  readonly store: AtlasStore;
  readonly preferences: Preferences;
  readonly say: (key: string, values?: Record<string, unknown>) => string;
}

/** The page without a map: its geometry is still on the way, or never comes. */
async function open(
  lang: Language = 'en',
  view: Partial<View> = {},
  { offline = false, problems = [] }: { offline?: boolean; problems?: readonly string[] } = {},
): Promise<Opened> {
  const languages = new Languages();
  const words = await languages.speak(lang);
  const store = createAtlasStore(known, { ...defaultView(known), lang, ...view });
  const preferences = createPreferences(known, () => window.localStorage);
  const sheet = new Promise<Geography>((_, fail) => {
    if (offline) fail(new Error('offline'));
  });
  sheet.catch(() => undefined);
  render(
    <App
      store={store}
      known={known}
      languages={languages}
      preferences={preferences}
      firstWords={words}
      firstSheet={sheet}
      problems={problems}
    />,
  );
  await act(() => Promise.resolve());
  return { store, preferences, say: (key, values = {}) => languages.i18n.t(key, values) };
}

describe('the page', () => {
  it('works before its map has come: one main, one aside, search, filter and legend', async () => {
    const { say } = await open();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getAllByRole('complementary')).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(say('title'));
    expect(screen.getByRole('combobox', { name: say('search.label') })).toBeVisible();
    expect(screen.getByRole('heading', { name: say('themes.heading') })).toBeVisible();
    expect(screen.getByText(say('legend.independent').replace(/\s/g, ' '))).toBeVisible();
    expect(screen.getByRole('link', { name: say('skip.find') })).toHaveAttribute('href', '#find');
  });

  it('on a phone the filter stands in the overview, once', async () => {
    setNarrow(true);
    const { say } = await open();
    expect(screen.getAllByRole('heading', { name: say('themes.heading') })).toHaveLength(1);
    expect(
      within(screen.getByRole('complementary')).getByRole('heading', { name: say('themes.heading') }),
    ).toBeVisible();
  });

  it('names a Chairpersonship in the title by its holder and its year', async () => {
    const { say } = await open('en', { selection: { kind: 'chair', id: '2014' } });
    expect(document.title).toBe(`Switzerland, ${say('chair.kicker', { year: 2014 })} – ${say('title')}`);
  });

  it('keeps what the reader picks here, and nothing that a link says', async () => {
    const { preferences } = await open('fr', { scheme: 'dark' });
    expect([preferences.language(), preferences.scheme()]).toEqual([null, null]);
  });

  it('in a small frame, leads back to the overview and to the whole page', async () => {
    const user = userEvent.setup();
    const { say } = await open('en', { chrome: 'compact', year: 1999 });
    await user.click(screen.getByRole('button', { name: say('panel.close') }));
    await user.click(screen.getByRole('button', { name: say('overview.open') }));
    expect(screen.getByRole('complementary')).toBeVisible();
    expect(screen.getByRole('link', { name: say('overview.whole') })).toHaveAttribute('href', '?lang=en&year=1999');
  });

  it('names the view in the title', async () => {
    const { store, say } = await open('en', { selection: { kind: 'operation', id: 'mission-to-skopje' } });
    expect(document.title).toBe(`OSCE Mission to Skopje – ${say('title')}`);
    act(() => {
      store.getState().clearSelection();
    });
    expect(document.title).toBe(say('title'));
    act(() => {
      store.getState().chooseThemes(['trafficking']);
    });
    expect(document.title).toContain(say('title'));
    expect(document.title).not.toBe(say('title'));
  });

  it('changes language: words, html lang, title and what is remembered', async () => {
    const user = userEvent.setup();
    const { store, preferences, say } = await open('en', { selection: { kind: 'state', id: 'MK' } });
    await user.selectOptions(screen.getByRole('combobox', { name: say('language') }), 'fr');
    await waitFor(
      () => {
        expect(document.documentElement.lang).toBe('fr');
      },
      { timeout: 10_000 },
    );
    expect(store.getState().view.lang).toBe('fr');
    expect(screen.getByRole('complementary')).toHaveAccessibleName('Macédoine du Nord');
    expect(document.title).toContain('Macédoine du Nord');
    expect(preferences.language()).toBe('fr');
    expect(screen.getByRole('complementary').querySelector('.panel-kicker')).toHaveTextContent(/^État participant/);
    expect(screen.getByText('Kosovo (résolution 1244)')).toBeVisible();
  });

  it('changes colours, and back to the system’s', async () => {
    const user = userEvent.setup();
    const { store, preferences, say } = await open();
    const choice = screen.getByRole('combobox', { name: say('scheme.label') });
    await user.selectOptions(choice, 'dark');
    expect(document.documentElement.dataset.scheme).toBe('dark');
    expect(preferences.scheme()).toBe('dark');
    await user.selectOptions(choice, say('scheme.system'));
    expect(store.getState().view.scheme).toBeNull();
    expect(document.documentElement.dataset.scheme).toBeUndefined();
    expect(preferences.scheme()).toBeNull();
  });

  it('brings the overview back after it was put away', async () => {
    const user = userEvent.setup();
    const { say } = await open();
    expect(screen.queryByRole('button', { name: say('overview.open') })).toBeNull();
    await user.click(screen.getByRole('button', { name: say('panel.close') }));
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.click(screen.getByRole('button', { name: say('overview.open') }));
    expect(screen.getByRole('complementary')).toHaveAccessibleName(say('overview.heading'));
  });

  it('as an embed it has no search and no choices, but the legend’s notes; without chrome no panel', async () => {
    const { store, say } = await open('en', { chrome: 'compact' });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole('complementary')).toBeVisible();
    expect(screen.getByText(say('legend.independent').replace(/\s/g, ' '))).toBeInTheDocument();
    act(() => {
      store.getState().openView({ ...store.getState().view, chrome: 'none' });
    });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(screen.getByText(say('legend.independent').replace(/\s/g, ' '))).toBeInTheDocument();
  });

  it.each(LANGUAGES)('says that the map could not be fetched, and offers to try again, in %s', async (lang) => {
    const { say } = await open(lang, {}, { offline: true });
    expect(await screen.findByText(say('notice.sheet'))).toBeVisible();
    expect(screen.getByRole('button', { name: say('notice.retry') })).toBeVisible();
    expect(screen.getByRole('complementary')).toBeVisible();
  });

  it('says which part of a link it did not follow, until that is dismissed', async () => {
    const user = userEvent.setup();
    const { say } = await open('en', {}, { problems: ['year', 'theme'] });
    const text = say('notice.link', { parameters: 'year, theme' });
    expect(screen.getByText(text)).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('notice.dismiss') }));
    expect(screen.queryByText(text)).toBeNull();
  });
});

describe('notices', () => {
  const nothing = (): void => undefined;
  const none = {
    language: { trouble: null, choose: nothing },
    sheet: { state: 'here', turn: 1, retry: nothing },
    problems: [],
  } as const;

  it('that was dismissed stays away, and a later one is shown', async () => {
    const user = userEvent.setup();
    const { store, say } = await renderWith(() => <Notices {...none} problems={['year']} />);
    await user.click(screen.getByRole('button', { name: say('notice.dismiss') }));
    expect(screen.queryByText(say('notice.link', { parameters: 'year' }))).toBeNull();
    act(() => {
      store.getState().detailFailed();
    });
    expect(screen.getByText(say('notice.detail'))).toBeVisible();
    expect(screen.queryByText(say('notice.link', { parameters: 'year' }))).toBeNull();
  });

  it('says nothing when nothing is wrong', async () => {
    await renderWith(() => <Notices {...none} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says that the picture stays, and that the finer map did not come', async () => {
    const { store, say } = await renderWith(() => <Notices {...none} />);
    act(() => {
      store.getState().mapGivenUp();
      store.getState().detailFailed();
    });
    expect(screen.getByText(say('notice.picture'))).toBeVisible();
    expect(screen.getByText(say('notice.detail'))).toBeVisible();
    expect(screen.queryByRole('button', { name: say('notice.retry') })).toBeNull();
  });
});

describe('the title of the page', () => {
  it.each(LANGUAGES)('is what is selected, in %s', async (lang) => {
    const words = await new Languages().speak(lang);
    const title = (selection: View['selection'], themes: readonly string[] = []): string =>
      titleOf(selection, themes, words, 'site');
    expect(title(null)).toBe('site');
    expect(title({ kind: 'state', id: 'VA' })).toBe(`${words.states.VA!.name} – site`);
    expect(title({ kind: 'partner', id: 'JP' })).toBe(`${words.states.JP!.name} – site`);
    expect(title({ kind: 'office', id: 'tiraspol' })).toBe(`${words.offices.tiraspol!.name} – site`);
    expect(title({ kind: 'theme', id: 'elections' }, ['media'])).toBe(`${words.themes.elections!.label} – site`);
    expect(title(null, ['media', 'elections'])).toBe(
      `${words.themes.media!.label}, ${words.themes.elections!.label} – site`,
    );
    expect(title({ kind: 'operation', id: 'nowhere' })).toBe('site');
  });
});

describe('an error in a part of the page', () => {
  let broken = 0;
  /** Throws as often as `broken` says. */
  function Breaks() {
    const due = broken > 0;
    useEffect(() => {
      if (due) broken -= 1;
    });
    if (due) {
      broken -= 1;
      throw new Error('foreign');
    }
    return <p>whole</p>;
  }
  const show = () =>
    renderWith(() => (
      <>
        <Boundary fallback={(again) => <PartStopped onAgain={again} />}>
          <Breaks />
        </Boundary>
        <p>the rest</p>
      </>
    ));
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is not seen where the part can be made anew', async () => {
    // React tries once more itself before it calls it an error.
    broken = 2;
    const { say } = await show();
    expect(screen.getByText('whole')).toBeVisible();
    expect(screen.queryByText(say('notice.stopped'))).toBeNull();
  });

  it('stops that part alone where it comes again, says so, and can be tried again', async () => {
    const user = userEvent.setup();
    broken = 4;
    const { say } = await show();
    expect(screen.getByText(say('notice.stopped'))).toBeVisible();
    expect(screen.getByText('the rest')).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('notice.retry') }));
    expect(screen.getByText('whole')).toBeVisible();
  });

  it.each(LANGUAGES)('that stops all of it is said in %s, with a way back to the view', async (lang) => {
    const { say } = await renderWith(() => <PageStopped />, { lang });
    expect(screen.getByRole('alert')).toHaveTextContent(say('notice.page'));
    expect(screen.getByRole('button', { name: say('notice.reload') })).toBeVisible();
  });
});
