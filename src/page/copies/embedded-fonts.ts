/** Embeds the page's own fonts in a file. */
import { restOf } from '../../ui/tokens';

/** As `U+0100-02BA, U+1E9F` in a style sheet. */
function inRange(letter: string, range: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].some(
    ([, from = '', to = from]) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16),
  );
}

/** The rules of a style sheet; none where reading it is forbidden, as for an extension's. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

interface Face {
  readonly family: string;
  readonly weight: string;
  readonly range: string;
  /** The address in its source. */
  readonly address: string;
}

const addressIn = (source: string, base: string): readonly string[] => {
  const [, file] = /url\(["']?([^"')]+)/.exec(source) ?? [];
  return file === undefined ? [] : [new URL(file, base).href];
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** The fonts that are in the page itself (`src/first/hold-text.js`); none where it was altered. */
function facesInPage(page: Document): readonly Face[] {
  try {
    const fonts: unknown = JSON.parse(page.getElementById('first-fonts')?.textContent ?? '[]');
    return (Array.isArray(fonts) ? fonts : [])
      .filter(isTexts)
      .flatMap(([family = '', weight = '', range = '', source = '']) =>
        addressIn(source, page.baseURI).map((address) => ({ family, weight, range, address })),
      );
  } catch {
    return [];
  }
}

function facesInSheets(page: Document): readonly Face[] {
  return [...page.styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .flatMap(({ style }) =>
        addressIn(style.getPropertyValue('src'), sheet.href ?? page.baseURI).map((address) => ({
          family: style.getPropertyValue('font-family').replace(/["']/g, ''),
          weight: style.getPropertyValue('font-weight'),
          range: style.getPropertyValue('unicode-range'),
          address,
        })),
      ),
  );
}

async function asData(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font could not be fetched: ${response.status} ${address}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(text)}`;
}

/**
 * `@font-face` rules with the fonts in them, for the subsets that hold any of the letters. Rejects when a font cannot be fetched.
 * @param letters by family; a family that is not named is left out.
 */
export async function embeddedFonts(page: Document, letters: ReadonlyMap<string, string>): Promise<string> {
  const named = [...letters.keys()];
  const familyOf = (face: Face): string => named.find((family) => restOf(family) === face.family) ?? face.family;
  const isUsed = (face: Face): boolean =>
    [...new Set(letters.get(familyOf(face)) ?? '')].some((letter) => letter > ' ' && inRange(letter, face.range));
  const written = await Promise.all(
    [...facesInPage(page), ...facesInSheets(page)]
      .filter(isUsed)
      .map(
        async (face) =>
          `@font-face{font-family:'${familyOf(face)}';font-weight:${face.weight};` +
          `src:url(${await asData(face.address)}) format('woff2');unicode-range:${face.range}}`,
      ),
  );
  return written.join('');
}
