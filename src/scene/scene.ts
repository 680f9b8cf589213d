/**
 * What a view shows: which areas and places there are, in which role and state, under which name. Pure; both bases draw its
 * areas, the overlay its places and words, and `hit` answers from it.
 */
import type { Content } from '../content/schema';
import type { Geography } from '../geography/geography';
import type { SheetPoint } from '../geography/sheet';
import type { Words } from '../locales/words';
import type { Selection, View } from '../view/view';
import { sceneAreas } from './areas';
import { scenePlaces } from './places';
import { shownIn } from './shown';

/** `context` is also a State or Partner of today in a year in which it did not take part yet. */
export type AreaRole = 'participating' | 'host' | 'partner' | 'territory' | 'context';

/** `muted`: something else is selected or matched. `dimmed`: a host whose operation the filter does not match. */
export type AreaTone = 'plain' | 'selected' | 'matched' | 'muted' | 'dimmed';

export interface SceneArea {
  readonly id: string;
  readonly role: AreaRole;
  readonly tone: AreaTone;
  /** What a click on it selects; null for context land. */
  readonly target: Selection | null;
  /** Name in the view's language; null where the map writes none. */
  readonly label: string | null;
  readonly labelPoint: SheetPoint;
  /** Radius of the largest circle that fits in it, in sheet units. */
  readonly size: number;
}

/** `future-operation`: selected in a year in which it was not open yet. */
export type PlaceRole =
  | 'operation'
  | 'closed-operation'
  | 'future-operation'
  | 'office'
  | 'institution'
  | 'format'
  | 'programme'
  | 'other'
  | 'chair'
  | 'ring';
export type PlaceTone = 'plain' | 'selected' | 'dimmed';

/** One thing at a place, under its name. */
export interface PlaceMember {
  readonly target: Selection;
  readonly name: string;
}

export interface ScenePlace {
  /** Unique in the scene and stable: role and id. */
  readonly key: string;
  readonly role: PlaceRole;
  readonly tone: PlaceTone;
  /** What a click selects; where several things share the place, the first of them. */
  readonly target: Selection;
  readonly point: SheetPoint;
  readonly label: string;
  /** Full name, for those who cannot see the mark. */
  readonly name: string;
  /** Least zoom at which it is worth a place; 0 for always. */
  readonly minZoom: number;
  /** All that stands at this place, where that is more than one thing: the mark lists them. */
  readonly members: readonly PlaceMember[];
}

export interface Scene {
  readonly areas: readonly SceneArea[];
  readonly places: readonly ScenePlace[];
  /** Ids of the operations that match the chosen themes, and how many are shown in all. */
  readonly matching: readonly string[];
  readonly shown: number;
}

/** From this zoom on the small States have an outline that can be seen and clicked, and the ring goes. */
const RINGS_UNTIL = 6.6;

/** Builds the scene of a view from what is true, where it is and in whose words. */
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

/** Every letter that the map may write of a scene, each once. */
export function lettersOf({ areas, places }: Pick<Scene, 'areas' | 'places'>): string {
  const labels = [...areas.map(({ label }) => label ?? ''), ...places.map(({ label }) => label)];
  return [...new Set(labels.join(''))].sort().join('');
}

/** Rings are for the sheet as a whole; close by, the small States are areas like the others. */
export function isWorthAPlace(place: ScenePlace, zoom: number): boolean {
  if (place.role === 'ring') return zoom < RINGS_UNTIL || place.tone === 'selected';
  return zoom >= place.minZoom;
}
