/** A uniform grid over a plane, so that what is near a place is found without asking everything there is. */

/** A box by its four sides. */
export interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The square that reaches this far to each side of a point. */
export function around([x, y]: readonly [number, number], reach: number): Sides {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

/** Rows are this far apart among the keys; where two squares share a key, only too much is found. */
const ROW = 65536;

export class Grid<Thing extends object | number> {
  private readonly square: number;
  private readonly things: Thing[] = [];
  private readonly squares = new Map<number, number[]>();

  /** @param square width of a square; best about that of the boxes that are added and asked for. */
  constructor(square: number) {
    this.square = square;
  }

  add(sides: Sides, thing: Thing): void {
    const at = this.things.length;
    this.things.push(thing);
    for (const key of this.keysOf(sides)) {
      const there = this.squares.get(key);
      if (there) there.push(at);
      else this.squares.set(key, [at]);
    }
  }

  /** Everything that may touch a box, each once and in the order in which it was added. */
  near(sides: Sides): readonly Thing[] {
    const found = new Set(this.keysOf(sides).flatMap((key) => this.squares.get(key) ?? []));
    return [...found]
      .sort((a, b) => a - b)
      .map((at) => this.things[at])
      .filter((thing) => thing !== undefined);
  }

  private keysOf({ left, top, right, bottom }: Sides): number[] {
    const keys: number[] = [];
    const square = (value: number): number => Math.floor(value / this.square);
    for (let row = square(top); row <= square(bottom); row += 1) {
      for (let column = square(left); column <= square(right); column += 1) keys.push(row * ROW + column);
    }
    return keys;
  }
}
