/** The colour scheme in use: the view's, else the system's; dark where the browser would only half darken a light one. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { isDarkened } from '../ui/darkened';
import type { SchemeName } from '../ui/tokens';
import { useAtlas } from '../view/use-atlas';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function subscribe(changed: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

function ofSystem(): SchemeName {
  if (window.matchMedia(CONTRAST).matches) return 'contrast';
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Also sets `data-scheme` on the page. */
export function useScheme(): SchemeName {
  const asked = useAtlas((state) => state.view.scheme);
  const [darkened] = useState(() => typeof window !== 'undefined' && isDarkened());
  const chosen = darkened ? 'dark' : asked;
  const system = useSyncExternalStore<SchemeName>(subscribe, ofSystem, () => 'light');
  useEffect(() => {
    const page = document.documentElement;
    if (chosen === null) delete page.dataset.scheme;
    else page.dataset.scheme = chosen;
  }, [chosen]);
  return chosen ?? system;
}
