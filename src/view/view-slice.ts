import type { StateCreator } from 'zustand';
import { shallow } from 'zustand/shallow';
import type { AtlasState } from './store';
import {
  WHOLE_AREA,
  type Camera,
  type Known,
  type Language,
  type Scheme,
  type Selection,
  type Status,
  type View,
} from './view';

/** What is asked, and one action for each intention of the reader. */
export interface ViewSlice {
  readonly view: View;
  /** What there is to ask for; it never changes. */
  readonly known: Known;
  /** The scheme that the reader picked in this visit; what a link or an earlier visit said is not in it. */
  readonly pickedScheme: Scheme | null;
  /** The same of the language. */
  readonly pickedLanguage: Language | null;
  /** The reader picked one thing; the camera follows it from now on. */
  readonly select: (selection: Selection) => void;
  /** The reader closed what was selected. */
  readonly clearSelection: () => void;
  /** The reader switched one theme of the filter on or off. */
  readonly toggleTheme: (id: string) => void;
  /** The reader picked the themes of the filter at once. */
  readonly chooseThemes: (ids: readonly string[]) => void;
  /** The reader took the filter by theme away. */
  readonly clearThemes: () => void;
  readonly chooseLanguage: (lang: Language) => void;
  readonly chooseStatus: (status: Status) => void;
  /** The reader set the year; what lies outside the years of the atlas becomes the nearest one. */
  readonly chooseYear: (year: number) => void;
  /** The reader picked a colour scheme, or that of the system (null). */
  readonly chooseScheme: (scheme: Scheme | null) => void;
  /** The reader, not the atlas, moved the map. */
  readonly moveCamera: (camera: Camera) => void;
  /** The reader jumped to a part of the sheet: nothing is selected and the camera is the region's. */
  readonly showRegion: (regionId: string) => void;
  /** A whole view came from history, a link, a tour or a host page. */
  readonly openView: (view: View) => void;
}

/** The view with some properties replaced, and the same object (as its parts) where nothing is different. */
function revise(view: View, patch: Partial<View>): View {
  const different = (Object.keys(patch) as (keyof View)[]).filter(
    (field) => !shallow<unknown>(view[field], patch[field]),
  );
  if (different.length === 0) return view;
  return { ...view, ...Object.fromEntries(different.map((field) => [field, patch[field]])) };
}

/** What changes in a view when something is selected: the camera follows it. */
export function selecting(selection: Selection): Partial<View> {
  return { selection, region: WHOLE_AREA, camera: null };
}

/** What changes in a view when the reader jumps to a region. */
export function goingTo(region: string): Partial<View> {
  return { selection: null, region, camera: null };
}

/** Makes the slice; `known` decides which ids, themes, years and languages there are. */
export function viewSlice(known: Known, initial: View): StateCreator<AtlasState, [], [], ViewSlice> {
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
      pickedScheme: null,
      pickedLanguage: null,
      select: (selection) => {
        if (!known.ids[selection.kind].has(selection.id)) return;
        const { kind, id } = selection;
        set((state) => ({
          view: revise(state.view, selecting({ kind, id })),
          panel: 'open',
          // On a phone what was chosen must be readable; a sheet pulled up further stays so.
          sheet: state.sheet === 'peek' ? 'half' : state.sheet,
        }));
      },
      clearSelection: () => {
        change({ selection: null });
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
        // A map of no size has no camera; one bad number would blank the page and spoil the link.
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
        }));
      },
    };
  };
}
