/** Addresses to share: made from the view, never from the address bar, to which others may have added something. */
import { goingTo, selecting } from './changes';
import { viewToSearch } from './url';
import type { AtlasState } from './state';
import type { Known, Selection, View } from './view';

/**
 * The address of a view, always with its language, because readers of the link may have another one. It leads to the whole page,
 * whatever frame the view was in.
 * @param base address of the page; its query and its fragment are left out. Empty for an address relative to the page.
 */
export function linkOf(view: View, known: Known, base: string): string {
  return base.replace(/[?#].*$/s, '') + viewToSearch({ ...view, chrome: 'full' }, known, undefined, true);
}

/** The view to share: with the colour scheme only if it was picked here. */
function handedOn({ view, pickedScheme }: AtlasState): View {
  return { ...view, scheme: pickedScheme };
}

/** The address of the present view. */
export function linkOfState(state: AtlasState): string {
  return linkOf(handedOn(state), state.known, state.home);
}

/** The target of a name: one thing, or a region, with the rest of the view unchanged. */
export function linkWithin(state: AtlasState, target: Selection | { readonly region: string }): string {
  const change = 'region' in target ? goingTo(target.region) : selecting(target);
  return linkOf({ ...handedOn(state), ...change }, state.known, state.home);
}
