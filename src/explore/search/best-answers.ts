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

/** In numbers, because it is asked of every name: so nothing is made for it. */
const comesBefore = (score: number, rank: number, order: number, other: Place): boolean =>
  score !== other.score ? score < other.score : rank !== other.rank ? rank < other.rank : order < other.order;
const isBefore = (a: Place, b: Place): boolean => comesBefore(a.score, a.rank, a.order, b);

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

  /** Whether an answer at this place would be kept. */
  admits(score: number, rank: number, order: number): boolean {
    const last = this.kept.at(-1);
    return this.kept.length < this.limit || last === undefined || comesBefore(score, rank, order, last);
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
