/** After how long a wait is worth a word. */
import { useEffect, useState } from 'react';

/** Milliseconds. */
const LATE = 8000;

/**
 * Whether something has been waited for so long that it should be said.
 * @param waiting for what; null while nothing is. Another value is another wait.
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
