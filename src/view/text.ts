/**
 * Undoes what mail programs, chats and word processors do to the value of a parameter. Our values only have ASCII letters, digits
 * and `: , . -`, so much can be removed without harm.
 */

/** Longer than any value of ours; keeps hostile input cheap. */
const LONGEST = 2000;
const ROUNDS_OF_ENCODING = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // There is a broken sequence: decode the complete ASCII ones only.
    return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

/** Percent-decodes until nothing changes, because links that pass through several sites are encoded several times. */
export function decodeFully(text: string): string {
  let decoded = text.slice(0, LONGEST);
  for (let round = 0; round < ROUNDS_OF_ENCODING && decoded.includes('%'); round += 1) decoded = decodeOnce(decoded);
  return decoded;
}

/** The text up to its last letter or digit. A loop, because a regular expression would take quadratic time. */
function upToLastLetter(text: string): string {
  let end = text.length;
  while (end > 0 && !LETTER_OR_DIGIT.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The value as its author wrote it, or the empty string if nothing is left. */
export function cleanText(raw: string): string {
  const text = decodeFully(raw)
    .normalize('NFKC')
    // Normalisation can make a text longer.
    .slice(0, LONGEST)
    // Quoted-printable, as in mail: `=3A` for a colon.
    .replace(/=([2-7][0-9A-F])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    // Dashes that a word processor made of hyphens.
    .replace(/[\p{Pd}\u2212]/gu, '-')
    // Line wraps, also mail's with `=`, `+` for a space, soft hyphens, zero-width and control characters.
    .replace(/[\s+=\p{Cf}\p{Cc}]/gu, '')
    // The next parameter or the fragment, if encoded into this value, and everything after the link's closing bracket.
    .replace(/[&#?)\]>}].*$/u, '')
    // HTML after it.
    .replace(/(?<=[\p{L}\p{N}])<.*$/u, '')
    // An escape that was cut off.
    .replace(/%[0-9a-f]?$/iu, '');
  return (
    // The end of the sentence the link was in.
    upToLastLetter(text)
      // Quotes and brackets before it; a number may start with a sign or a point.
      .replace(/^[^\p{L}\p{N}.-]+/u, '')
      // The `=` between name and value in quoted-printable.
      .replace(/^3D/i, '')
  );
}
