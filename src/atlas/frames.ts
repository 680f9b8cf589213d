/** Which parts fill the slots of the atlas, by the view's `chrome` and the room there is. */
import type { Chrome } from '../view/view';

/** `wide`: beside the map. `narrow`: on a phone or a small tablet, where most of it is in the overview's panel. */
type Room = 'wide' | 'narrow';

/** The parts in each slot, in the order of reading. */
export interface Frame {
  readonly top: readonly ('tools' | 'choices' | 'overview' | 'whole')[];
  readonly left: readonly ('find' | 'legend')[];
  /** Under the search. */
  readonly find: readonly 'themes'[];
  readonly bottom: readonly 'years'[];
  readonly panel: readonly 'panel'[];
  /** In the overview, within the panel. */
  readonly overview: readonly ('tools' | 'themes' | 'years')[];
  readonly over: readonly 'dialogs'[];
  /** Folded behind its button at first. */
  readonly legend: 'open' | 'folded';
}

const none: Frame = {
  top: [],
  left: ['legend'],
  find: [],
  bottom: [],
  panel: [],
  overview: [],
  over: ['dialogs'],
  legend: 'open',
};
const compact: Frame = { ...none, top: ['overview', 'whole'], panel: ['panel'] };
const full: Frame = {
  ...none,
  top: ['tools', 'choices', 'overview'],
  left: ['find', 'legend'],
  find: ['themes'],
  bottom: ['years'],
  panel: ['panel'],
};
const folded = { legend: 'folded' } as const;

export const FRAMES: Readonly<Record<Chrome, Readonly<Record<Room, Frame>>>> = {
  full: {
    wide: full,
    narrow: {
      ...full,
      ...folded,
      top: ['choices', 'overview'],
      find: [],
      bottom: [],
      overview: ['tools', 'themes', 'years'],
    },
  },
  compact: { wide: compact, narrow: { ...compact, ...folded } },
  none: { wide: none, narrow: { ...none, ...folded } },
};
