/** Selectors that are used in more than one place. */
import { shallow } from 'zustand/shallow';
import type { AtlasState } from './state';
import type { Camera, Language, Selection, View } from './view';

export const selectLanguage = (state: AtlasState): Language => state.view.lang;
export const selectSelection = (state: AtlasState): Selection | null => state.view.selection;
export const selectCamera = (state: AtlasState): Camera | null => state.view.camera;

/** Nothing is selected and the reader closed the overview: no panel is open. */
export const selectPanelAway = ({ panel, view }: AtlasState): boolean => panel === 'closed' && view.selection === null;

/** The last camera-less view of each store, by one of the store's actions, which never change. */
const stillViews = new WeakMap<AtlasState['openView'], View>();

/** The view without its camera, from which the scene is made. The same object while the map is dragged. */
export function selectStillView({ view, openView }: AtlasState): View {
  const last = stillViews.get(openView);
  const still: View = { ...view, camera: null };
  if (last !== undefined && shallow(last, still)) return last;
  stillViews.set(openView, still);
  return still;
}
