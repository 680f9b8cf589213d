// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { SETTLE_MS } from '../../../src/view/history';
import { albania, arrive, camera, countEntries, kazakhstan, now, rest, search, travel } from './arriving';
import { plain } from './known';

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
