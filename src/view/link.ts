/** Addresses that are handed on: made of the view, never of the address bar, which may hold what others added to it. */
import { goingTo, selecting } from './changes';
import { viewToSearch } from './url';
import type { AtlasState } from './state';
import type { Known, Selection, View } from './view';

/**
 * The address of a view, with its language written out: whoever follows it may have another one. It leads to the whole page,
 * whatever frame the view was in.
 * @param base address of the page; its query and its fragment are left out. Empty for an address relative to the page.
 */
export function linkOf(view: View, known: Known, base: string): string {
  return base.replace(/[?#].*$/s, '') + viewToSearch({ ...view, chrome: 'full' }, known, undefined, true);
}

/** The view as it is handed on: with the colours only that were picked here. */
function handedOn({ view, pickedScheme }: AtlasState): View {
  return { ...view, scheme: pickedScheme };
}

/** The address of what is seen now. */
export function linkOfState(state: AtlasState): string {
  return linkOf(handedOn(state), state.known, state.home);
}

/** Where a name leads: to one thing, or to a region, with all else as it is. */
export function linkWithin(state: AtlasState, target: Selection | { readonly region: string }): string {
  const change = 'region' in target ? goingTo(target.region) : selecting(target);
  return linkOf({ ...handedOn(state), ...change }, state.known, state.home);
}
