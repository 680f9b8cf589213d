import { beforeEach, describe, expect, it } from 'vitest';
import type { AtlasState, AtlasStore } from '../../../src/view/state';
import { createAtlasStore } from '../../../src/view/store';
import { known, plain } from './known';

const kazakhstan = { kind: 'state', id: 'KZ' } as const;
const camera = { lng: 20, lat: 45, zoom: 4, bearing: 3 };

let store: AtlasStore;
const now = (): AtlasState => store.getState();

beforeEach(() => {
  store = createAtlasStore(known);
});

describe('a store', () => {
  it('begins with the default view, or the one that is given', () => {
    expect(now().view).toEqual(plain);
    expect(createAtlasStore(known, { ...plain, year: 1999 }).getState().view.year).toBe(1999);
  });

  it('is not shared', () => {
    now().chooseYear(1999);
    expect(createAtlasStore(known).getState().view).toEqual(plain);
  });
});

describe('selecting', () => {
  it('lets the camera follow, and opens the panel', () => {
    now().moveCamera(camera);
    now().closePanel();
    now().select(kazakhstan);
    expect(now().view).toEqual({ ...plain, selection: kazakhstan });
    expect(now().panel).toBe('open');
  });

  it('lets the camera go back to what is selected already', () => {
    now().select(kazakhstan);
    now().moveCamera(camera);
    now().select(kazakhstan);
    expect(now().view.camera).toBeNull();
  });

  it('does nothing for what is not there', () => {
    const before = now().view;
    now().select({ kind: 'state', id: 'XK' });
    expect(now().view).toBe(before);
  });

  it('is undone without a move of the map', () => {
    now().select(kazakhstan);
    now().moveCamera(camera);
    now().clearSelection();
    expect(now().view).toEqual({ ...plain, camera });
  });

  it('is undone by a jump to a region, which has a camera of its own', () => {
    now().select(kazakhstan);
    now().toggleTheme('media');
    now().moveCamera(camera);
    now().showRegion('central-asia');
    expect(now().view).toEqual({ ...plain, themes: ['media'], region: 'central-asia' });
    now().showRegion('nowhere');
    expect(now().view.region).toBe('central-asia');
    now().select(kazakhstan);
    expect(now().view).toEqual({ ...plain, themes: ['media'], selection: kazakhstan });
  });
});

describe('filtering', () => {
  it('keeps the themes in the order of the content', () => {
    now().toggleTheme('media');
    now().toggleTheme('policing');
    expect(now().view.themes).toEqual(['policing', 'media']);
    now().toggleTheme('media');
    expect(now().view.themes).toEqual(['policing']);
    now().chooseThemes(['roma-sinti', 'nothing', 'trafficking', 'roma-sinti']);
    expect(now().view.themes).toEqual(['trafficking', 'roma-sinti']);
    now().toggleTheme('nothing');
    expect(now().view.themes).toEqual(['trafficking', 'roma-sinti']);
    now().clearThemes();
    expect(now().view.themes).toEqual([]);
  });

  it('leaves selection and camera alone', () => {
    now().select(kazakhstan);
    now().moveCamera(camera);
    now().toggleTheme('media');
    now().chooseStatus('all');
    now().chooseYear(1999);
    expect(now().view).toEqual({
      ...plain,
      selection: kazakhstan,
      camera,
      themes: ['media'],
      status: 'all',
      year: 1999,
    });
  });

  it('stays within the years there are', () => {
    for (const [asked, set] of [
      [1800, 1973],
      [3000, 2026],
      [1999.4, 1999],
    ] as const) {
      now().chooseYear(asked);
      expect(now().view.year).toBe(set);
    }
    now().chooseYear(Number.NaN);
    expect(now().view.year).toBe(1999);
  });
});

describe('the other intentions', () => {
  it('choose the language, the scheme and the camera', () => {
    now().chooseLanguage('fr');
    now().chooseScheme('dark');
    now().moveCamera(camera);
    expect(now().view).toEqual({ ...plain, lang: 'fr', scheme: 'dark', camera });
    now().chooseScheme(null);
    expect(now().view.scheme).toBeNull();
  });

  it('do not accept a language without words, or a camera that is nowhere', () => {
    const onlyEnglish = createAtlasStore({ ...known, languages: ['en'] });
    onlyEnglish.getState().chooseLanguage('fr');
    expect(onlyEnglish.getState().view.lang).toBe('en');
    now().moveCamera({ ...camera, lat: Number.NaN });
    expect(now().view.camera).toBeNull();
  });

  it('keep the same view where nothing is different', () => {
    now().select(kazakhstan);
    now().toggleTheme('media');
    now().moveCamera(camera);
    const before = now().view;
    now().moveCamera({ ...camera });
    now().chooseThemes(['media']);
    now().chooseLanguage('en');
    now().chooseYear(plain.year);
    now().chooseStatus('active');
    now().chooseScheme(null);
    now().openView(structuredClone(before));
    expect(now().view).toBe(before);
  });

  it('open a whole view, keeping the parts that are the same', () => {
    now().toggleTheme('media');
    const { themes } = now().view;
    const view = { ...plain, themes: ['media'], selection: kazakhstan, year: 1980 };
    now().closePanel();
    now().openView(view);
    expect(now().view).toEqual(view);
    expect(now().view.themes).toBe(themes);
    expect(now().panel).toBe('open');
    now().closePanel();
    now().openView(plain);
    expect(now().panel).toBe('closed');
  });
});

describe('what no link carries', () => {
  it('leaves the view alone', () => {
    const { view } = now();
    now().pullDrawer('full');
    now().openDialog('matrix');
    now().mapTookOver();
    now().detailRequested();
    now().announce('12 field operations');
    expect(now()).toMatchObject({
      panel: 'open',
      drawer: 'full',
      dialog: 'matrix',
      base: 'map',
      detail: 'loading',
      announcement: '12 field operations',
    });
    expect(now().view).toBe(view);
  });

  it('follows what happens', () => {
    expect(now()).toMatchObject({
      panel: 'open',
      drawer: 'peek',
      dialog: null,
      base: 'loading',
      mapLost: false,
      detail: 'none',
      announcement: '',
    });
    now().openDialog('list');
    now().closeDialog();
    now().closePanel();
    expect(now()).toMatchObject({ dialog: null, panel: 'closed' });
    now().reopenPanel();
    now().detailFailed();
    expect(now()).toMatchObject({ panel: 'open', detail: 'failed' });
    now().detailLoaded();
    expect(now().detail).toBe('loaded');
  });

  it('knows which base is seen', () => {
    now().mapWithdrew();
    expect(now().base).toBe('loading');
    now().pictureShown();
    expect(now().base).toBe('picture');
    now().mapTookOver();
    now().pictureShown();
    expect(now().base).toBe('map');
    now().mapWithdrew();
    expect(now()).toMatchObject({ base: 'picture', mapLost: false });
    now().mapGivenUp();
    expect(now()).toMatchObject({ base: 'picture', mapLost: true });
  });
});
