/**
 * Chooses one candidate for each mark so that none collide and the whole is cheap. Greedy placement cannot see that a label
 * moved by one place would spare its neighbour a leader line, so every choice is revised against all the others until nothing
 * improves, and the outcome is shaken a few times to get out of dead ends.
 */
import { overlap, cross, crossesBox, type Segment } from './boxes';
import type { Candidate } from './candidates';
import type { Rect } from '../camera';

/** A candidate with the boxes it takes up. */
export interface Choice {
  readonly candidate: Candidate;
  readonly boxes: readonly Rect[];
}

/** A collision is worse than the longest leader line. */
const COLLISION = 600;
const SWEEPS = 6;
const SHAKES = 8;
/** As long as something collides or is left out, this many. */
const MOST_SHAKES = 30;
const SHAKEN = 3;
/** Least space between two things on the map, in CSS pixels. */
export const GAP = 2;

/** Whether two things cannot stand together: boxes too close, a leader line through a box or across another. */
export function collide(
  a: { readonly boxes: readonly Rect[]; readonly leader: Segment | null },
  b: { readonly boxes: readonly Rect[]; readonly leader: Segment | null },
): boolean {
  for (const box of a.boxes) {
    for (const other of b.boxes) if (overlap(box, other, GAP)) return true;
    if (b.leader && crossesBox(b.leader, box)) return true;
  }
  if (!a.leader) return false;
  for (const other of b.boxes) if (crossesBox(a.leader, other)) return true;
  return b.leader !== null && cross(a.leader, b.leader);
}

/** A fixed sequence of numbers from 0 to 1 (mulberry32): the same map is placed the same way every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const withLeader = ({ candidate, boxes }: Choice): { boxes: readonly Rect[]; leader: Segment | null } => ({
  boxes,
  leader: candidate.leader,
});

/** Revises each choice against the others until none improves. `choices` are sorted by cost. */
function descend(choices: readonly (readonly Choice[])[], state: (Choice | null)[]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let changed = false;
    for (const [index, options] of choices.entries()) {
      const others = state.flatMap((chosen, at) => (chosen && at !== index ? [withLeader(chosen)] : []));
      let best: Choice | null = null;
      let least = Infinity;
      for (const option of options) {
        if (option.candidate.cost >= least) break;
        let cost = option.candidate.cost;
        const taken = withLeader(option);
        for (const other of others) {
          if (collide(taken, other)) cost += COLLISION;
          if (cost >= least) break;
        }
        if (cost < least) {
          least = cost;
          best = option;
        }
      }
      if (best !== state[index]) {
        state[index] = best;
        changed = true;
      }
    }
    if (!changed) return;
  }
}

function costOf(state: readonly (Choice | null)[]): number {
  let cost = 0;
  state.forEach((chosen, index) => {
    if (!chosen) {
      cost += 2 * COLLISION;
      return;
    }
    cost += chosen.candidate.cost;
    for (const other of state.slice(index + 1)) {
      if (other && collide(withLeader(chosen), withLeader(other))) cost += COLLISION;
    }
  });
  return cost;
}

/**
 * @param choices for each mark what is possible, cheapest first; marks that matter more stand first.
 * @returns for each mark its choice, or null where it has to be left out.
 */
export function solve(choices: readonly (readonly Choice[])[]): readonly (Choice | null)[] {
  const random = sequence(choices.length);
  const pick = (below: number): number => Math.floor(random() * below);
  let state: (Choice | null)[] = choices.map(() => null);
  descend(choices, state);
  let cost = costOf(state);
  const cheapest = choices.reduce((sum, [first]) => sum + (first?.candidate.cost ?? 0), 0);
  for (let shake = 0; shake < (cost >= COLLISION + cheapest ? MOST_SHAKES : SHAKES) && cost > cheapest; shake += 1) {
    const shaken = [...state];
    for (let times = 0; times < SHAKEN; times += 1) {
      const index = pick(choices.length);
      const options = choices[index] ?? [];
      shaken[index] = options[pick(options.length)] ?? null;
    }
    descend(choices, shaken);
    const now = costOf(shaken);
    if (now < cost) {
      state = shaken;
      cost = now;
    }
  }
  // What still collides with something that matters more is left out.
  const kept: (Choice | null)[] = [];
  for (const chosen of state) {
    const clear = chosen && kept.every((other) => !other || !collide(withLeader(chosen), withLeader(other)));
    kept.push(clear ? chosen : null);
  }
  return kept;
}
