/**
 * Where there are more marks than can be told apart, those near each other share one, which opens a list of them: as things in one
 * city do (`../places.ts`).
 */
import type { ScreenPoint } from '../camera';
import { around, Grid } from '../grid';
import type { PlaceMember, ScenePlace } from '../scene-types';
import { distance } from './boxes';

/** A place and where it is on the screen. */
export interface Located {
  readonly place: ScenePlace;
  readonly anchor: ScreenPoint;
}

/** Marks nearer to each other than this, in CSS pixels, are the first to share one; the reach grows until they are few enough. */
const LEAST_REACH = 24;
const GROWTH = 1.25;
/** The names of so many are said of a mark; its list has them all. */
const MOST_NAMED = 5;

type Group = [Located, ...Located[]];

/** Marks join the nearest earlier one of the same look within reach; what is selected stays alone. */
function within(reach: number, located: readonly Located[]): readonly Group[] {
  const groups: Group[] = [];
  const grid = new Grid<Group>(reach);
  for (const one of located) {
    const { place, anchor } = one;
    const alike = grid
      .near(around(anchor, reach))
      .filter(([{ place: other }]) => other.role === place.role && other.tone === place.tone)
      .map((group) => ({ group, away: distance(group[0].anchor, anchor) }))
      .filter(({ away }) => away < reach && place.tone !== 'selected')
      .sort((a, b) => a.away - b.away);
    const [nearest] = alike;
    if (nearest) nearest.group.push(one);
    else {
      const group: Group = [one];
      groups.push(group);
      grid.add(around(anchor, 0), group);
    }
  }
  return groups;
}

const membersOf = ({ members, target, name }: ScenePlace): readonly PlaceMember[] =>
  members.length > 0 ? members : [{ target, name }];

/** The mark of a group stands at the true place of the first, and says how many more there are. */
function shared([first, ...further]: Group): Located {
  if (further.length === 0) return first;
  const { place } = first;
  const names = [place, ...further.map((one) => one.place)].map(({ name }) => name);
  return {
    ...first,
    place: {
      ...place,
      key: `group:${place.key}`,
      label: `${place.label} +${further.length}`,
      name: [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', '),
      members: [place, ...further.map((one) => one.place)].flatMap(membersOf),
    },
  };
}

/** At most so many marks, in the order given: all of them where they are few enough. There are fewer looks than `most`. */
export function grouped(located: readonly Located[], most: number): readonly Located[] {
  if (located.length <= most) return located;
  for (let reach = LEAST_REACH; ; reach *= GROWTH) {
    const groups = within(reach, located);
    if (groups.length <= most) return groups.map(shared);
  }
}
