/** How well a name matches a query, allowing for typing errors. Pure; both are given folded. */

/** From (included) and to (not included), in a text. */
export type Range = readonly [from: number, to: number];

/** How well a name matches, and where: a range of the folded name, or several for words found apart. */
export interface Match {
  readonly score: number;
  readonly ranges: readonly Range[];
}

/** A way to compare; the query is also given as words. Null where the name does not match. */
export type Matcher = (query: string, words: readonly string[], name: string) => Match | null;

export const scores = { exact: 0, prefix: 1, wordPrefix: 2, allWords: 3, slips: 4, substring: 6 } as const;

/** From this score on a literal match is so poor that a typing error is more likely. */
export const POOR = scores.substring;

/** How many errors a word of this length may have: in short words an error often makes another word. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Where words begin in a folded text. */
export function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at !== -1 && at < text.length;) {
    starts.push(at);
    const space = text.indexOf(' ', at);
    at = space === -1 ? -1 : space + 1;
  }
  return starts;
}

interface Slips {
  /** How many errors; more than are allowed where the text does not match. */
  readonly distance: number;
  /** Where the beginning ends; in a text that does not match, how many of its letters say so. */
  readonly end: number;
}

/** No name is longer, so a long text pasted by mistake is cut. */
export const LONGEST_QUERY = 120;

/**
 * For each letter of a text a column: how many errors make so many letters of the query its beginning up to that letter. Kept
 * between calls, because it is asked thousands of times for a query: texts that begin alike have the same first columns.
 */
const columns = Array.from({ length: LONGEST_QUERY + 8 }, () => new Uint8Array(LONGEST_QUERY + 8));
/** How many of the columns are those of the last text. */
let filled = 0;

/**
 * The fewest errors (letter left out, added, changed, or two exchanged: Damerau and Levenshtein) that make `query` the beginning
 * of what is in `text` from `from` on, and where that beginning ends. It looks at no more than `most` + 1 letters beyond the length of
 * the query.
 * @param shared with how many of its letters the text begins like the last one that was compared with the same query.
 */
export function slipsAt(query: string, text: string, from: number, most: number, shared = 0): Slips {
  const far = most + 1;
  const longest = query.length + most;
  let width = Math.min(longest, text.length - from);
  filled = Math.min(filled, shared);
  if (width < query.length - most) return { distance: far, end: longest };
  if (filled === 0) for (let row = 0; row <= far; row += 1) (columns[0] ?? [])[row] = row;
  let end = longest;
  while (filled < width) {
    filled += 1;
    // No letter from here on makes it better.
    if (fillColumn(query, text, from, filled, most) > most) end = width = filled;
  }
  let best: Slips = { distance: far, end };
  for (let at = Math.max(1, query.length - most); at <= width; at += 1) {
    const distance = columns[at]?.[query.length] ?? far;
    if (distance > most) continue;
    // Of two equally close beginnings, the one that ends with a word is more likely meant.
    const atEnd = isWordEnd(text, from + at);
    if (distance < best.distance || (distance === best.distance && atEnd && !isWordEnd(text, best.end)))
      best = { distance, end: from + at };
  }
  return best;
}

/** Fills the column of a letter from those of the two before it, and returns its least value. */
function fillColumn(query: string, text: string, from: number, at: number, most: number): number {
  const far = most + 1;
  const [before, last, column] = [columns[at - 2], columns[at - 1], columns[at]];
  if (!last || !column) return far;
  // Cells further from the diagonal than the allowed errors cannot be part of a match.
  const first = Math.max(1, at - most);
  const final = Math.min(query.length, at + most);
  column[first - 1] = first === 1 ? Math.min(at, far) : far;
  column[final + 1] = far;
  let least = column[first - 1] ?? far;
  const letter = text.charCodeAt(from + at - 1);
  const letterBefore = text.charCodeAt(from + at - 2);
  for (let row = first; row <= final; row += 1) {
    const typed = query.charCodeAt(row - 1);
    let cell = (last[row - 1] ?? far) + (letter === typed ? 0 : 1);
    cell = Math.min(cell, (last[row] ?? far) + 1, (column[row - 1] ?? far) + 1, far);
    if (before && row > 1 && letter === query.charCodeAt(row - 2) && letterBefore === typed)
      cell = Math.min(cell, (before[row - 2] ?? far) + 1);
    column[row] = cell;
    least = Math.min(least, cell);
  }
  return least;
}

const SPACE = 32;
const isWordEnd = (text: string, end: number): boolean => end === text.length || text.charCodeAt(end) === SPACE;

/** Matches a name that contains the query as typed. */
export function literalMatch(query: string, words: readonly string[], name: string): Match | null {
  if (name === query) return { score: scores.exact, ranges: [[0, name.length]] };
  if (name.startsWith(query)) return { score: scores.prefix, ranges: [[0, query.length]] };
  const atWord = ` ${name}`.indexOf(` ${query}`);
  if (atWord !== -1) return { score: scores.wordPrefix, ranges: [[atWord, atWord + query.length]] };
  if (words.length > 1) {
    const found = words.map((word) => ({ word, at: ` ${name}`.indexOf(` ${word}`) }));
    if (found.every(({ at }) => at !== -1)) {
      const ranges = found.map(({ word, at }) => [at, at + word.length] as const);
      const whole = ranges.every(([, end]) => isWordEnd(name, end));
      return { score: scores.allWords + (whole ? 0 : 0.5), ranges };
    }
  }
  // One or two letters are found in almost every name.
  const inside = query.length < 3 ? -1 : name.indexOf(query);
  return inside === -1 ? null : { score: scores.substring, ranges: [[inside, inside + query.length]] };
}

/** The letters of a text as bits; letters that share a bit are confused, which only costs time. */
function lettersIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** Whether the allowed errors could be enough: each letter that the name lacks is one. */
export function mayStandIn(query: string, name: string): boolean {
  let missing = lettersIn(query) & ~lettersIn(name);
  for (let left = slipsAllowed(query.length); missing !== 0; left -= 1) {
    if (left === 0) return false;
    missing &= missing - 1;
  }
  return true;
}

/** A whole name ranks before a whole word, a whole word before the beginning of one. */
export function slipScore({ distance, end }: Slips, name: string, start: number): number {
  const kind = isWordEnd(name, end) ? (start === 0 && end === name.length ? 0 : 1) : 2;
  return scores.slips + distance - 1 + kind * 0.5;
}

/** The best place in the name where the query is found with errors. */
function slippedPlace(query: string, name: string, starts: readonly number[]): Match | null {
  const most = slipsAllowed(query.length);
  if (most === 0 || !mayStandIn(query, name)) return null;
  let best: Match | null = null;
  for (const start of starts) {
    const slips = slipsAt(query, name, start, most);
    if (slips.distance > most) continue;
    const score = slipScore(slips, name, start);
    if (best === null || score < best.score) best = { score, ranges: [[start, slips.end]] };
  }
  return best;
}

/** The penalty for words that are found apart, and for each of them with errors. */
export const APART = 0.5;

/** The score of a query of which one more word was found with errors. */
export const withWord = (score: number, word: number): number => Math.max(score, word) + APART;

/** As `literalMatch`, but allows errors: in the query as a whole, or word by word. */
export function slippedMatch(query: string, words: readonly string[], name: string): Match | null {
  if (!words.every((word) => mayStandIn(word, name))) return null;
  const starts = wordStarts(name);
  const whole = slippedPlace(query, name, starts);
  if (whole !== null || words.length === 1) return whole;
  let score = 0;
  const ranges: Range[] = [];
  for (const word of words) {
    const literal = ` ${name}`.indexOf(` ${word}`);
    if (literal !== -1) {
      ranges.push([literal, literal + word.length]);
      continue;
    }
    const place = slippedPlace(word, name, starts);
    if (place === null) return null;
    score = withWord(score, place.score);
    ranges.push(...place.ranges);
  }
  return { score: score + APART, ranges };
}
