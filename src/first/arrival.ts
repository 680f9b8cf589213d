/** Decides, before anything is painted, how much of the page made at build is right for this reader and address. */
import { readEntries } from '../view/entries';
import { isViewParameter, languageParameter, PARAMETERS, schemeParameter } from '../view/parameters';
import { readParameter } from '../view/parse';
import { createPreferences } from '../view/preferences';
import { startLanguage } from '../view/start-language';
import { LANGUAGES, SELECTION_KINDS, type Known, type Language, type Scheme, type SelectionKind } from '../view/view';

interface Arrival {
  /**
   * `page`: all of it. `areas`: only its areas, because the words will be in another language. `land`: another view was asked
   * for, so not even the roles of the areas are certain.
   */
  readonly shows: 'page' | 'areas' | 'land';
  /** Null: the system's. */
  readonly scheme: Scheme | null;
}

export interface Arriving {
  /** The query of the address, with its fragment. */
  readonly search: string;
  /** `navigator.languages` */
  readonly browser: readonly string[];
  /** `<html lang>` */
  readonly page: string;
  /** The present year, as in `now.ts`. */
  readonly thisYear: number;
  /** The present year when the page was made. */
  readonly year: number;
  /** The query that asks for the page's own view, without a language. */
  readonly asks: string;
  /** Returns the storage; merely reading `localStorage` can throw. */
  readonly openStorage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
}

function nothingKnown(defaultLanguage: Language, year: number): Known {
  const none = Object.fromEntries(SELECTION_KINDS.map((kind) => [kind, new Set<string>()]));
  const ids = none as Record<SelectionKind, Set<string>>;
  return {
    languages: LANGUAGES,
    ids,
    regions: new Set(),
    themes: [],
    years: { min: year, max: year },
    defaultLanguage,
  };
}

/**
 * Parameters that ask for another view than the one the page was made for: those with another value, or that the page does not
 * have.
 */
function asksForMore(search: string, asks: string): boolean {
  const own = new Map(readEntries(asks, isViewParameter));
  return readEntries(search, isViewParameter).some(
    ([name, value]) =>
      isViewParameter(name) &&
      name !== languageParameter.name &&
      name !== schemeParameter.name &&
      own.get(name) !== value,
  );
}

/**
 * Reads address, preferences and browser as the start of the page will, but without the content: any parameter that differs
 * literally from the page's own view is taken to ask for another one. This sometimes hides more than necessary, but never shows
 * anything wrong.
 */
export function arrivalOf({ search, browser, page, thisYear, year, asks, openStorage }: Arriving): Arrival {
  const language = LANGUAGES.find((known) => known === page) ?? 'en';
  const known = nothingKnown(language, thisYear);
  const preferences = createPreferences(known, openStorage);
  const scheme = readParameter(search, 'scheme', known);
  const lang = startLanguage({ search, stored: preferences.language(), browser, known });
  // A view without a year shows the present one.
  const aged = thisYear !== year && !new URLSearchParams(asks).has(PARAMETERS.year.name);
  const otherView = asksForMore(search, asks) || aged;
  return {
    shows: otherView ? 'land' : lang === language ? 'page' : 'areas',
    scheme: (scheme.state === 'valid' ? scheme.value : null) ?? preferences.scheme(),
  };
}
