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
 * Buffers for three rows of the comparison below. It runs thousands of times for a query, so allocating arrays would cost more
 * than the comparison.
 */
const emptyRow = (): Uint8Array => new Uint8Array(LONGEST_QUERY + 8);
const rows = [emptyRow(), emptyRow(), emptyRow()] as const;

/**
 * The fewest errors (letter left out, added, changed, or two exchanged: Damerau and Levenshtein) that make `query` the beginning
 * of what is in `text` from `from` on, and where that beginning ends. It looks at no more than `most` + 1 letters beyond the length of
 * the query.
 */
export function slipsAt(query: string, text: string, from: number, most: number): Slips {
  const far = most + 1;
  const longest = query.length + most;
  const width = Math.min(longest, text.length - from);
  if (width < query.length - most) return { distance: far, end: longest };
  let [before, last, line] = rows;
  for (let column = 0; column <= far; column += 1) last[column] = column;
  for (let row = 1; row <= query.length; row += 1) {
    // Cells further from the diagonal than the allowed errors cannot be part of a match.
    const first = Math.max(1, row - most);
    const final = Math.min(width, row + most);
    line[first - 1] = first === 1 ? Math.min(row, far) : far;
    line[final + 1] = far;
    let least = line[first - 1] ?? far;
    const letter = query.charCodeAt(row - 1);
    const letterBefore = query.charCodeAt(row - 2);
    for (let column = first; column <= final; column += 1) {
      const other = text.charCodeAt(from + column - 1);
      let cell = (last[column - 1] ?? far) + (letter === other ? 0 : 1);
      cell = Math.min(cell, (last[column] ?? far) + 1, (line[column - 1] ?? far) + 1, far);
      if (row > 1 && column > 1 && letter === text.charCodeAt(from + column - 2) && letterBefore === other)
        cell = Math.min(cell, (before[column - 2] ?? far) + 1);
      line[column] = cell;
      least = Math.min(least, cell);
    }
    if (least > most) return { distance: far, end: Math.min(longest, row + most) };
    [before, last, line] = [last, line, before];
  }
  let best: Slips = { distance: far, end: longest };
  for (let column = Math.max(1, query.length - most); column <= width; column += 1) {
    const distance = last[column] ?? far;
    if (distance > most) continue;
    // Of two equally close beginnings, the one that ends with a word is more likely meant.
    const atEnd = isWordEnd(text, from + column);
    if (distance < best.distance || (distance === best.distance && atEnd && !isWordEnd(text, best.end)))
      best = { distance, end: from + column };
  }
  return best;
}

const isWordEnd = (text: string, end: number): boolean => end === text.length || text[end] === ' ';

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
