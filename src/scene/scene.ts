/**
 * What a view shows: which areas and places there are, in which role and state, under which name. Pure; both bases draw its
 * areas, the overlay its places and words, and `hit` answers from it.
 */
import type { Content } from '../content/schema';
import type { Geography } from '../geography/geography';
import type { Words } from '../locales/words';
import type { View } from '../view/view';
import { sceneAreas } from './areas';
import { scenePlaces } from './places';
import type { Scene, ScenePlace } from './scene-types';
import { shownIn } from './shown';

/** From this zoom on small States can be seen and clicked as areas, and have no ring. */
const RINGS_UNTIL = 6.6;

/** Builds the scene of a view from content, geography and words. */
export function scene(view: View, content: Content, geography: Geography, words: Words): Scene {
  const shown = shownIn(view, content);
  const parts = { view, content, words, shown };
  return {
    areas: sceneAreas(parts, geography),
    places: scenePlaces(parts),
    matching: shown.operations.filter(({ matches }) => matches).map(({ operation }) => operation.id),
    shown: shown.operations.length,
  };
}

/** All letters in the names of a scene, each once. */
export function lettersOf({ areas, places }: Pick<Scene, 'areas' | 'places'>): string {
  const labels = [...areas.map(({ label }) => label ?? ''), ...places.map(({ label }) => label)];
  return [...new Set(labels.join(''))].sort().join('');
}

/** Rings are for far views; close by, small States are areas like the others. */
export function isWorthAPlace(place: ScenePlace, zoom: number): boolean {
  if (place.role === 'ring') return zoom < RINGS_UNTIL || place.tone === 'selected';
  return zoom >= place.minZoom;
}
