/** Places the marks: operations together, then the others in the room that is left. */
import type { Steps } from '../../ui/steps';
import type { ScreenPoint } from '../camera';
import { rankOf } from '../mark-look';
import { OFFICE_RANK, type MarkLook } from '../mark-table';
import type { ScenePlace } from '../scene-types';
import { roomOf, type Board } from './board';
import { boxAround, distance } from './boxes';
import {
  bareApart,
  bareAt,
  bothApart,
  labelApart,
  nearCandidates,
  stackedApart,
  type Candidate,
  type Size,
} from './candidates';
import { collide, extentOf, type Extent } from './extent';
import { solve, type Choice } from './solve';

/** A mark with its label, in screen coordinates; `anchor` is the true place. */
export interface PlacedMark {
  readonly place: ScenePlace;
  readonly look: MarkLook;
  readonly anchor: ScreenPoint;
  readonly radius: number;
  readonly candidate: Candidate;
}

/** Operations closer than this on the screen count as one pile, from whose middle the leader lines go out. */
const PILE_REACH = 90;

/** A mark to be placed: `anchor` is its true place on the screen, `size` that of its label. */
export interface Wanted {
  readonly place: ScenePlace;
  readonly look: MarkLook;
  readonly anchor: ScreenPoint;
  readonly radius: number;
  readonly size: Size;
}

export const isOperation = ({ look }: Wanted): boolean => look.label === 'operation';

export const rank = ({ look, place }: Pick<Wanted, 'look' | 'place'>): number => rankOf(look, place.tone);

/** Direction from the middle of an operation's neighbours to it; null without neighbours. */
function outwardOf(wanted: Wanted, all: readonly Wanted[]): number | null {
  const near = all.filter((other) => distance(other.anchor, wanted.anchor) < PILE_REACH);
  if (near.length < 2) return null;
  const x = near.reduce((sum, { anchor }) => sum + anchor[0], 0) / near.length;
  const y = near.reduce((sum, { anchor }) => sum + anchor[1], 0) / near.length;
  return Math.atan2(wanted.anchor[1] - y, wanted.anchor[0] - x);
}

const byCost = (a: Candidate, b: Candidate): number => a.cost - b.cost;

const APART = [24, 32, 42, 54, 68, 84, 102, 122, 146, 176, 210];

function candidatesOf(wanted: Wanted, all: readonly Wanted[]): readonly Candidate[] {
  const { anchor, radius, size, place, look } = wanted;
  const isOffice = look.label === 'office';
  const near = nearCandidates(anchor, radius, size);
  const bare = bareAt(anchor);
  // A ring's name is placed after the names of the larger States.
  if (look.label === 'ring' && place.tone !== 'selected') return [bare];
  if (look.label === 'institution') {
    return [...near, ...bothApart(anchor, radius, size, APART.slice(0, 4), null), bare];
  }
  const outward = outwardOf(wanted, all);
  const distances = isOffice ? APART.slice(0, 4) : APART;
  const apart = [
    ...labelApart(anchor, radius, size, distances.slice(0, 5), outward),
    ...bothApart(anchor, radius, size, distances, outward),
    // Offices have the longest names, and may be at the place of an operation.
    ...(isOffice ? stackedApart(anchor, radius, size, distances) : []),
  ];
  return [...near, ...apart, ...(isOffice ? [bare] : [])];
}

/** More important names are dropped last. */
const NAME_OF_AN_OPEN_OPERATION = 80;

/** The mark without its label, at its place or apart from it. */
function lastResorts({ anchor, radius, look }: Wanted): readonly Candidate[] {
  const more = look.time === 'over' ? 0 : NAME_OF_AN_OPEN_OPERATION;
  return [bareAt(anchor), ...bareApart(anchor, radius, APART)].map((bare) => ({ ...bare, cost: bare.cost + more }));
}

function placedAs({ place, look, anchor, radius }: Wanted, candidate: Candidate): PlacedMark {
  return { place, look, anchor, radius, candidate };
}

/** Sets of small marks whose places are kept free for them while the operations are placed, tried in this order. */
function keptFree(rest: readonly Wanted[], ringsFirst: boolean): readonly (readonly Wanted[])[] {
  const rings = rest.filter(({ look }) => look.label === 'ring');
  const seats = rest.filter((wanted) => rank(wanted) > OFFICE_RANK + 1);
  const all = [...rings, ...seats];
  return ringsFirst ? [all, rings] : [all, seats, []];
}

/** Those of a mark's candidates that could be on an empty map, the cheapest first, with the room that they take up. */
function choicesOf(wanted: Wanted, candidates: readonly Candidate[], empty: Board): readonly Choice[] {
  return candidates
    .filter((candidate) => empty.allows(candidate, wanted.radius, wanted.anchor))
    .sort(byCost)
    .map((candidate): Choice => ({ candidate, extent: roomOf(candidate, wanted.radius) }));
}

/** What a mark can be on an empty map: with its name, and where there is no room for all names also without it. */
interface Options {
  readonly named: readonly Choice[];
  readonly all: () => readonly Choice[];
}

function optionsOf(wanted: Wanted, all: readonly Wanted[], empty: Board): Options {
  const named = choicesOf(wanted, candidatesOf(wanted, all), empty);
  let both: readonly Choice[] | null = null;
  return {
    named,
    all: () =>
      (both ??= [...named, ...choicesOf(wanted, lastResorts(wanted), empty)].sort((a, b) =>
        byCost(a.candidate, b.candidate),
      )),
  };
}

/** What a mark that gets the room that is left can be on an empty map. */
interface RestOptions {
  readonly wanted: Wanted;
  readonly choices: readonly Choice[];
  /** Its mark alone, where that could be there and others keep clear of it. */
  readonly bare: Extent | null;
}

function restOptionsOf(wanted: Wanted, all: readonly Wanted[], empty: Board): RestOptions {
  const { anchor, radius, look } = wanted;
  const canWait = look.label !== 'office' && empty.allows(bareAt(anchor), radius, anchor);
  return {
    wanted,
    choices: choicesOf(wanted, candidatesOf(wanted, all), empty),
    bare: canWait ? extentOf([boxAround(anchor, radius)], null) : null,
  };
}

function* eachInSteps<T, U>(all: readonly T[], make: (one: T) => U): Steps<readonly U[]> {
  const made: U[] = [];
  for (const one of all) {
    made.push(make(one));
    yield;
  }
  return made;
}

/** Places operations and the selection together, clear of the places that are kept free. */
function* settle(options: readonly Options[], kept: readonly Wanted[]): Steps<readonly (Choice | null)[]> {
  const reserved = kept.map(({ anchor, radius }) => extentOf([boxAround(anchor, radius)], null));
  const free = (choices: readonly Choice[]): readonly Choice[] =>
    choices.filter(({ extent }) => !reserved.some((place) => collide(extent, place)));
  const settled = yield* solve(yield* eachInSteps(options, ({ named }) => free(named)));
  if (!settled.includes(null)) return settled;
  // Where there is no room for all with their names, some lose the name, but no mark is left out.
  return yield* solve(yield* eachInSteps(options, ({ all }) => free(all())));
}

/** Places offices, rings and institutions in the room left by the operations. */
function placeRest(rest: readonly RestOptions[], board: Board, before: readonly PlacedMark[]): readonly PlacedMark[] {
  const placed = [...before];
  rest.forEach(({ wanted, choices }, index) => {
    const options = choices.filter(({ extent }) => board.accepts(extent));
    if (options.length === 0) return;
    // The name of one must not take the place of another.
    const waiting = rest.slice(index + 1).flatMap(({ bare }) => (bare && board.accepts(bare) ? [bare] : []));
    const isClear = ({ extent }: Choice): boolean => !waiting.some((other) => collide(extent, other));
    const choice = options.find(isClear) ?? options.find(({ candidate }) => candidate.label === null) ?? options[0];
    if (!choice) return;
    board.take(choice.extent);
    placed.push(placedAs(wanted, choice.candidate));
  });
  return placed;
}

/** With more operations than this only one attempt is made; more would take too long. */
const MOST_SETTLED_ANEW = 16;

/** The placed marks, and their board. */
export interface Attempt {
  readonly board: Board;
  readonly marks: readonly PlacedMark[];
}

/** Names of operations count most, then marks of institutions, then all other marks. */
function isBetter(a: Attempt, b: Attempt): boolean {
  const named = ({ marks }: Attempt): number =>
    marks.filter((mark) => rank(mark) < OFFICE_RANK && mark.candidate.label !== null).length;
  const seats = ({ marks }: Attempt): number => marks.filter((mark) => rank(mark) > OFFICE_RANK + 1).length;
  return (named(a) - named(b) || seats(a) - seats(b) || a.marks.length - b.marks.length) > 0;
}

/**
 * Operations and the selection are placed first; offices, rings and institutions get the room that is left. So that an
 * institution does not lose its mark to a line or a name that could be elsewhere, its place is kept free as long as no operation
 * loses its name for it.
 */
export function* placeMarks(all: readonly Wanted[], newBoard: () => Board, ringsFirst: boolean): Steps<Attempt> {
  const first = all.filter((wanted) => rank(wanted) < OFFICE_RANK);
  const rest = all.filter((wanted) => rank(wanted) >= OFFICE_RANK);
  const ways = keptFree(rest, ringsFirst);
  const empty = newBoard();
  const options = yield* eachInSteps(first, (wanted) => optionsOf(wanted, all, empty));
  const restOptions = yield* eachInSteps(rest, (wanted) => restOptionsOf(wanted, all, empty));
  const attempt = function* (kept: readonly Wanted[]): Steps<Attempt> {
    const board = newBoard();
    const placed: PlacedMark[] = [];
    (yield* settle(options, kept)).forEach((choice, index) => {
      const wanted = first[index];
      if (!choice || !wanted) return;
      board.take(choice.extent);
      placed.push(placedAs(wanted, choice.candidate));
    });
    return { board, marks: placeRest(restOptions, board, placed) };
  };
  let best: Attempt | null = null;
  for (const kept of first.length > MOST_SETTLED_ANEW ? ways.slice(-1) : ways) {
    const next = yield* attempt(kept);
    if (best === null || isBetter(next, best)) best = next;
    if (first.every(({ place }) => best?.marks.some((mark) => mark.place === place && mark.candidate.label))) break;
  }
  return best ?? { board: newBoard(), marks: [] };
}
