/**
 * Folds every spelling into one plain form, so that what a reader types without diacritics equals what the content writes with
 * them.
 */

/** Letters that Unicode does not decompose into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  // Russian texts often leave out the dots of ё.
  ё: 'е',
};

/** Apostrophes and letters that look like one: Oʻzbekiston is typed with any of them, or with none. */
const apostrophes = /['’‘ʻʼʹʾʿ`´′]/u;
const marks = /\p{M}/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
const cyrillic = /\p{Script=Cyrillic}/u;
/** French and Italian elided words: what follows the apostrophe is a word of its own. */
const elided = /(^| )(l|d|n|s|qu|un|(de|a|ne|da|su|co)ll)$/;

/** A folded text with the original position of each letter. */
export interface Folded {
  readonly text: string;
  /** For each letter of `text`: where it begins in the text before folding. */
  readonly starts: readonly number[];
  /** The same, where it ends. */
  readonly ends: readonly number[];
}

function foldLetter(letter: string): string {
  // In Cyrillic a mark makes a different letter (й is not и), and readers type it.
  if (cyrillic.test(letter)) return letters[letter.toLowerCase()] ?? letter.toLowerCase();
  const bare = letter.toLowerCase().normalize('NFD').replace(marks, '');
  return letters[bare] ?? bare;
}

/** What a letter becomes: a plain form, nothing (`silent`), a part of an elided word, or the gap between words. */
type Fate = { readonly plain: string } | 'apostrophe' | 'silent' | 'gap';

function fateOf(letter: string): Fate {
  if (apostrophes.test(letter)) return 'apostrophe';
  if (letterOrDigit.test(letter)) return { plain: foldLetter(letter) };
  return letter === '.' || letter.replace(marks, '') === '' ? 'silent' : 'gap';
}

/** Cached, because an index has tens of thousands of letters but few different ones. */
const fates = new Map<string, Fate>();

/** Folds a text and keeps the original positions. The text should be in composed form (NFC), as all content is. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let gap = false;
  let position = 0;
  for (const letter of text) {
    const start = position;
    position += letter.length;
    let fate = fates.get(letter);
    if (fate === undefined) fates.set(letter, (fate = fateOf(letter)));
    if (fate === 'apostrophe') {
      if (elided.test(folded)) gap = true;
    } else if (fate === 'gap') {
      gap = true;
    } else if (fate !== 'silent') {
      if (gap && folded !== '') {
        folded += ' ';
        starts.push(start);
        ends.push(start);
      }
      gap = false;
      const { plain } = fate;
      folded += plain;
      for (let times = plain.length; times > 0; times -= 1) {
        starts.push(start);
        ends.push(position);
      }
    }
  }
  return { text: folded, starts, ends };
}

/**
 * Lower case, without diacritics, apostrophes and full stops; hyphens, slashes and all other signs are one space each.
 *
 * @example fold('Prishtinë/Priština') // 'prishtine pristina'
 */
export function fold(text: string): string {
  return foldWithMap(text.normalize('NFC')).text;
}
