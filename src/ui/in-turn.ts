/** Work that is done piece by piece, so that a frame can be painted and a key answered between two of them. */
import { afterPaint } from './after-paint';

const waiting = new Set<() => void>();
let begun = false;

function next(): void {
  const [act] = waiting;
  begun = act !== undefined;
  if (!act) return;
  waiting.delete(act);
  afterPaint(next);
  act();
}

/** Calls `act` after the next paint in which nothing else has its turn. Returns a function that gives it up. */
export function inTurn(act: () => void): () => void {
  waiting.add(act);
  if (!begun) {
    begun = true;
    afterPaint(next);
  }
  return () => {
    waiting.delete(act);
  };
}
