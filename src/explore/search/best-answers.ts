/** The best few of many answers, each thing once: what cannot be among them is turned away before anything else is asked of it. */

/** What answers are compared by; lower is better, the first first. */
interface Place {
  readonly score: number;
  readonly rank: number;
  readonly order: number;
}

interface Kept<Answer> extends Place {
  readonly thing: string;
  readonly answer: Answer;
}

const isBefore = (a: Place, b: Place): boolean =>
  a.score !== b.score ? a.score < b.score : a.rank !== b.rank ? a.rank < b.rank : a.order < b.order;

export class BestAnswers<Answer> {
  private readonly kept: Kept<Answer>[] = [];

  constructor(private readonly limit: number) {}

  /** Best first. */
  get answers(): readonly Answer[] {
    return this.kept.map(({ answer }) => answer);
  }

  /** The score of the best; infinite where there is none. */
  get leastScore(): number {
    return this.kept[0]?.score ?? Infinity;
  }

  /** Whether an answer at this place would be kept. Asked of every name, so it makes nothing. */
  admits(score: number, rank: number, order: number): boolean {
    const last = this.kept.length < this.limit ? undefined : this.kept.at(-1);
    if (last === undefined) return true;
    if (score !== last.score) return score < last.score;
    return rank !== last.rank ? rank < last.rank : order < last.order;
  }

  /** Keeps it, unless it is not good enough or the same thing has a better answer. */
  offer(thing: string, place: Place, answer: Answer): void {
    const same = this.kept.findIndex((other) => other.thing === thing);
    const before = this.kept[same];
    if (before ? !isBefore(place, before) : !this.admits(place.score, place.rank, place.order)) return;
    if (before) this.kept.splice(same, 1);
    const at = this.kept.findIndex((other) => isBefore(place, other));
    this.kept.splice(at === -1 ? this.kept.length : at, 0, { ...place, thing, answer });
    if (this.kept.length > this.limit) this.kept.pop();
  }
}
