/** Whether the page's fonts have come: what was measured before is measured again. */
import { useEffect, useState } from 'react';

export function useFontsLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let here = true;
    void document.fonts.ready.then(() => {
      if (here) setLoaded(true);
    });
    return () => {
      here = false;
    };
  }, []);
  return loaded;
}
