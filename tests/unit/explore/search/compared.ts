/** The search without its shortcuts: compares the query with each name of each entry. */
import { fold } from '../../../../src/explore/search/fold';
import {
  literalMatch,
  LONGEST_QUERY,
  POOR,
  slippedMatch,
  type Matcher,
} from '../../../../src/explore/search/fuzzy-match';
import { withoutLead, withoutSmallWords } from '../../../../src/explore/search/light-words';
import type { SearchIndex, Target } from '../../../../src/explore/search/search-index';

const OTHER_NAME = 0.05;

interface Found {
  readonly name: string;
  readonly target: string;
  readonly score: number;
}

/** @param isThere whether a thing exists in the shown year. */
export function compared(
  { entries }: SearchIndex,
  query: string,
  limit: number,
  isThere: (target: Target) => boolean,
): readonly Found[] {
  const text = fold(query).slice(0, LONGEST_QUERY).trimEnd();
  const costs = new Map([
    [withoutSmallWords(text), 1.2],
    [withoutLead(text), 0.1],
    [text, 0],
  ]);
  costs.delete('');
  const by = (match: Matcher) =>
    entries.flatMap((entry, order) => {
      const scores = [...costs].flatMap(([reading, cost]) =>
        entry.names.flatMap((name, place) => {
          const found = match(reading, reading.split(' '), name);
          return found ? [found.score + cost + (place === 0 ? 0 : OTHER_NAME)] : [];
        }),
      );
      return scores.length === 0 ? [] : [{ entry, order, score: Math.min(...scores) }];
    });
  const literal = by(literalMatch);
  const found = literal.every(({ score }) => score >= POOR) ? [...literal, ...by(slippedMatch)] : literal;
  const rankOf = ({ entry: { rank, target } }: (typeof found)[number]): number => rank + (isThere(target) ? 0 : 0.5);
  found.sort((a, b) => a.score - b.score || rankOf(a) - rankOf(b) || a.order - b.order);
  const first = new Map<string, Found>();
  for (const { entry, score } of found) {
    const target = `${entry.target.kind}:${entry.target.id}`;
    if (!first.has(target)) first.set(target, { name: entry.name, target, score });
  }
  return [...first.values()].slice(0, limit);
}
