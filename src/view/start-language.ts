import { languageParameter } from './parameters';
import { readParameter } from './parse';
import type { Known, Language } from './view';

/** Everything that may decide the language in which a page starts. */
export interface LanguageHints {
  /** The query of the address, with its fragment. */
  readonly search: string;
  /** Chosen in an earlier visit. */
  readonly stored: Language | null;
  /** `navigator.languages`: the reader's own order. */
  readonly browser: readonly string[];
  readonly known: Known;
}

/** The language of the start page, which serves readers of any language; other pages (`/fr/`) are visited for their language. */
const FRONT_DOOR: Language = 'en';

function firstSpoken(tags: readonly string[], known: Known): Language | null {
  for (const tag of tags) {
    const parsed = languageParameter.parse(tag, known);
    if (parsed.state === 'valid') return parsed.value;
  }
  return null;
}

/**
 * The language to start in: the link's, else that of a page such as `/fr/`, else the stored choice, the browser's, the page's.
 */
export function startLanguage({ search, stored, browser, known }: LanguageHints): Language {
  const fromUrl = readParameter(search, 'lang', known);
  if (fromUrl.state === 'valid') return fromUrl.value;
  const page = known.defaultLanguage;
  return page === FRONT_DOOR ? (stored ?? firstSpoken(browser, known) ?? page) : page;
}
