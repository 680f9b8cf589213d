/** The build places the names of the pages with widths of its own: they must be those that browsers draw. */
import { families, firstOf, labelStyles } from '../../src/ui/tokens';
import { textWidths } from '../../src/ui/build/text-widths';
import { LANGUAGES } from '../../src/view/view';
import { expect, test } from './driver/atlas-test';
import { wordsOf } from './driver/known';

const family = firstOf(families.sans);
const weights = [...new Set(Object.values(labelStyles).map(({ weight }) => weight))];
const SIZE = 13;
/** So large that no hinting to whole pixels, which some machines do, counts. */
const LARGE = 1300;

for (const lang of LANGUAGES)
  test(`names are as wide as the build measures them in ${lang}`, async ({ page }) => {
    const words = wordsOf(lang);
    const texts = [
      ...Object.values(words.states).map(({ name }) => name),
      ...Object.values(words.operations).map(({ city }) => city),
      ...Object.values(words.institutions).map(({ name }) => name),
    ].filter((text) => text !== '');
    await page.goto(lang === 'en' ? './' : `./${lang}/`);

    const measured = await page.evaluate(
      async ([texts, font, weights, size]) => {
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('There is no canvas.');
        const widths: number[][] = [];
        for (const weight of weights) {
          await document.fonts.load(`${weight} ${size}px ${font}`, texts.join(''));
          context.font = `${weight} ${size}px ${font}`;
          widths.push(texts.map((text) => context.measureText(text).width));
        }
        return widths;
      },
      [texts, families.sans, weights, LARGE] as const,
    );

    const widthOf = await textWidths(family, texts.join(''), weights);
    const off = weights.flatMap((weight, row) =>
      texts.map((text, column) => ({
        text,
        off: Math.abs(widthOf(text, weight) - (measured[row]?.[column] ?? 0) / LARGE) * SIZE,
      })),
    );
    expect(off.filter(({ off }) => off > 0.5)).toEqual([]);
  });
