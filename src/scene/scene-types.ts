/** The types of a scene: areas and places, each with its role and tone. */
import type { SheetPoint } from '../geography/sheet';
import type { Selection } from '../view/view';
import type { PlaceRole } from './mark-table';

/** `context` includes States and Partners of today in years before they took part. */
export const AREA_ROLES = ['participating', 'host', 'partner', 'territory', 'context'] as const;
export type AreaRole = (typeof AREA_ROLES)[number];

/** `muted`: something else is selected or matched. `dimmed`: a host whose operation the filter does not match. */
export const AREA_TONES = ['plain', 'selected', 'matched', 'muted', 'dimmed'] as const;
export type AreaTone = (typeof AREA_TONES)[number];

export interface SceneArea {
  readonly id: string;
  readonly role: AreaRole;
  readonly tone: AreaTone;
  /** What a click on it selects; null for context land. */
  readonly target: Selection | null;
  /** Name in the view's language; null where the map shows none. */
  readonly label: string | null;
  readonly labelPoint: SheetPoint;
  /** Radius of the largest circle that fits in it, in sheet units. */
  readonly size: number;
}

export type PlaceTone = 'plain' | 'selected' | 'dimmed';

/** One thing at a place, with its name. */
export interface PlaceMember {
  readonly target: Selection;
  readonly name: string;
}

export interface ScenePlace {
  /** Unique in the scene and stable: role and id. */
  readonly key: string;
  readonly role: PlaceRole;
  readonly tone: PlaceTone;
  /** What a click selects; the first of several things that share the place. */
  readonly target: Selection;
  readonly point: SheetPoint;
  readonly label: string;
  /** Full name, for those who cannot see the mark. */
  readonly name: string;
  /** Least zoom at which it is shown; 0 for always. */
  readonly minZoom: number;
  /** Everything at this place, where that is more than one thing: the mark opens a list. */
  readonly members: readonly PlaceMember[];
}

export interface Scene {
  readonly areas: readonly SceneArea[];
  readonly places: readonly ScenePlace[];
  /** Ids of the operations that match the chosen themes, and how many are shown in all. */
  readonly matching: readonly string[];
  readonly shown: number;
}
