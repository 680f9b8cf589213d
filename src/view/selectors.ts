/** What is read from the store. Those that make an object give the same one until its ingredients change. */
import { shallow } from 'zustand/shallow';
import type { AtlasState } from './state';
import type { Camera, Language, Selection, Status, View } from './view';

/** What narrows the field operations down. */
export interface Filter {
  readonly themes: ReadonlySet<string>;
  readonly status: Status;
  readonly year: number;
}

/**
 * Remembers the last result for each store. A page can hold several stores, which must not push one another's result out;
 * a store is known by one of its actions, which never change.
 */
function remember<Ingredients extends unknown[], T>(
  pick: (state: AtlasState) => [...Ingredients],
  make: (...ingredients: Ingredients) => T,
): (state: AtlasState) => T {
  const results = new WeakMap<AtlasState['openView'], { readonly ingredients: [...Ingredients]; readonly value: T }>();
  return (state) => {
    const ingredients = pick(state);
    const last = results.get(state.openView);
    if (last !== undefined && shallow(last.ingredients, ingredients)) return last.value;
    const value = make(...ingredients);
    results.set(state.openView, { ingredients, value });
    return value;
  };
}

export const selectView = (state: AtlasState): View => state.view;
export const selectLanguage = (state: AtlasState): Language => state.view.lang;
export const selectSelection = (state: AtlasState): Selection | null => state.view.selection;
export const selectCamera = (state: AtlasState): Camera | null => state.view.camera;

/** The themes of the filter, to be asked one by one. */
export const selectActiveThemes = remember(
  (state) => [state.view.themes],
  (themes): ReadonlySet<string> => new Set(themes),
);

/** Themes, status and year together. */
export const selectFilter = remember(
  (state) => [selectActiveThemes(state), state.view.status, state.view.year],
  (themes, status, year): Filter => ({ themes, status, year }),
);

/** The view without its camera: what the scene is made from, and what stays the same while the map is dragged. */
export const selectStillView = remember(
  ({ view }) => [view.lang, view.selection, view.region, view.themes, view.status, view.year, view.scheme, view.chrome],
  (lang, selection, region, themes, status, year, scheme, chrome): View => ({
    lang,
    selection,
    region,
    themes,
    status,
    year,
    camera: null,
    scheme,
    chrome,
  }),
);
