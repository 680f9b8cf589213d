/**
 * A `View` is the contract between the address, the back button, embeds, messages, tours and the store: small, serialisable and
 * always complete.
 */

/** The languages of the site; another one is added by listing it here and writing its locales. */
export const LANGUAGES = ['en', 'fr', 'de', 'it', 'ru', 'es'] as const;
/** What can be selected; the word before the colon in `select=<kind>:<id>`. */
export const SELECTION_KINDS = [
  'state',
  'partner',
  'operation',
  'office',
  'theme',
  'institution',
  'format',
  'partnership',
  'programme',
  'chair',
] as const;
/** Which field operations are shown, by their status today. */
export const STATUSES = ['active', 'closed', 'all'] as const;
/** Colour schemes that a reader or a host can ask for. */
export const SCHEMES = ['light', 'dark', 'contrast'] as const;
/** How much is shown around the map: everything, what an embed needs, or nothing. */
export const CHROMES = ['full', 'compact', 'none'] as const;

export type Language = (typeof LANGUAGES)[number];
export type SelectionKind = (typeof SELECTION_KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Scheme = (typeof SCHEMES)[number];
export type Chrome = (typeof CHROMES)[number];

/** The region of everything on the sheet. */
export const WHOLE_AREA = 'whole-area';

/** One thing of the content. */
export interface Selection {
  readonly kind: SelectionKind;
  readonly id: string;
}

/** The point in the middle of the free part of the map, how near it is, and which way is up. */
export interface Camera {
  /** Degrees east. */
  readonly lng: number;
  /** Degrees north. */
  readonly lat: number;
  /** The sheet's square is 512 * 2^zoom px wide. */
  readonly zoom: number;
  /** Degrees by which the map is turned, more than -180 and at most 180. */
  readonly bearing: number;
}

/** Everything that a link can say, and nothing about this reader's screen. */
export interface View {
  readonly lang: Language;
  readonly selection: Selection | null;
  /** What the camera takes in where nothing is selected. */
  readonly region: string;
  /** In the order of the content, each once; empty for no filter. */
  readonly themes: readonly string[];
  readonly status: Status;
  readonly year: number;
  /** Null: the camera follows the selection. */
  readonly camera: Camera | null;
  /** Null: the system's. */
  readonly scheme: Scheme | null;
  readonly chrome: Chrome;
}

/** What a parser needs to know of the content and the page to validate its input. */
export interface Known {
  readonly languages: readonly Language[];
  readonly ids: Readonly<Record<SelectionKind, ReadonlySet<string>>>;
  readonly regions: ReadonlySet<string>;
  /** All themes, in the order of the content. */
  readonly themes: readonly string[];
  readonly years: { readonly min: number; readonly max: number };
  /** The language of the page (`<html lang>`). */
  readonly defaultLanguage: Language;
}

/** The view of an address without parameters. */
export function defaultView(known: Known): View {
  return {
    lang: known.defaultLanguage,
    selection: null,
    region: WHOLE_AREA,
    themes: [],
    status: 'active',
    year: known.years.max,
    camera: null,
    scheme: null,
    chrome: 'full',
  };
}
