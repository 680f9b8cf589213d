// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { albania, arrive, camera, countEntries, kazakhstan, now, rest, search, travel } from './arriving';
import { plain } from './known';

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
    now().openDialog('list');
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
  /** As when the years play: one year after the other, each for longer than the address waits. */
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
