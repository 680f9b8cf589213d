/** A page that is never idle does it all the same after so many milliseconds. */
const LATEST = 4000;

/** Calls back when the browser has nothing else to do. Returns a function that takes the wish back. */
export function whenIdle(then: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = window.requestIdleCallback(then, { timeout: LATEST });
    return () => {
      window.cancelIdleCallback(request);
    };
  }
  // Not every browser can tell.
  const timer = setTimeout(then, LATEST / 4);
  return () => {
    clearTimeout(timer);
  };
}
