// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { albania, arrive, camera, countEntries, disconnect, kazakhstan, now, rest, search, travel } from './arriving';
import { plain } from './known';

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

describe('in a frame', () => {
  const FRAME = { entries: 'never' } as const;

  it('the address follows, and the back button of the host keeps its own', () => {
    arrive('/', {}, FRAME);
    const added = countEntries();
    now().select(kazakhstan);
    expect(search()).toBe('?select=state:KZ');
    now().toggleTheme('media');
    now().chooseYear(1999);
    expect(search()).toBe('?select=state:KZ&theme=media&year=1999');
    now().chooseYear(1998);
    now().moveCamera(camera);
    rest();
    expect(search()).toBe('?select=state:KZ&theme=media&year=1998&camera=20,45,4,3');
    now().playYears();
    now().chooseYear(1990);
    now().pauseYears();
    now().chooseLanguage('fr');
    expect(search()).toBe('?lang=fr&select=state:KZ&theme=media&year=1990&camera=20,45,4,3');
    expect(added()).toBe(0);
  });

  it('an entry that somebody else added is gone back from', async () => {
    arrive('/', {}, FRAME);
    now().select(kazakhstan);
    window.history.pushState(null, '', '/?select=state:AL');
    await travel('back');
    expect(now().view.selection).toEqual(kazakhstan);
    await travel('forward');
    expect(now().view.selection).toEqual(albania);
  });
});
