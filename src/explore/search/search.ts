/** Search over everything that has a panel. Pure: uses only the index, and gives the best answer first. */
import type { KnownTime } from '../../scene/year';
import { fold, type Folded } from './fold';
import { literalMatch, LONGEST_QUERY, POOR, slippedMatch, type Match, type Matcher, type Range } from './fuzzy-match';
import { withoutLead, withoutSmallWords } from './light-words';
import type { IndexedEntry, SearchEntry, SearchIndex, Target } from './search-index';

export interface Result {
  readonly entry: SearchEntry;
  /** The matching parts of the shown name in order; none where another form of the name matched. */
  readonly highlights: readonly Range[];
  /** Lower is better; equal results are in alphabetical order. */
  readonly score: number;
}

interface SearchOptions {
  readonly limit?: number;
  /** What a thing is in the shown year: of equally good answers of a kind, those that exist then come first. */
  readonly timeOf?: (target: Target) => KnownTime;
}

/** A way to read the query. */
interface Reading {
  readonly text: string;
  readonly words: readonly string[];
  /** The penalty for reading it that way. */
  readonly cost: number;
}

interface Answer {
  readonly entry: IndexedEntry;
  readonly order: number;
  readonly score: number;
  readonly reading: Reading;
  readonly match: Matcher;
}

/** The penalty where the matching name is not the one shown. */
const OTHER_NAME = 0.05;

/** The query as typed, without an article or "Republic of" before the name, and without any small word. */
function readingsOf(query: string): readonly Reading[] {
  const readings = new Map([
    [withoutSmallWords(query), 1.2],
    [withoutLead(query), 0.1],
    [query, 0],
  ]);
  readings.delete('');
  return [...readings].map(([text, cost]) => ({ text, words: text.split(' '), cost }));
}

/** Ranges of the folded name as ranges of the shown one, in order and without overlap. */
function shownRanges(ranges: readonly Range[], { starts, ends }: Folded): readonly Range[] {
  const shown: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const range: Range = [starts[from] ?? 0, ends[to - 1] ?? 0];
    const previous = shown.at(-1);
    if (previous !== undefined && range[0] < previous[1])
      shown[shown.length - 1] = [previous[0], Math.max(previous[1], range[1])];
    else shown.push(range);
  }
  return shown;
}

/** Each matching entry once, by its best name and the best reading of the query. */
function answers(readings: readonly Reading[], index: SearchIndex, match: Matcher): Answer[] {
  return index.entries.flatMap((entry, order) => {
    let best: Answer | null = null;
    for (const reading of readings) {
      for (const [place, name] of entry.names.entries()) {
        const found = match(reading.text, reading.words, name);
        if (found === null) continue;
        const score = found.score + reading.cost + (place === 0 ? 0 : OTHER_NAME);
        if (best === null || score < best.score) best = { entry, order, reading, match, score };
      }
    }
    return best === null ? [] : [best];
  });
}

/**
 * What the query may mean, best first. Accents, case, hyphens, articles and small typing errors do not matter; errors are only
 * assumed where no name matches better than inside a word. Each thing is in the answer once, by its best name.
 */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): readonly Result[] {
  const { limit = 8, timeOf = () => 'there' } = options;
  const folded = fold(query).slice(0, LONGEST_QUERY).trimEnd();
  if (folded === '') return [];
  const readings = readingsOf(folded);
  const literal = answers(readings, index, literalMatch);
  const poor = literal.every(({ score }) => score >= POOR);
  const found = poor ? [...literal, ...answers(readings, index, slippedMatch)] : literal;
  const ranked = found.map((answer) => {
    const { target, rank } = answer.entry;
    return { ...answer, rank: rank + (timeOf(target) === 'there' ? 0 : 0.5) };
  });
  ranked.sort((a, b) => a.score - b.score || a.rank - b.rank || a.order - b.order);

  const seen = new Set<string>();
  const results: Result[] = [];
  for (const { entry, score, reading, match } of ranked) {
    const target = `${entry.target.kind}:${entry.target.id}`;
    if (seen.has(target)) continue;
    seen.add(target);
    const shown: Match | null = match(reading.text, reading.words, entry.folded.text);
    results.push({ entry, score, highlights: shown === null ? [] : shownRanges(shown.ranges, entry.folded) });
    if (results.length === limit) break;
  }
  return results;
}
