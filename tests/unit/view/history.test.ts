// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressed } from '../../../src/view/entries';
import { connectHistory, SETTLE_MS } from '../../../src/view/history';
import { parseView } from '../../../src/view/parse';
import type { AtlasState, AtlasStore } from '../../../src/view/state';
import { createAtlasStore } from '../../../src/view/store';
import type { View } from '../../../src/view/view';
import { known, plain } from './known';

const kazakhstan = { kind: 'state', id: 'KZ' } as const;
const albania = { kind: 'state', id: 'AL' } as const;
const camera = { lng: 20, lat: 45, zoom: 4, bearing: 3 };

let disconnect: () => void = () => undefined;
let store: AtlasStore;
const now = (): AtlasState => store.getState();
const search = (): string => window.location.search;

/** Begins at an address, as a page that has just been loaded. */
function arrive(address: string, change: Partial<View> = {}): void {
  window.history.pushState(null, '', address);
  store = createAtlasStore(known, { ...parseView(addressed(window.location), known).view, ...change });
  disconnect = connectHistory(store, known, window);
}

/** Entries that were added since the page was loaded. */
function countEntries(): () => number {
  const before = window.history.length;
  return () => window.history.length - before;
}

async function travel(how: 'back' | 'forward'): Promise<void> {
  const arrived = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  window.history[how]();
  // jsdom travels on timers of this window.
  await vi.advanceTimersByTimeAsync(1);
  await arrived;
}

/** Time passes without waiting for it. */
function rest(ms = SETTLE_MS): void {
  vi.advanceTimersByTime(ms);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  disconnect();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what the back button undoes', () => {
  it('is selecting, filtering, status, language and year, each with one entry', async () => {
    arrive('/');
    const added = countEntries();
    const steps: readonly (readonly [act: () => void, search: string])[] = [
      [
        () => {
          now().select(kazakhstan);
        },
        '?select=state:KZ',
      ],
      [
        () => {
          now().toggleTheme('media');
        },
        '?select=state:KZ&theme=media',
      ],
      [
        () => {
          now().chooseStatus('all');
        },
        '?select=state:KZ&theme=media&status=all',
      ],
      [
        () => {
          now().chooseYear(1999);
        },
        '?select=state:KZ&theme=media&status=all&year=1999',
      ],
      [
        () => {
          now().chooseLanguage('fr');
        },
        '?lang=fr&select=state:KZ&theme=media&status=all&year=1999',
      ],
      [
        () => {
          now().clearSelection();
        },
        '?lang=fr&theme=media&status=all&year=1999',
      ],
    ];
    const views = [now().view];
    for (const [index, [act, expected]] of steps.entries()) {
      act();
      expect(search()).toBe(expected);
      expect(added()).toBe(index + 1);
      views.push(now().view);
    }
    for (const view of views.slice(0, -1).reverse()) {
      await travel('back');
      expect(now().view).toEqual(view);
    }
    expect(search()).toBe('');
    await travel('forward');
    expect(now().view).toEqual(views[1]);
    expect(added()).toBe(steps.length);
  });

  it('is a view that was opened as a whole', () => {
    arrive('/');
    const added = countEntries();
    now().openView({ ...plain, selection: albania, themes: ['media'], camera });
    expect(search()).toBe('?select=state:AL&theme=media&camera=20,45,4,3');
    expect(added()).toBe(1);
  });

  it('is nothing where nothing changed', () => {
    arrive('/?select=state:KZ');
    const [push, replace] = [vi.spyOn(window.history, 'pushState'), vi.spyOn(window.history, 'replaceState')];
    now().select(kazakhstan);
    now().select({ kind: 'state', id: 'ZZ' });
    now().clearThemes();
    now().chooseLanguage('en');
    now().pointAt(albania);
    now().openView({ ...now().view });
    rest();
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  it('is one entry for the years that the slider runs through', async () => {
    arrive('/');
    const added = countEntries();
    for (let year = 2020; year >= 1990; year -= 1) {
      now().chooseYear(year);
      rest(20);
    }
    expect(added()).toBe(1);
    rest();
    expect(search()).toBe('?year=1990');
    now().chooseYear(1980);
    expect(search()).toBe('?year=1980');
    expect(added()).toBe(2);
    await travel('back');
    expect(now().view.year).toBe(1990);
    await travel('back');
    expect(now().view.year).toBe(2026);
  });

  it('is each year that no run of years led to, however soon it comes', async () => {
    arrive('/');
    const added = countEntries();
    now().moveCamera(camera);
    now().chooseYear(1999);
    expect(search()).toBe('?year=1999&camera=20,45,4,3');
    now().select(kazakhstan);
    now().chooseYear(1990);
    expect(added()).toBe(3);
    await travel('back');
    expect(now().view).toEqual({ ...plain, selection: kazakhstan, year: 1999 });
    now().chooseYear(1980);
    expect(search()).toBe('?select=state:KZ&year=1980');
    await travel('back');
    expect(now().view.year).toBe(1999);
  });

  it('finds the last year of a run that was followed by something else at once', async () => {
    arrive('/');
    now().chooseYear(1999);
    now().chooseYear(1998);
    now().select(kazakhstan);
    expect(search()).toBe('?select=state:KZ&year=1998');
    await travel('back');
    expect(now().view).toEqual({ ...plain, year: 1998 });
  });
});

describe('years that play by themselves', () => {
  /** As the slider does it: a year after the other, each standing longer than an address waits. */
  function play(...years: readonly number[]): void {
    now().playYears();
    for (const year of years) {
      now().chooseYear(year);
      rest(900);
    }
  }

  it('are one entry when they are stopped, whatever the map did meanwhile', async () => {
    arrive('/?select=state:KZ');
    const added = countEntries();
    play(1990, 1991, 1992);
    now().moveCamera(camera);
    rest();
    expect([added(), search()]).toEqual([0, '?select=state:KZ']);
    now().pauseYears();
    expect([added(), search()]).toEqual([1, '?select=state:KZ&year=1992&camera=20,45,4,3']);
    await travel('back');
    expect(now().view).toEqual({ ...plain, selection: kazakhstan });
  });

  it('are one entry, too, when the reader takes the slider', () => {
    arrive('/');
    const added = countEntries();
    play(1990, 1991);
    now().pauseYears();
    now().chooseYear(2005);
    rest();
    expect([added(), search()]).toEqual([1, '?year=2005']);
  });

  it('are none where they come back to the year they began with', () => {
    arrive('/');
    const added = countEntries();
    play(1990, 2026);
    now().pauseYears();
    expect(added()).toBe(0);
  });

  it('stop when the reader goes back', async () => {
    arrive('/');
    now().select(kazakhstan);
    const added = countEntries();
    play(1990, 1991);
    await travel('back');
    expect(now()).toMatchObject({ view: plain, playing: false });
    expect(added()).toBe(0);
    await travel('forward');
    expect(now().view).toEqual({ ...plain, selection: kazakhstan });
  });
});

describe('the camera', () => {
  it('is in the address only once the reader moved the map and it rests', () => {
    arrive('/');
    const added = countEntries();
    const replace = vi.spyOn(window.history, 'replaceState');
    rest(10_000);
    expect(replace).not.toHaveBeenCalled();
    for (let step = 0; step < 10; step += 1) {
      now().moveCamera({ ...camera, lng: step });
      rest(SETTLE_MS - 1);
      expect(search()).toBe('');
    }
    rest(1);
    expect(search()).toBe('?camera=9,45,4,3');
    expect(replace).toHaveBeenCalledTimes(1);
    expect(added()).toBe(0);
  });

  it('is not written again for less than an address says', () => {
    arrive('/?camera=20,45,4,3');
    const replace = vi.spyOn(window.history, 'replaceState');
    now().moveCamera({ ...camera, lng: 20.00001 });
    rest();
    expect(replace).not.toHaveBeenCalled();
  });

  it('stays with the entry that is left before it came to rest', async () => {
    arrive('/');
    const added = countEntries();
    now().moveCamera(camera);
    now().select(kazakhstan);
    expect(search()).toBe('?select=state:KZ');
    expect(added()).toBe(1);
    rest();
    expect(search()).toBe('?select=state:KZ');
    await travel('back');
    expect(search()).toBe('?camera=20,45,4,3');
    expect(now().view).toEqual({ ...plain, camera });
  });

  it('does not follow the reader to another entry', async () => {
    arrive('/');
    now().select(kazakhstan);
    now().moveCamera(camera);
    await travel('back');
    rest();
    expect(search()).toBe('');
    expect(now().view).toEqual(plain);
  });

  it('is kept when the page is left before it came to rest', () => {
    arrive('/');
    now().moveCamera(camera);
    window.dispatchEvent(new Event('pagehide'));
    expect(search()).toBe('?camera=20,45,4,3');
  });

  it('survives a jump within the page', () => {
    arrive('/');
    now().moveCamera(camera);
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(now().view.camera).toEqual(camera);
    rest();
    expect(search()).toBe('?camera=20,45,4,3');
  });
});

describe('scheme and chrome', () => {
  it('replace the entry, and going back does not undo them', async () => {
    arrive('/');
    const added = countEntries();
    now().chooseScheme('dark');
    expect(search()).toBe('?scheme=dark');
    now().openView({ ...now().view, chrome: 'none' });
    expect(search()).toBe('?scheme=dark&chrome=none');
    expect(added()).toBe(0);
    now().select(kazakhstan);
    now().chooseScheme('light');
    await travel('back');
    expect(now().view).toEqual({ ...plain, scheme: 'light', chrome: 'none' });
    expect(search()).toBe('?scheme=light&chrome=none');
    await travel('forward');
    expect(now().view.selection).toEqual(kazakhstan);
    expect(added()).toBe(1);
  });
});

describe('the address', () => {
  it('keeps what is not ours: other parameters, the path, the fragment and the state of the entry', () => {
    arrive('/fr/index.html?renderer=svg&year=1999#main');
    window.history.replaceState({ of: 'somebody' }, '');
    now().chooseScheme('dark');
    expect(window.location.href).toMatch(/\/fr\/index\.html\?year=1999&scheme=dark&renderer=svg#main$/);
    expect(window.history.state).toEqual({ of: 'somebody' });
    now().select(kazakhstan);
    expect(window.location.href).toMatch(/\/fr\/index\.html\?select=state:KZ&year=1999&scheme=dark&renderer=svg#main$/);
    now().clearSelection();
    now().chooseScheme(null);
    now().chooseYear(2026);
    expect(search()).toBe('?renderer=svg');
  });

  it('is left as it came until something is asked, and then says it properly', () => {
    arrive('/?amp;select=STATE%253Akz.&year=12');
    expect(search()).toBe('?amp;select=STATE%253Akz.&year=12');
    now().toggleTheme('media');
    expect(search()).toBe('?select=state:KZ&theme=media');
  });

  it('keeps the fragment of others, and takes away one that was read as a view', () => {
    arrive('/#select=state:KZ');
    expect(now().view.selection).toEqual(kazakhstan);
    now().select(albania);
    expect(window.location.href).toMatch(/\/\?select=state:AL$/);
    arrive('/?lang=fr&#38;select=state:KZ');
    now().clearSelection();
    expect(window.location.href).toMatch(/\/\?lang=fr$/);
  });

  it('says the region that was jumped to, and selecting takes its place', async () => {
    arrive('/');
    now().showRegion('central-asia');
    expect(search()).toBe('?region=central-asia');
    now().select(kazakhstan);
    expect(search()).toBe('?select=state:KZ');
    await travel('back');
    expect(now().view).toEqual({ ...plain, region: 'central-asia' });
  });

  it('says the language that a preference gave, also in the first entry', async () => {
    arrive('/', { lang: 'fr' });
    expect(search()).toBe('?lang=fr');
    now().select(kazakhstan);
    await travel('back');
    expect(now().view.lang).toBe('fr');
  });

  it('goes on to say the language once it differed, so that no preference answers instead', () => {
    arrive('/');
    now().select(kazakhstan);
    expect(search()).toBe('?select=state:KZ');
    now().chooseLanguage('fr');
    now().chooseLanguage('en');
    expect(search()).toBe('?lang=en&select=state:KZ');
  });

  it('goes on to say the language of the page where the link did', () => {
    arrive('/?lang=en');
    now().select(kazakhstan);
    expect(search()).toBe('?lang=en&select=state:KZ');
  });

  it('may be out of reach: the view is right all the same', () => {
    arrive('/');
    const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('not in a sandbox', 'SecurityError');
    });
    now().select(kazakhstan);
    expect(now().view.selection).toEqual(kazakhstan);
    push.mockRestore();
    now().select(albania);
    expect(search()).toBe('?select=state:AL');
  });
});

describe('going to another entry', () => {
  it('is harmless where the entry asks for nonsense', () => {
    arrive('/?year=1999');
    window.history.pushState(null, '', '/?select=%E0%A4&year=abc&theme=nothing');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(now().view).toEqual(plain);
  });

  it('adds no entry of its own', async () => {
    arrive('/');
    now().select(kazakhstan);
    now().select(albania);
    const added = countEntries();
    const push = vi.spyOn(window.history, 'pushState');
    await travel('back');
    await travel('back');
    await travel('forward');
    rest();
    expect(push).not.toHaveBeenCalled();
    expect(added()).toBe(0);
    expect(now().view.selection).toEqual(kazakhstan);
  });

  it('ends with the connection', async () => {
    const [listen, unlisten] = [vi.spyOn(window, 'addEventListener'), vi.spyOn(window, 'removeEventListener')];
    arrive('/');
    const listeners = listen.mock.calls.map(([type, listener]) => [type, listener]);
    now().select(kazakhstan);
    now().moveCamera(camera);
    disconnect();
    expect(unlisten.mock.calls.map(([type, listener]) => [type, listener])).toEqual(listeners);
    rest();
    expect(search()).toBe('?select=state:KZ');
    now().chooseYear(1999);
    expect(search()).toBe('?select=state:KZ');
    await travel('back');
    window.dispatchEvent(new Event('pagehide'));
    expect(now().view.selection).toEqual(kazakhstan);
    expect(search()).toBe('');
  });
});
