/** What a scene shows in figures: what a description of the map in words is made of. */
import type { Content } from '../content/schema';
import { nameOf } from '../locales/names';
import type { Words } from '../locales/words';
import type { View } from '../view/view';
import type { Scene } from './scene';
import { participatingCount } from './year';

export interface MapFacts {
  readonly year: number;
  readonly states: number;
  readonly partners: number;
  readonly operations: number;
  /** Operations that had closed by the year and are shown nevertheless. */
  readonly closed: number;
  /** How many of the shown operations the filter matches; null where nothing filters. */
  readonly matching: number | null;
  readonly shown: number;
  /** Name of what is selected; null where nothing is, or it has no name. */
  readonly selected: string | null;
}

/** The figures of a view's scene. States are counted as the year counted them: areas are those of today. */
export function mapFacts(scene: Scene, view: View, content: Content, words: Words): MapFacts {
  const { selection, themes, year } = view;
  const partners = scene.areas.flatMap(({ role, target }) => (role === 'partner' && target ? [target.id] : []));
  const count = (role: 'operation' | 'closed-operation'): number =>
    scene.places.filter((place) => place.role === role).length;
  const filters = themes.length > 0 || selection?.kind === 'theme';
  return {
    year,
    states: participatingCount(year, content),
    partners: new Set(partners).size,
    operations: count('operation'),
    closed: count('closed-operation'),
    matching: filters ? scene.matching.length : null,
    shown: scene.shown,
    selected: selection === null ? null : (nameOf(selection, words) ?? selection.id),
  };
}
