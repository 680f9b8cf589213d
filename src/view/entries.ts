import { decodeFully } from './text';

/** One parameter of an address, its name repaired and its value as it came. */
export type Entry = readonly [name: string, value: string];

/** `&` written as HTML, which is what is left of it at the beginning of the next name. */
const HTML_AMPERSAND = /^(?:amp;|#0*38;|#x0*26;)+/i;
const HTML_AMPERSANDS = /&(?:amp;|#0*38;|#x0*26;)+/gi;
const DEEPEST = 3;

function textToParameters(text: string): URLSearchParams {
  // The order matters: `&#38;` holds the character that begins a fragment.
  const [search = ''] = text.replace(HTML_AMPERSANDS, '&').split('#');
  return new URLSearchParams(search);
}

/**
 * The parameters of an address, also where other sites have encoded it a second time or written its ampersands as HTML.
 * @param isOurs tells the names that belong to a view; what foreign parameters carry is not touched.
 */
export function readEntries(
  search: URLSearchParams | string,
  isOurs: (name: string) => boolean,
  depth = 0,
): readonly Entry[] {
  const parameters = typeof search === 'string' ? textToParameters(search) : search;
  return [...parameters].flatMap(([rawName, value]): readonly Entry[] => {
    const name = rawName
      .replace(/^[\s?]+/, '')
      .replace(HTML_AMPERSAND, '')
      .trim();
    const known = name.toLowerCase();
    if (isOurs(known)) {
      const [own = '', ...others] = decodeFully(value).split('&');
      if (others.length === 0 || depth === DEEPEST) return [[known, value]];
      return [[known, own], ...readEntries(`&${others.join('&')}`, isOurs, depth + 1)];
    }
    // The whole query encoded once more becomes one long name without a value.
    if (value === '' && /%3d|=/i.test(name) && depth < DEEPEST)
      return readEntries(decodeFully(name), isOurs, depth + 1);
    return name === '' ? [] : [[name, value]];
  });
}
