import { useEffect, useState } from 'react';

/** Milliseconds. */
const LATE = 8000;

/**
 * Whether something has taken so long that the page should say so.
 * @param waiting what is being waited for; null while nothing is. Another value starts another wait.
 */
export function useLate(waiting: string | null): boolean {
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    if (waiting === null) return;
    const timer = setTimeout(() => {
      setLate(waiting);
    }, LATE);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting]);
  return waiting !== null && late === waiting;
}
