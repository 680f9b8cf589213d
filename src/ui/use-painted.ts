import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/** False in the frame in which the component appears; true soon after it was painted. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(
    () =>
      afterPaint(() => {
        setPainted(true);
      }),
    [],
  );
  return painted;
}
