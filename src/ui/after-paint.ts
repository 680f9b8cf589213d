/** Work that must not delay what the reader has just asked to see. */

/** A page in the background paints nothing, and a busy one late: the work is not put off longer than this, in milliseconds. */
const AT_THE_LATEST = 250;

/** Calls `act` in a task of its own after the next paint. Returns a function that gives it up. */
export function afterPaint(act: () => void): () => void {
  let painted: ReturnType<typeof setTimeout> | undefined;
  const giveUp = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(painted);
    clearTimeout(late);
  };
  const run = (): void => {
    giveUp();
    act();
  };
  // The frame's callbacks run just before it is painted, and a task that one of them queues just after.
  const frame = requestAnimationFrame(() => {
    painted = setTimeout(run);
  });
  const late = setTimeout(run, AT_THE_LATEST);
  return giveUp;
}
