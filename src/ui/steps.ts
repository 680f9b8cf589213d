/** Long work in small steps: at once where somebody waits for it, in turns with other work where a page must go on answering. */

/** Work that pauses after each of its steps; what it returns is the result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps and returns the result. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How long, in milliseconds, steps are done before whatever else waits has its turn. */
const AT_A_TIME = 8;

export interface Turns<T> {
  /** Rejects where a step throws; never settles once the work is given up. */
  readonly result: Promise<T>;
  readonly giveUp: () => void;
}

/** Does the steps in turns of a few milliseconds, each in a task of its own. */
export function inTurns<T>(steps: Steps<T>): Turns<T> {
  // A timer would wait four milliseconds between two turns.
  const { port1: turn, port2: next } = new MessageChannel();
  let isWanted = true;
  const result = new Promise<T>((resolve, reject) => {
    turn.onmessage = () => {
      // A turn may have been asked for before the work was given up.
      if (!isWanted) return;
      try {
        for (const since = performance.now(); performance.now() - since < AT_A_TIME;) {
          const step = steps.next();
          if (!step.done) continue;
          turn.close();
          resolve(step.value);
          return;
        }
        next.postMessage(null);
      } catch (error) {
        turn.close();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
  });
  next.postMessage(null);
  return {
    result,
    giveUp: () => {
      isWanted = false;
      turn.close();
    },
  };
}

export interface Ahead<T> {
  /** Does the steps in turns, unless they are done; returns a function that leaves off. */
  readonly begin: () => () => void;
  /** Does what is left of them at once. Throws where a step throws. */
  readonly get: () => T;
}

/** Work that somebody will ask for, but perhaps not yet. */
export function ahead<T>(steps: Steps<T>): Ahead<T> {
  let done: (() => T) | null = null;
  let turns: Turns<T> | null = null;
  const leaveOff = (): void => {
    turns?.giveUp();
    turns = null;
  };
  return {
    begin: () => {
      if (done === null && turns === null) {
        turns = inTurns(steps);
        turns.result.then(
          (value) => {
            done = () => value;
          },
          (error: unknown) => {
            done = () => {
              throw error;
            };
          },
        );
      }
      return leaveOff;
    },
    get: () => {
      leaveOff();
      if (done) return done();
      const value = atOnce(steps);
      done = () => value;
      return value;
    },
  };
}
