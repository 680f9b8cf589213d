import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Atlas } from '../../../src/atlas/Atlas';
import type { Geography } from '../../../src/geography/geography';
import { bring } from '../../../src/locales/i18n';
import { Page } from '../../../src/page/Page';
import { createPreferences, type Preferences } from '../../../src/view/preferences';
import type { AtlasStore } from '../../../src/view/state';
import { createAtlasStore } from '../../../src/view/store';
import { defaultView, LANGUAGES, type Language, type View } from '../../../src/view/view';
import { fillIn, setNarrow } from '../support/browser';
import { known } from '../support/render-with';

beforeAll(fillIn);
beforeEach(() => {
  window.localStorage.clear();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  setNarrow(false);
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
  const spoken = await bring(lang);
  const store = createAtlasStore(known, { ...defaultView(known), lang, ...view });
  const preferences = createPreferences(known, () => window.localStorage);
  const geography = new Promise<Geography>((_, fail) => {
    if (offline) fail(new Error('offline'));
  });
  geography.catch(() => undefined);
  render(
    <Page
      Frame={Atlas}
      store={store}
      known={known}
      preferences={preferences}
      first={spoken}
      firstGeography={geography}
      problems={problems}
    />,
  );
  await act(() => Promise.resolve());
  return { store, preferences, say: (key, values = {}) => spoken.i18n.t(key, values) };
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

  it('on a phone the filter is in the overview, once', async () => {
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
        expect(screen.getByRole('complementary')).toHaveAccessibleName('Macédoine du Nord');
        expect(screen.getByText('Kosovo (résolution 1244)')).toBeVisible();
      },
      { timeout: 10_000 },
    );
    expect(document.documentElement.lang).toBe('fr');
    expect(store.getState().view.lang).toBe('fr');
    expect(document.title).toContain('Macédoine du Nord');
    expect(preferences.language()).toBe('fr');
    expect(screen.getByRole('complementary').querySelector('.panel-kicker')).toHaveTextContent(/^État participant/);
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
