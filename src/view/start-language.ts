import { languageParameter } from './parameters';
import type { Known, Language } from './view';

/** All that may say in which language a page begins. */
export interface LanguageHints {
  readonly fromUrl: Language | null;
  readonly stored: Language | null;
  /** `navigator.languages`: the reader's own order. */
  readonly browser: readonly string[];
  readonly page: Language;
  /** Whether the reader came to the page of one language (`/fr/`), and not just to the front door. */
  readonly pageIsExplicit: boolean;
  readonly known: Known;
}

function firstSpoken(tags: readonly string[], known: Known): Language | null {
  for (const tag of tags) {
    const parsed = languageParameter.parse(tag, known);
    if (parsed.state === 'valid') return parsed.value;
  }
  return null;
}

/** The language to begin in: the link's, else that of the page of one language, else the one chosen before, the browser's, the page's. */
export function chooseStartLanguage({
  fromUrl,
  stored,
  browser,
  page,
  pageIsExplicit,
  known,
}: LanguageHints): Language {
  if (fromUrl !== null) return fromUrl;
  return pageIsExplicit ? page : (stored ?? firstSpoken(browser, known) ?? page);
}
