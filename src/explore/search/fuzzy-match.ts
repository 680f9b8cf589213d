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

const scores = { exact: 0, prefix: 1, wordPrefix: 2, allWords: 3, slips: 4, substring: 6 };

/** From this score on a literal match is so poor that a typing error is more likely. */
export const POOR = scores.substring;

/** How many errors a word of this length may have: in short words an error often makes another word. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Where words begin in a folded text. */
function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at !== -1 && at < text.length;) {
    starts.push(at);
    const space = text.indexOf(' ', at);
    at = space === -1 ? -1 : space + 1;
  }
  return starts;
}

interface Slips {
  readonly distance: number;
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
 * of what is in `text` from `from` on, and where that beginning ends. Null if there are more than `most`.
 */
function slipsAt(query: string, text: string, from: number, most: number): Slips | null {
  const width = Math.min(query.length + most, text.length - from);
  if (width < query.length - most) return null;
  const far = most + 1;
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
    if (least > most) return null;
    [before, last, line] = [last, line, before];
  }
  let best: Slips | null = null;
  for (let column = Math.max(1, query.length - most); column <= width; column += 1) {
    const distance = last[column] ?? far;
    if (distance > most) continue;
    // Of two equally close beginnings, the one that ends with a word is more likely meant.
    const atEnd = isWordEnd(text, from + column);
    if (
      best === null ||
      distance < best.distance ||
      (distance === best.distance && atEnd && !isWordEnd(text, best.end))
    )
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
  let bits = lettersOf.get(text);
  if (bits === undefined) {
    bits = 0;
    for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
    lettersOf.set(text, bits);
  }
  return bits;
}

/** Cached, because the names of an index are needed at every key press. */
const lettersOf = new Map<string, number>();

/** Whether the allowed errors could be enough: each letter that the name lacks is one. */
function mayStandIn(query: string, name: string): boolean {
  let missing = lettersIn(query) & ~lettersIn(name);
  for (let left = slipsAllowed(query.length); missing !== 0; left -= 1) {
    if (left === 0) return false;
    missing &= missing - 1;
  }
  return true;
}

/** The best place in the name where the query is found with errors. */
function slippedPlace(query: string, name: string, starts: readonly number[]): Match | null {
  const most = slipsAllowed(query.length);
  if (most === 0 || !mayStandIn(query, name)) return null;
  let best: Match | null = null;
  for (const start of starts) {
    const slips = slipsAt(query, name, start, most);
    if (slips === null) continue;
    // A whole name ranks before a whole word, a whole word before the beginning of one.
    const kind = isWordEnd(name, slips.end) ? (start === 0 && slips.end === name.length ? 0 : 1) : 2;
    const score = scores.slips + slips.distance - 1 + kind * 0.5;
    if (best === null || score < best.score) best = { score, ranges: [[start, slips.end]] };
  }
  return best;
}

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
    score = Math.max(score, place.score) + 0.5;
    ranges.push(...place.ranges);
  }
  return { score: score + 0.5, ranges };
}
