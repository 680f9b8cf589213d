/** What is read from the store in more than one place. */
import { shallow } from 'zustand/shallow';
import type { AtlasState } from './state';
import type { Camera, Language, Selection, View } from './view';

export const selectLanguage = (state: AtlasState): Language => state.view.lang;
export const selectSelection = (state: AtlasState): Selection | null => state.view.selection;
export const selectCamera = (state: AtlasState): Camera | null => state.view.camera;

/** Nothing is selected and the reader put the overview away: no panel is open. */
export const selectPanelAway = ({ panel, view }: AtlasState): boolean => panel === 'closed' && view.selection === null;

/** The last still view of each store. A store is known by one of its actions, which never change. */
const stillViews = new WeakMap<AtlasState['openView'], View>();

/** The view without its camera: what the scene is made from. The same object while the map is dragged. */
export function selectStillView({ view, openView }: AtlasState): View {
  const last = stillViews.get(openView);
  const still: View = { ...view, camera: null };
  if (last !== undefined && shallow(last, still)) return last;
  stillViews.set(openView, still);
  return still;
}
