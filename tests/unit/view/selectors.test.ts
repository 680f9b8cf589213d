import { describe, expect, it } from 'vitest';
import {
  selectActiveThemes,
  selectCamera,
  selectFilter,
  selectLanguage,
  selectSelection,
  selectStillView,
  selectView,
} from '../../../src/view/selectors';
import { createAtlasStore } from '../../../src/view/store';
import { known, plain } from './known';

const camera = { lng: 20, lat: 45, zoom: 4, bearing: 3 };
const full = {
  ...plain,
  camera,
  lang: 'fr',
  selection: { kind: 'state', id: 'KZ' },
  themes: ['media'],
  status: 'closed',
  year: 1999,
  scheme: 'dark',
  chrome: 'none',
} as const;

describe('selectors', () => {
  it('read what is there', () => {
    const state = createAtlasStore(known, full).getState();
    expect(selectView(state)).toBe(full);
    expect(selectLanguage(state)).toBe('fr');
    expect(selectSelection(state)).toBe(full.selection);
    expect(selectCamera(state)).toBe(camera);
    expect(selectActiveThemes(state)).toEqual(new Set(['media']));
    expect(selectFilter(state)).toEqual({ themes: new Set(['media']), status: 'closed', year: 1999 });
    expect(selectStillView(state)).toEqual({ ...full, camera: null });
  });

  it('give the same object while the map is dragged and the pointer moves', () => {
    const store = createAtlasStore(known, full);
    const before = [selectActiveThemes, selectFilter, selectStillView].map((selector) => selector(store.getState()));
    store.getState().moveCamera({ ...camera, zoom: 5 });
    store.getState().pointAt({ kind: 'state', id: 'AL' });
    const after = [selectActiveThemes, selectFilter, selectStillView].map((selector) => selector(store.getState()));
    after.forEach((value, index) => {
      expect(value).toBe(before[index]);
    });
  });

  it('give a new one when one of its ingredients changes', () => {
    const store = createAtlasStore(known);
    let filter = selectFilter(store.getState());
    let still = selectStillView(store.getState());
    const { chooseStatus, chooseYear, toggleTheme, chooseLanguage, chooseScheme, select } = store.getState();
    for (const act of [
      () => {
        chooseStatus('all');
      },
      () => {
        chooseYear(1999);
      },
      () => {
        toggleTheme('media');
      },
    ]) {
      act();
      expect(selectFilter(store.getState())).not.toBe(filter);
      filter = selectFilter(store.getState());
    }
    for (const act of [
      () => {
        chooseLanguage('fr');
      },
      () => {
        chooseScheme('dark');
      },
      () => {
        select({ kind: 'state', id: 'KZ' });
      },
    ]) {
      act();
      expect(selectStillView(store.getState())).not.toBe(still);
      expect(selectFilter(store.getState())).toBe(filter);
      still = selectStillView(store.getState());
    }
  });

  it('keep the results of two stores apart', () => {
    const [one, other] = [createAtlasStore(known), createAtlasStore(known, full)];
    const first = selectFilter(one.getState());
    expect(selectFilter(other.getState()).year).toBe(1999);
    expect(selectFilter(one.getState())).toBe(first);
  });
});
