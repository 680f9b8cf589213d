/**
 * Chooses one candidate for each mark so that none collide and the whole is cheap. Greedy placement cannot see that moving one
 * label would spare its neighbour a leader line, so every choice is revised against all others until nothing improves, and the
 * result is perturbed a few times to escape local optima.
 */
import type { Steps } from '../../ui/steps';
import type { Candidate } from './candidates';
import { around, collide, isNear, type Extent } from './extent';

/** A candidate with the room it takes up. */
export interface Choice {
  readonly candidate: Candidate;
  readonly extent: Extent;
}

/** The cost of a collision: more than the longest leader line, and than two marks without names. */
const COLLISION = 1500;
const SWEEPS = 6;
const SHAKES = 8;
/** The number of perturbations while something collides or is left out. */
const MOST_SHAKES = 30;
const SHAKEN = 3;
/**
 * How often two things are compared at most before the shaking ends. Steps are counted and not milliseconds, so that the same view
 * has the same picture on every machine, however slow.
 */
const MOST_STEPS = 6_000_000;

/** A fixed sequence of numbers from 0 to 1 (mulberry32), so that the same map is always placed in the same way. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One choice for each mark, and which of them must be revised because something near changed. */
interface State {
  readonly chosen: (Choice | null)[];
  readonly stale: boolean[];
}

const ASK = 0;
const CLEAR = 1;
const COLLIDES = 2;

/** The neighbours of a mark, and for each of the mark's choices whether it collides with them. */
interface Other {
  readonly extent: Extent;
  readonly answers: Uint8Array;
}

class Solver {
  private readonly choices: readonly (readonly Choice[])[];
  /** For each mark the room of all its choices together; marks outside it cannot collide. */
  private readonly reaches: readonly Extent[];
  /** Cached collisions between choices, because most are needed again. */
  private readonly known: readonly Map<Choice, Uint8Array>[];
  /** For each mark those that can collide with it, in order. */
  private readonly neighbours: readonly (readonly number[])[];
  private steps = 0;

  constructor(choices: readonly (readonly Choice[])[]) {
    this.choices = choices;
    this.reaches = choices.map((options) => around(options.map(({ extent }) => extent)));
    this.known = choices.map(() => new Map());
    this.neighbours = this.reaches.map((reach, index) =>
      this.reaches.flatMap((other, at) => (at !== index && isNear(reach, other) ? [at] : [])),
    );
  }

  /** Whether the work that one map is worth has been done. */
  get isSpent(): boolean {
    return this.steps > MOST_STEPS;
  }

  /** Moves a mark; those near its old or new place must be revised. */
  put(state: State, index: number, choice: Choice | null): void {
    const moved = [state.chosen[index], choice];
    state.chosen[index] = choice;
    for (const other of this.neighbours[index] ?? []) {
      const reach = this.reaches[other];
      if (reach && moved.some((one) => one && isNear(reach, one.extent))) state.stale[other] = true;
    }
  }

  /** Revises choices until none improves. */
  *descend(state: State): Steps<undefined> {
    for (let sweep = 0; sweep < SWEEPS && state.stale.includes(true); sweep += 1) {
      for (let index = 0; index < this.choices.length; index += 1) {
        if (!state.stale[index]) continue;
        state.stale[index] = false;
        const best = this.best(index, state.chosen);
        if (best !== state.chosen[index]) this.put(state, index, best);
        yield;
      }
    }
  }

  private best(index: number, chosen: readonly (Choice | null)[]): Choice | null {
    const options = this.choices[index] ?? [];
    const others = this.othersNear(index, chosen);
    let best: Choice | null = null;
    let least = Infinity;
    // Choices are sorted by cost.
    for (let at = 0; at < options.length; at += 1) {
      const option = options[at];
      if (!option || option.candidate.cost >= least) break;
      let { cost } = option.candidate;
      for (const { extent, answers } of others) {
        this.steps += 1;
        if (answers[at] === ASK) answers[at] = collide(option.extent, extent) ? COLLIDES : CLEAR;
        if (answers[at] === COLLIDES) cost += COLLISION;
        if (cost >= least) break;
      }
      if (cost < least) {
        least = cost;
        best = option;
      }
    }
    return best;
  }

  costOf(chosen: readonly (Choice | null)[]): number {
    let cost = 0;
    chosen.forEach((one, index) => {
      if (!one) {
        cost += 2 * COLLISION;
        return;
      }
      cost += one.candidate.cost;
      for (const at of this.neighbours[index] ?? []) {
        const other = chosen[at];
        if (at > index && other && collide(one.extent, other.extent)) cost += COLLISION;
      }
    });
    return cost;
  }

  private othersNear(index: number, chosen: readonly (Choice | null)[]): readonly Other[] {
    const reach = this.reaches[index];
    const known = this.known[index];
    const count = this.choices[index]?.length ?? 0;
    return (this.neighbours[index] ?? []).flatMap((at) => {
      const other = chosen[at];
      if (!other || !reach || !known || !isNear(reach, other.extent)) return [];
      const answers = known.get(other) ?? new Uint8Array(count);
      known.set(other, answers);
      return [{ extent: other.extent, answers }];
    });
  }
}

/**
 * @param choices for each mark the candidates, cheapest first; more important marks come first.
 * @returns for each mark its candidate, or null where it is left out.
 */
export function* solve(choices: readonly (readonly Choice[])[]): Steps<readonly (Choice | null)[]> {
  const random = sequence(choices.length);
  const pick = (below: number): number => Math.floor(random() * below);
  const solver = new Solver(choices);
  let state: State = { chosen: choices.map(() => null), stale: choices.map(() => true) };
  yield* solver.descend(state);
  let cost = solver.costOf(state.chosen);
  const cheapest = choices.reduce((sum, [first]) => sum + (first?.candidate.cost ?? 0), 0);
  const shakes = (): number => (cost >= COLLISION + cheapest ? MOST_SHAKES : SHAKES);
  for (let shake = 0; shake < shakes() && cost > cheapest && !solver.isSpent; shake += 1) {
    const shaken: State = { chosen: [...state.chosen], stale: [...state.stale] };
    for (let times = 0; times < SHAKEN; times += 1) {
      const index = pick(choices.length);
      const options = choices[index] ?? [];
      solver.put(shaken, index, options[pick(options.length)] ?? null);
      shaken.stale[index] = true;
    }
    yield* solver.descend(shaken);
    const now = solver.costOf(shaken.chosen);
    if (now < cost) {
      state = shaken;
      cost = now;
    }
  }
  return withoutCollisions(state.chosen, choices);
}

/** A mark that still collides with a more important one takes a free place, or one that another can give up. */
function withoutCollisions(
  chosen: readonly (Choice | null)[],
  choices: readonly (readonly Choice[])[],
): readonly (Choice | null)[] {
  const kept: (Choice | null)[] = [];
  const isClear = ({ extent }: Choice): boolean => kept.every((other) => !other || !collide(extent, other.extent));
  const clearOf = (index: number): Choice | null => choices[index]?.find(isClear) ?? null;
  const makeRoom = (index: number): boolean =>
    (choices[index] ?? []).some((option) => {
      const inTheWay = kept.flatMap((other, at) => (other && collide(option.extent, other.extent) ? [at] : []));
      const [at = index] = inTheWay;
      const before = kept[at] ?? null;
      if (inTheWay.length !== 1) return false;
      kept[index] = option;
      kept[at] = null;
      kept[at] = clearOf(at);
      if (kept[at]) return true;
      kept[index] = null;
      kept[at] = before;
      return false;
    });
  for (const one of chosen) kept.push(one && isClear(one) ? one : null);
  kept.forEach((one, index) => {
    kept[index] = one ?? clearOf(index);
    if (kept[index] === null) makeRoom(index);
  });
  return kept;
}
