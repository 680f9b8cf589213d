/** The changes that actions make to a view. */
import { shallow } from 'zustand/shallow';
import { WHOLE_AREA, type Selection, type View } from './view';

/** The view with some properties replaced; the same object, or the same parts, where nothing differs. */
export function revise(view: View, patch: Partial<View>): View {
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
