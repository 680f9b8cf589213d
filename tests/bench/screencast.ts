/** The frames that the browser really showed, and which of them look like the last. */
import { PNG } from 'pngjs';
import type { CDPSession } from '@playwright/test';

interface Frame {
  /** Milliseconds since 1970, when it was on the screen. */
  readonly at: number;
  /** The PNG file. */
  readonly file: Buffer;
}

export interface Screencast {
  readonly frames: readonly Frame[];
  readonly stop: () => Promise<void>;
}

/** Squares of so many pixels are compared by their mean, so that a coast a third of a pixel off counts as the same. */
const SQUARE = 4;
/** Of 255: less is not seen. */
const SEEN = 24;
/** A frame with fewer different squares looks the same; the smallest mark is about as many. */
const FEW = 6;

export async function startScreencast(cdp: CDPSession): Promise<Screencast> {
  const frames: Frame[] = [];
  cdp.on('Page.screencastFrame', ({ data, metadata: { timestamp }, sessionId }) => {
    // The page may have gone.
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    if (timestamp !== undefined) frames.push({ at: timestamp * 1000, file: Buffer.from(data, 'base64') });
  });
  await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return {
    frames,
    stop: async () => {
      await cdp.send('Page.stopScreencast');
    },
  };
}

interface Squares {
  readonly columns: number;
  /** Mean of red, green and blue of each. */
  readonly means: Float32Array;
}

function squaresOf(file: Buffer): Squares {
  const { width, height, data } = PNG.sync.read(file);
  const columns = Math.floor(width / SQUARE);
  const rows = Math.floor(height / SQUARE);
  const means = new Float32Array(columns * rows * 3);
  for (let y = 0; y < rows * SQUARE; y += 1) {
    for (let x = 0; x < columns * SQUARE; x += 1) {
      const from = (y * width + x) * 4;
      const to = (Math.floor(y / SQUARE) * columns + Math.floor(x / SQUARE)) * 3;
      for (let colour = 0; colour < 3; colour += 1)
        means[to + colour] = (means[to + colour] ?? 0) + (data[from + colour] ?? 0) / SQUARE ** 2;
    }
  }
  return { columns, means };
}

/** How many squares differ visibly. */
function differences(one: Squares, other: Squares): number {
  if (one.means.length !== other.means.length) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let at = 0; at < one.means.length; at += 3) {
    const differs = [0, 1, 2].some(
      (colour) => Math.abs((one.means[at + colour] ?? 0) - (other.means[at + colour] ?? 0)) > SEEN,
    );
    if (differs) count += 1;
  }
  return count;
}

interface Finished {
  /** Milliseconds since 1970; NaN without frames. */
  readonly at: number;
  /** The frame before it, as a PNG file; null where there is none. */
  readonly unfinished: Buffer | null;
}

/** The first frame after which none differs visibly from the last. */
export function firstFinished(frames: readonly Frame[]): Finished {
  const [last, ...before] = [...frames].reverse();
  if (!last) return { at: Number.NaN, unfinished: null };
  const end = squaresOf(last.file);
  let finished = last;
  for (const frame of before) {
    if (!frame.file.equals(finished.file) && differences(squaresOf(frame.file), end) >= FEW)
      return { at: finished.at, unfinished: frame.file };
    finished = frame;
  }
  return { at: finished.at, unfinished: null };
}
