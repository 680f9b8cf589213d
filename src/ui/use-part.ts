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
  /** By which function it was fetched. */
  readonly of: (() => Promise<T>) | null;
  readonly box: { readonly part: T } | null;
  readonly failed: boolean;
}

/** @param fetchPart the same function for the same part; null while it is not needed yet. */
export function usePart<T>(fetchPart: (() => Promise<T>) | null): FetchedPart<T> {
  const [attempt, setAttempt] = useState(1);
  const [{ of, box, failed }, setState] = useState<State<T>>({ of: fetchPart, box: null, failed: false });
  useEffect(() => {
    if (!fetchPart) return;
    let wanted = true;
    fetchPart().then(
      (part) => {
        if (wanted) setState({ of: fetchPart, box: { part }, failed: false });
      },
      () => {
        if (wanted) setState({ of: fetchPart, box: null, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [fetchPart, attempt]);
  const retry = useCallback(() => {
    setState({ of: fetchPart, box: null, failed: false });
    setAttempt((before) => before + 1);
  }, [fetchPart]);
  // What another function fetched is another part.
  const current = fetchPart === null || of === fetchPart;
  return { part: current && box ? box.part : null, failed: current && failed, attempt, retry };
}
