import type { StateCreator } from 'zustand';
import { goingTo, revise, selecting } from './changes';
import type { AtlasState, ViewSlice } from './state';
import type { Known, View } from './view';

/** `known` has the valid ids, themes, years and languages. */
export function viewSlice(known: Known, initial: View, home: string): StateCreator<AtlasState, [], [], ViewSlice> {
  return (set, get) => {
    const change = (patch: Partial<View>): void => {
      set((state) => ({ view: revise(state.view, patch) }));
    };
    const chooseThemes = (ids: readonly string[]): void => {
      change({ themes: known.themes.filter((theme) => ids.includes(theme)) });
    };

    return {
      view: initial,
      known,
      home,
      pickedScheme: null,
      pickedLanguage: null,
      select: (selection) => {
        if (!known.ids[selection.kind].has(selection.id)) return;
        const { kind, id } = selection;
        set((state) => ({
          view: revise(state.view, selecting({ kind, id })),
          panel: 'open',
          // On a phone the panel of the selection must be readable; a drawer pulled up further stays so.
          drawer: state.drawer === 'peek' ? 'half' : state.drawer,
        }));
      },
      clearSelection: () => {
        change({ selection: null });
      },
      selectForNow: (selection) => {
        const { view, panel, drawer, select, clearSelection } = get();
        set({ undecided: { view, panel, drawer } });
        if (selection) select(selection);
        else clearSelection();
      },
      takeBack: () => {
        set(({ undecided }) => ({ ...undecided, undecided: null }));
      },
      decide: () => {
        set({ undecided: null });
      },
      toggleTheme: (id) => {
        const { themes } = get().view;
        chooseThemes(themes.includes(id) ? themes.filter((theme) => theme !== id) : [...themes, id]);
      },
      chooseThemes,
      clearThemes: () => {
        chooseThemes([]);
      },
      chooseLanguage: (lang) => {
        if (!known.languages.includes(lang)) return;
        set((state) => ({ view: revise(state.view, { lang }), pickedLanguage: lang }));
      },
      chooseStatus: (status) => {
        change({ status });
      },
      chooseYear: (year) => {
        const { min, max } = known.years;
        if (!Number.isNaN(year)) change({ year: Math.min(max, Math.max(min, Math.round(year))) });
      },
      chooseScheme: (scheme) => {
        set((state) => ({ view: revise(state.view, { scheme }), pickedScheme: scheme }));
      },
      moveCamera: (camera) => {
        // A map of size zero has no camera; a single NaN would blank the page and break the link.
        const { lng, lat, zoom, bearing } = camera;
        if ([lng, lat, zoom, bearing].every(Number.isFinite)) change({ camera: { lng, lat, zoom, bearing } });
      },
      showRegion: (regionId) => {
        if (known.regions.has(regionId)) change(goingTo(regionId));
      },
      openView: (view) => {
        set((state) => ({
          view: revise(state.view, view),
          panel: view.selection === null ? state.panel : 'open',
          undecided: null,
        }));
      },
    };
  };
}
