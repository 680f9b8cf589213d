/** Search over everything that has a panel. Pure: uses only the index, and gives the best answer first. */
import type { KnownTime } from '../../scene/year';
import { fold, type Folded } from './fold';
import { BestAnswers } from './best-answers';
import {
  APART,
  literalMatch,
  LONGEST_QUERY,
  mayStandIn,
  POOR,
  scores,
  slippedMatch,
  withWord,
  type Matcher,
  type Range,
} from './fuzzy-match';
import { withoutLead, withoutSmallWords } from './light-words';
import {
  eachBeginning,
  eachContaining,
  eachEqual,
  NEVER,
  slipScores,
  type Name,
  type Names,
  type Scores,
} from './names';
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
  readonly score: number;
  readonly reading: Reading;
  /** How the name was compared. */
  readonly match: Matcher;
}

/** The penalty where the matching name is not the one shown. */
const OTHER_NAME = 0.05;
const scoreOf = ({ other }: Name, score: number): number => score + (other ? OTHER_NAME : 0);

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

/** What a query has found so far. */
class Finding {
  readonly best: BestAnswers<Answer>;
  private readonly names: Names;
  /** Readings share most of their words. */
  private readonly scoresOf = new Map<string, Scores>();

  constructor(
    private readonly index: SearchIndex,
    limit: number,
    private readonly timeOf: (target: Target) => KnownTime,
  ) {
    this.best = new BestAnswers(limit);
    this.names = index.names;
  }

  /** Whether a name with this score could be among the answers, if its entry exists in the year. */
  private admits(id: number, score: number, { cost }: Reading): boolean {
    const name = this.names.all[id];
    return name !== undefined && this.best.admits(scoreOf(name, score + cost), name.rank, name.order);
  }

  private offer(id: number, score: number, reading: Reading, match: Matcher): void {
    if (!this.admits(id, score, reading)) return;
    const name = this.names.all[id];
    const entry = name && this.index.entries[name.order];
    if (!name || !entry) return;
    const { target } = entry;
    const place = {
      score: scoreOf(name, score + reading.cost),
      rank: name.rank + (this.timeOf(target) === 'there' ? 0 : 0.5),
      order: name.order,
    };
    this.best.offer(`${target.kind}:${target.id}`, place, { entry, score: place.score, reading, match });
  }

  /**
   * Names with a word that begins with the one or two letters of the query: a large part of all. They come in the order in which
   * they answer, so that none after one that is turned away would be better.
   */
  private initials(reading: Reading): void {
    const { text } = reading;
    const { all, initials } = this.names;
    const { first, later } = initials.get(text) ?? { first: [], later: [] };
    const upTo = (ids: readonly number[], score: number): void => {
      for (const id of ids) {
        if (!this.admits(id, score, reading)) return;
        this.offer(id, score, reading, literalMatch);
      }
    };
    upTo(first, scores.prefix);
    upTo(later, scores.wordPrefix);
    // A name that is these letters alone.
    eachEqual(this.names, text, (id) => {
      if (all[id]?.text === text) this.offer(id, scores.exact, reading, literalMatch);
    });
  }

  /** Names with a word from which on they begin as the query. */
  beginnings(reading: Reading): void {
    const { text } = reading;
    if (text.length <= 2) {
      this.initials(reading);
      return;
    }
    eachBeginning(this.names, text, (id, tail) => {
      const first = tail.length === this.names.all[id]?.text.length;
      const score = !first ? scores.wordPrefix : tail.length === text.length ? scores.exact : scores.prefix;
      this.offer(id, score, reading, literalMatch);
    });
  }

  /** Names with all the words, in any order. */
  allWords(reading: Reading): void {
    const { text, words } = reading;
    if (words.length === 1) return;
    const { all } = this.names;
    /** How many of the words each name has. */
    const had = new Uint8Array(all.length);
    for (const [before, word] of words.entries())
      eachBeginning(this.names, word, (id) => {
        if (had[id] === before) had[id] = before + 1;
      });
    // Names come in the order in which they answer, so that none after one that is turned away would be better.
    for (let id = 0; id < all.length; id += 1) {
      if (had[id] !== words.length) continue;
      if (!this.admits(id, scores.allWords, reading)) break;
      const found = literalMatch(text, words, all[id]?.text ?? '');
      if (found !== null) this.offer(id, found.score, reading, literalMatch);
    }
  }

  /** Names with the query inside of a word. */
  insides(reading: Reading): void {
    // One or two letters are found in almost every name.
    if (reading.text.length < 3) return;
    eachContaining(this.names, reading.text, (id) => {
      // Names come in the order in which they answer, so that none after this one would be better.
      if (!this.admits(id, scores.substring, reading)) return 'enough';
      this.offer(id, scores.substring, reading, literalMatch);
      return 'more';
    });
  }

  /** Names that have the query with errors: as a whole, or word by word. */
  slips(reading: Reading): void {
    const { text, words } = reading;
    const { all } = this.names;
    const whole = slipScores(this.names, text).of;
    const apart = words.length > 1 ? words.map((word) => this.wordScores(word)) : [];
    /** The word that fewest names have: most need not be asked for another one. */
    const rarest = apart.reduce<Scores | undefined>((a, b) => (a && a.count <= b.count ? a : b), undefined)?.of;
    // Names come in the order in which they answer: where one is turned away, so are those after it that match no better.
    let turnedAway = NEVER;
    for (let id = 0; id < all.length; id += 1) {
      let score = whole[id] ?? NEVER;
      const isWhole = score < NEVER;
      if (!isWhole) {
        if (rarest === undefined || rarest[id] === NEVER) continue;
        score = 0;
        for (const word of apart) {
          const of = word.of[id] ?? NEVER;
          if (of > 0) score = withWord(score, of);
        }
        score += APART;
      }
      if (score >= turnedAway) continue;
      if (!this.admits(id, score, reading)) {
        turnedAway = score;
        continue;
      }
      // Two wrong letters in a long query are forgiven, but not in one short word of it.
      if (isWhole && !words.every((word) => mayStandIn(word, all[id]?.text ?? ''))) continue;
      this.offer(id, score, reading, slippedMatch);
    }
  }

  /** The score of a name is 0 where it has the word as typed. */
  private wordScores(word: string): Scores {
    const before = this.scoresOf.get(word);
    if (before) return before;
    const { of, count: slipped } = slipScores(this.names, word);
    let count = slipped;
    eachBeginning(this.names, word, (id) => {
      if (of[id] === NEVER) count += 1;
      of[id] = 0;
    });
    const found = { of, count };
    this.scoresOf.set(word, found);
    return found;
  }
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
  const finding = new Finding(index, limit, timeOf);
  const { best } = finding;
  // From the best kinds of match to the poorest: once there are enough answers, the next kinds turn all away.
  for (const reading of readings) finding.beginnings(reading);
  for (const reading of readings) finding.allWords(reading);
  for (const reading of readings) finding.insides(reading);
  if (best.leastScore >= POOR) for (const reading of readings) finding.slips(reading);
  return best.answers.map(({ entry, score, reading, match }) => {
    const shown = match(reading.text, reading.words, entry.folded.text);
    return { entry, score, highlights: shown === null ? [] : shownRanges(shown.ranges, entry.folded) };
  });
}
