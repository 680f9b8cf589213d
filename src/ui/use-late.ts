import { useEffect, useState } from 'react';

/** Milliseconds. */
const LATE = 8000;

/**
 * Whether something has taken so long that the page should say so.
 * @param waiting what is being waited for; null while nothing is. Another value starts another wait.
 * @param after how long that is.
 */
export function useLate(waiting: string | null, after = LATE): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    const timer = setTimeout(() => {
      setLate(waiting);
    }, after);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting, after]);
  return waiting !== null && late === waiting;
}
