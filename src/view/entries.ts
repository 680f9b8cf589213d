/**
 * Reads the parameters of an address that may have been altered by mail and chat programs, word processors, forms and trackers.
 */
import { decodeFully } from './text';

/** One parameter of an address, with its name repaired and its value unchanged. */
type Entry = readonly [name: string, value: string];

type IsOurs = (name: string) => boolean;

/** What remains of an `&` written as HTML at the start of the next name. */
const HTML_AMPERSAND = /^(?:amp;|#0*38;|#x0*26;)+/i;
const HTML_AMPERSANDS = /&(?:amp;|#0*38;|#x0*26;)+/gi;
/** A character escaped as in HTML or JSON; `®ion` is what HTML makes of `&region`. */
const WRITTEN_CHARACTER = /&#(\d{2,3});|&#x([0-9a-f]{2});|\\u00([0-9a-f]{2})/gi;
const REGISTERED = /(?:®|%C2%AE)(?=ion=)/gi;
/** Characters that may be before a name. */
const BEFORE_NAME = /^[\s?&#!/;]+/;
/** Forms number their fields. */
const AFTER_NAME = /\[\d*\]$/;
const DEEPEST = 3;

function inPlainCharacters(text: string): string {
  return text
    .replace(HTML_AMPERSANDS, '&')
    .replace(REGISTERED, '&reg')
    .replace(WRITTEN_CHARACTER, (_, decimal?: string, hex?: string, json?: string) =>
      String.fromCharCode(decimal === undefined ? Number.parseInt(hex ?? json ?? '', 16) : Number(decimal)),
    );
}

const ownName = (raw: string): string =>
  decodeFully(raw)
    .replace(BEFORE_NAME, '')
    .replace(HTML_AMPERSAND, '')
    .replace(BEFORE_NAME, '')
    .trim()
    .replace(AFTER_NAME, '')
    .toLowerCase();

function readText(text: string, isOurs: IsOurs, depth: number): readonly Entry[] {
  // The order matters: `&#38;` holds the character that begins a fragment.
  const plain = inPlainCharacters(text);
  const end = plain.indexOf('#');
  const query = readAll(new URLSearchParams(end < 0 ? plain : plain.slice(0, end)), isOurs, depth);
  return end < 0 ? query : [...query, ...readFragment(plain.slice(end + 1), isOurs, depth)];
}

/** Nothing, or a view that was written in place of the fragment. */
function readFragment(fragment: string, isOurs: IsOurs, depth: number): readonly Entry[] {
  if (depth === DEEPEST) return [];
  const entries = readAll(new URLSearchParams(fragment.replace(BEFORE_NAME, '')), isOurs, depth + 1);
  const [first] = entries;
  return first !== undefined && first[1] !== '' && isOurs(first[0]) ? entries : [];
}

function readAll(parameters: URLSearchParams, isOurs: IsOurs, depth: number): readonly Entry[] {
  return [...parameters].flatMap(([rawName, value]): readonly Entry[] => {
    const known = ownName(rawName);
    if (isOurs(known)) {
      // Our values never contain these characters, so another parameter was joined to it.
      const [own = '', ...others] = decodeFully(value).split(/[&?]/);
      if (others.length === 0 || depth === DEEPEST) return [[known, value]];
      return [[known, own], ...readText(`&${others.join('&')}`, isOurs, depth + 1)];
    }
    // If the whole query, or its beginning, was encoded once more, it is one long name.
    const [first = '', ...rest] = decodeFully(rawName).split('=');
    if (rest.length > 0 && isOurs(ownName(first)) && depth < DEEPEST)
      return readText([first, ...rest, ...(value === '' ? [] : [value])].join('='), isOurs, depth + 1);
    const name = rawName
      .replace(/^[\s?]+/, '')
      .replace(HTML_AMPERSAND, '')
      .trim();
    return name === '' ? [] : [[name, value]];
  });
}

/** The parts of an address that may contain parameters. */
export function addressed({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return search + hash;
}

/**
 * The parameters of an address.
 * @param search of an address, with its fragment if there is one: some programs replace `?` or `&` by `#`.
 * @param isOurs tells which names belong to a view; the values of other parameters are not changed.
 */
export function readEntries(search: URLSearchParams | string, isOurs: IsOurs): readonly Entry[] {
  return typeof search === 'string' ? readText(search, isOurs, 0) : readAll(search, isOurs, 0);
}

/** Whether a fragment, with its `#`, holds part of a view. */
export function fragmentHoldsView(hash: string, isOurs: IsOurs): boolean {
  return readText(`&${hash}`, isOurs, 0).some(([name]) => isOurs(name));
}
