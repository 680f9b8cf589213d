/**
 * Search over everything that has a name on the map. Pure: a query is answered from the index alone, the best answer first.
 */
import { fold, type Folded } from './fold';
import { literalMatch, LONGEST_QUERY, slippedMatch, type Match, type Matcher, type Range } from './fuzzy-match';
import type { IndexedEntry, SearchEntry, SearchIndex } from './search-index';

export interface Result {
  readonly entry: SearchEntry;
  /** Parts of the shown name that match, first to last; none where another form of the name was found. */
  readonly highlights: readonly Range[];
  /** Less is better; equal results are in alphabetical order. */
  readonly score: number;
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

function answers(query: string, words: readonly string[], index: SearchIndex, match: Matcher): Answer[] {
  return index.entries.flatMap((entry, order) => {
    let best: Match | null = null;
    for (const name of entry.names) {
      const found = match(query, words, name);
      if (found !== null && (best === null || found.score < best.score)) best = found;
    }
    return best === null ? [] : [{ entry, order, score: best.score }];
  });
}

interface Answer {
  readonly entry: IndexedEntry;
  readonly order: number;
  readonly score: number;
}

/**
 * What the query may mean, best first. Accents, case, hyphens and small slips do not matter; slips are only supposed
 * where nothing has the letters as they were typed. One thing is in the answer once, by its best name.
 */
export function search(index: SearchIndex, query: string, limit = 8): readonly Result[] {
  const folded = fold(query).slice(0, LONGEST_QUERY).trimEnd();
  if (folded === '') return [];
  const words = folded.split(' ');
  const literal = answers(folded, words, index, literalMatch);
  const match: Matcher = literal.length > 0 ? literalMatch : slippedMatch;
  const found = literal.length > 0 ? literal : answers(folded, words, index, slippedMatch);
  found.sort((a, b) => a.score - b.score || a.entry.rank - b.entry.rank || a.order - b.order);

  const seen = new Set<string>();
  const results: Result[] = [];
  for (const { entry, score } of found) {
    const target = `${entry.target.kind}:${entry.target.id}`;
    if (seen.has(target)) continue;
    seen.add(target);
    const shown = match(folded, words, entry.folded.text);
    results.push({ entry, score, highlights: shown === null ? [] : shownRanges(shown.ranges, entry.folded) });
    if (results.length === limit) break;
  }
  return results;
}
