/**
 * Widths of texts in the bundled fonts, without a browser: HarfBuzz fixes the weight of a variable font, fontkit lays the text
 * out. A test compares them with what a browser measures.
 */
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { FEATURES, fontFiles, hasLetter, type FontFile } from './font-files';

/** The width of a text of size 1. */
type WidthOf = (text: string) => number;

/** Parts of a text whose letters come from one file; a browser, too, lays out each part by itself. */
function partsOf(
  text: string,
  files: readonly FontFile[],
): readonly { readonly text: string; readonly file: number }[] {
  const parts: { text: string; file: number }[] = [];
  for (const letter of text) {
    const file = files.findIndex((each) => hasLetter(each, letter));
    if (file < 0) throw new Error(`No bundled font has the letter ${letter} of "${text}".`);
    const last = parts.at(-1);
    if (last?.file === file) last.text += letter;
    else parts.push({ text: letter, file });
  }
  return parts;
}

async function atWeight(file: FontFile, letters: string, weight: number): Promise<WidthOf> {
  const own = Array.from(letters).filter((letter) => hasLetter(file, letter));
  const targetFormat = 'truetype' as const;
  // A variable of its own, because the types of the library do not know `keepFeatures` yet.
  const options = { targetFormat, keepFeatures: FEATURES, variationAxes: { wght: weight } };
  const bytes = await subsetFont(file.bytes(), own.join(''), options);
  const font = create(bytes);
  if (!('layout' in font)) throw new Error(`${file.file} is a collection of fonts.`);
  return (text) => font.layout(text).advanceWidth / font.unitsPerEm;
}

/**
 * Reads the fonts of a family.
 * @param family as in `fonts.css`.
 * @param letters all letters of the texts that will be measured.
 * @param weights of those texts.
 * @returns the width of a text in parts of its size. Throws for a letter that no bundled font has.
 */
export async function textWidths(
  family: string,
  letters: string,
  weights: readonly number[],
): Promise<(text: string, weight: number) => number> {
  const files = fontFiles().filter((file) => file.family === family);
  const fonts = new Map(
    await Promise.all(
      weights.map(
        async (weight) => [weight, await Promise.all(files.map((file) => atWeight(file, letters, weight)))] as const,
      ),
    ),
  );
  return (text, weight) => {
    const ofWeight = fonts.get(weight);
    if (!ofWeight) throw new Error(`The weight ${String(weight)} was not read.`);
    return partsOf(text, files).reduce((sum, part) => sum + (ofWeight[part.file]?.(part.text) ?? 0), 0);
  };
}
