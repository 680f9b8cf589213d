/**
 * All names of an index, arranged so that a query meets only those that may match it, however many there are. Pure; built once for
 * a language.
 */
import type { Steps } from '../../ui/steps';
import { slipsAllowed, slipsAt, slipScore, wordStarts } from './fuzzy-match';

/** A form of the name of an entry. */
export interface Name {
  readonly text: string;
  /** The position of its entry in the index. */
  readonly order: number;
  /** The rank of the kind of its entry. */
  readonly rank: number;
  /** It is not the name that is shown. */
  readonly other: boolean;
}

interface Initials {
  readonly first: readonly number[];
  readonly later: readonly number[];
}

export interface Names {
  /** In the order in which they answer where all else is equal: shown names first. */
  readonly all: readonly Name[];
  /** What names are from a word of theirs on, sorted by code units, each once. */
  readonly tails: readonly string[];
  /** With how many of the letters of the one before it each tail begins. */
  readonly shared: Uint16Array;
  /** The names that end with each tail, one tail after the other, */
  readonly ending: Uint32Array;
  /** and where those of a tail begin; the last number is where all end. */
  readonly endingFrom: Uint32Array;
  /** By one letter or two: the names that begin so, and those with another word that does; in the order of `all`. */
  readonly initials: ReadonlyMap<string, Initials>;
  /** All texts, a line each. */
  readonly lines: string;
  /** Where the line of each name begins. */
  readonly lineStarts: readonly number[];
}

/** Names that are arranged in a step: some milliseconds of work at most. */
const AT_A_TIME = 50;

function* initialsOf(all: readonly Name[]): Steps<ReadonlyMap<string, Initials>> {
  const initials = new Map<string, { first: number[]; later: number[] }>();
  for (const [id, { text }] of all.entries()) {
    if (id % AT_A_TIME === 0) yield;
    const beginnings = wordStarts(text).flatMap((start) => [
      text.slice(start, start + 1),
      text.slice(start, start + 2),
    ]);
    for (const beginning of new Set(beginnings)) {
      const of = initials.get(beginning) ?? { first: [], later: [] };
      initials.set(beginning, of);
      (text.startsWith(beginning) ? of.first : of.later).push(id);
    }
  }
  return initials;
}

function sharedLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

export function* arranging(names: readonly Name[]): Steps<Names> {
  const all = [...names].sort((a, b) => Number(a.other) - Number(b.other) || a.rank - b.rank || a.order - b.order);
  const endings = new Map<string, number[]>();
  const lineStarts: number[] = [];
  let length = 0;
  for (const [id, { text }] of all.entries()) {
    if (id % AT_A_TIME === 0) yield;
    lineStarts.push(length);
    length += text.length + 1;
    for (const start of wordStarts(text)) {
      const tail = text.slice(start);
      const ids = endings.get(tail);
      if (ids) ids.push(id);
      else endings.set(tail, [id]);
    }
  }
  yield;
  const tails = [...endings.keys()].sort();
  yield;
  const endingWith = tails.map((tail) => endings.get(tail) ?? []);
  const endingFrom = new Uint32Array(tails.length + 1);
  for (const [at, ids] of endingWith.entries()) endingFrom[at + 1] = (endingFrom[at] ?? 0) + ids.length;
  return {
    all,
    tails,
    shared: Uint16Array.from(tails, (tail, at) => sharedLetters(tails[at - 1] ?? '', tail)),
    ending: Uint32Array.from(endingWith.flat()),
    endingFrom,
    initials: yield* initialsOf(all),
    lines: all.map(({ text }) => text).join('\n'),
    lineStarts,
  };
}

/** The first position from `from` on where `is` is true; it is true from there on. The closer, the sooner it is found. */
function firstFrom(from: number, length: number, is: (at: number) => boolean): number {
  let low = from;
  let step = 1;
  while (low + step <= length && !is(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Behind the tails from `from` on that begin so. */
function behind({ tails }: Names, beginning: string, from: number): number {
  return firstFrom(from, tails.length, (at) => (tails[at] ?? '').slice(0, beginning.length) > beginning);
}

/** Each name that ends with one of the tails from `from` on, up to `to`. */
function eachEnding({ ending, endingFrom }: Names, from: number, to: number, met: (id: number) => void): void {
  const end = endingFrom[to] ?? 0;
  for (let place = endingFrom[from] ?? 0; place < end; place += 1) met(ending[place] ?? 0);
}

/** Each name with a word from which on it begins so; `tail` is what it is from there on. */
export function eachBeginning(names: Names, beginning: string, met: (id: number, tail: string) => void): void {
  const { tails } = names;
  const from = firstFrom(0, tails.length, (at) => (tails[at] ?? '') >= beginning);
  const to = behind(names, beginning, from);
  for (let at = from; at < to; at += 1) {
    const tail = tails[at] ?? '';
    eachEnding(names, at, at + 1, (id) => {
      met(id, tail);
    });
  }
}

/** Each name with a word from which on it is the text. */
export function eachEqual(names: Names, text: string, met: (id: number) => void): void {
  const { tails } = names;
  const at = firstFrom(0, tails.length, (place) => (tails[place] ?? '') >= text);
  if (tails[at] === text) eachEnding(names, at, at + 1, met);
}

/** No match. */
export const NEVER = Infinity;

/** How well names have a text. */
export interface Scores {
  /** For each name: the score of the best place, or `NEVER`. */
  readonly of: Float64Array;
  /** How many names have it. */
  readonly count: number;
}

/** Where the query is found with errors. */
export function slipScores(names: Names, query: string): Scores {
  const { all, tails, shared } = names;
  const of = new Float64Array(all.length).fill(NEVER);
  let count = 0;
  const most = slipsAllowed(query.length);
  if (most === 0) return { of, count };
  for (let at = 0; at < tails.length;) {
    const tail = tails[at] ?? '';
    const slips = slipsAt(query, tail, 0, most, at === 0 ? 0 : shared[at]);
    const matches = slips.distance <= most;
    // Tails that begin with the same letters have the same answer, if these are all that it depends on.
    const letters = matches ? query.length + most + 1 : slips.end;
    let next = at + 1;
    while (next < tails.length && (shared[next] ?? 0) >= letters) next += 1;
    if (matches) {
      const inside = slipScore(slips, tail, 1);
      const whole = slipScore(slips, tail, 0);
      eachEnding(names, at, next, (id) => {
        const before = of[id] ?? NEVER;
        if (before === NEVER) count += 1;
        // Only one that is no longer than the tail can be meant as a whole.
        const score = whole < inside && all[id]?.text.length === tail.length ? whole : inside;
        if (score < before) of[id] = score;
      });
    }
    at = next;
  }
  return { of, count };
}

/** Each name with the text anywhere in it, in order, until `met` says that it is enough. */
export function eachContaining(
  { lines, lineStarts }: Names,
  text: string,
  met: (id: number) => 'more' | 'enough',
): void {
  const count = lineStarts.length;
  let id = -1;
  for (let at = lines.indexOf(text); at !== -1; at = lines.indexOf(text, lineStarts[id + 1] ?? Infinity)) {
    const place = at;
    id = firstFrom(id + 1, count, (line) => (lineStarts[line] ?? Infinity) > place) - 1;
    if (met(id) === 'enough') return;
  }
}
