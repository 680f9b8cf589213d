/** Hashes of eight words in a row: enough to find copied sentences, but not to read the source. */
import { createHash } from 'node:crypto';

const WINDOW = 8;

/** The words of a text, in lower case, without punctuation and accents. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Each run of eight words of a text, with its hash. */
export function windowsOf(text: string): readonly { readonly words: string; readonly hash: string }[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - WINDOW + 1)).map((_, index) => {
    const run = words.slice(index, index + WINDOW).join(' ');
    return { words: run, hash: createHash('sha256').update(run).digest('hex').slice(0, 12) };
  });
}
