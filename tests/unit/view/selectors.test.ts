import { describe, expect, it } from 'vitest';
import { selectCamera, selectLanguage, selectSelection, selectStillView } from '../../../src/view/selectors';
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
    expect(selectLanguage(state)).toBe('fr');
    expect(selectSelection(state)).toBe(full.selection);
    expect(selectCamera(state)).toBe(camera);
    expect(selectStillView(state)).toEqual({ ...full, camera: null });
  });

  it('give the same object while the map is dragged and a dialog opens', () => {
    const store = createAtlasStore(known, full);
    const before = selectStillView(store.getState());
    store.getState().moveCamera({ ...camera, zoom: 5 });
    store.getState().openDialog('list');
    expect(selectStillView(store.getState())).toBe(before);
  });

  it('give a new one when one of its ingredients changes', () => {
    const store = createAtlasStore(known);
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
      still = selectStillView(store.getState());
    }
  });

  it('keep the results of two stores apart', () => {
    const [one, other] = [createAtlasStore(known), createAtlasStore(known, full)];
    const first = selectStillView(one.getState());
    expect(selectStillView(other.getState()).year).toBe(1999);
    expect(selectStillView(one.getState())).toBe(first);
  });
});
