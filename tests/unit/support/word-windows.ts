/** Eight words in a row, as hashes: enough to see that a text says a source's sentence again, and not enough to read the source. */
import { createHash } from 'node:crypto';

const WINDOW = 8;

/** The words of a text, small, without marks and accents. */
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
