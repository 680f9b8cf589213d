/** Embeds the page's own fonts in a file. */

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

function facesOf(page: Document): readonly (readonly [CSSFontFaceRule, string])[] {
  return [...page.styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => [rule, sheet.href ?? page.baseURI] as const),
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
  const rules = facesOf(page).flatMap(([rule, base]) => {
    const { style } = rule;
    const family = style.getPropertyValue('font-family').replace(/["']/g, '');
    const range = style.getPropertyValue('unicode-range');
    const [, file] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
    const used = [...new Set(letters.get(family) ?? '')].some((letter) => letter > ' ' && inRange(letter, range));
    return file !== undefined && used ? [{ style, family, range, address: new URL(file, base).href }] : [];
  });
  const written = await Promise.all(
    rules.map(
      async ({ style, family, range, address }) =>
        `@font-face{font-family:'${family}';font-weight:${style.getPropertyValue('font-weight')};` +
        `src:url(${await asData(address)}) format('woff2');unicode-range:${range}}`,
    ),
  );
  return written.join('');
}
