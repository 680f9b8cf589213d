/** Fetches a part of the atlas on demand. */
import { useCallback, useEffect, useState } from 'react';

export interface FetchedPart<T> {
  /** Null until it is loaded. */
  readonly part: T | null;
  readonly failed: boolean;
  /** Number of the attempt, from one. */
  readonly attempt: number;
  readonly retry: () => void;
}

/** The part is boxed, because React calls a function that is passed as state. */
interface State<T> {
  readonly box: { readonly part: T } | null;
  readonly failed: boolean;
}

/** @param fetchPart always the same function; null while the part is not needed yet. */
export function usePart<T>(fetchPart: (() => Promise<T>) | null): FetchedPart<T> {
  const [attempt, setAttempt] = useState(1);
  const [{ box, failed }, setState] = useState<State<T>>({ box: null, failed: false });
  useEffect(() => {
    if (!fetchPart) return;
    let wanted = true;
    fetchPart().then(
      (part) => {
        if (wanted) setState({ box: { part }, failed: false });
      },
      () => {
        if (wanted) setState({ box: null, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [fetchPart, attempt]);
  const retry = useCallback(() => {
    setState({ box: null, failed: false });
    setAttempt((before) => before + 1);
  }, []);
  return { part: box?.part ?? null, failed, attempt, retry };
}
