import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { pageFonts, type PageFonts } from '../../../src/ui/build/page-fonts';
import { families } from '../../../src/ui/tokens';

interface Face {
  readonly family: string;
  readonly source: string;
  readonly has: (letter: string) => boolean;
}

const facesIn = ({ firstCss, css }: PageFonts): readonly Face[] =>
  `${firstCss}\n${css}`.split('\n').map((rule) => {
    const ranges = [...(/unicode-range:([^}]*)/.exec(rule)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
    return {
      family: /font-family:'([^']+?)(?: Rest)?'/.exec(rule)?.[1] ?? '',
      source: /url\(([^)]*)\)/.exec(rule)?.[1] ?? '',
      has: (letter) =>
        ranges.some(([, from = '', to = from]) => {
          const code = letter.codePointAt(0) ?? 0;
          return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
        }),
    };
  });

const SANS = 'Inter Variable';
const SERIF = 'Source Serif 4 Variable';

describe('the fonts of a page', async () => {
  const fonts = await pageFonts({
    [SANS]: { first: 'Where 57č', more: 'Where? š' },
    [SERIF]: { first: 'OSCE', more: 'Ш' },
  });
  const sourceOf = (family: string, letter: string): readonly string[] =>
    facesIn(fonts)
      .filter((face) => face.family === family && face.has(letter))
      .map(({ source }) => source);

  it('have each letter in one face only', () => {
    for (const letter of 'Where 57?čšZцǎ')
      for (const family of [SANS, SERIF]) expect(sourceOf(family, letter), `${family}, ${letter}`).toHaveLength(1);
  });

  it('are in the page as far as the first frame needs them, others in files that are there', () => {
    expect(sourceOf(SANS, 'W')[0]).toMatch(/^data:font\/woff2;base64,/);
    expect(sourceOf(SANS, 'č')[0]).toMatch(/^data:/);
    expect(sourceOf(SERIF, 'W')[0]).not.toMatch(/^data:/);
    for (const [family, letter] of [
      [SANS, '?'],
      [SANS, 'š'],
      [SANS, 'Z'],
      [SERIF, 'Ш'],
    ] as const)
      expect(fonts.files.map(({ name }) => name)).toContain(sourceOf(family, letter)[0]);
  });

  it('are the same in the page and in the style sheet for readers without scripts', () => {
    for (const [family, weights, ranges, source] of fonts.first) {
      expect(fonts.firstCss).toContain(`font-family:'${family}';`);
      expect(fonts.firstCss).toContain(`font-weight:${weights};src:${source};unicode-range:${ranges}}`);
    }
    expect(fonts.first).toHaveLength(fonts.firstCss.split('\n').length);
  });

  it('have letters that the first frame lacks in a family of their own, after the one that it shows', () => {
    const familiesIn = (css: string): ReadonlySet<string> =>
      new Set([...css.matchAll(/font-family:'([^']+)'/g)].map(([, family = '']) => family));
    expect([...familiesIn(fonts.firstCss)]).toEqual([SANS, SERIF]);
    expect([...familiesIn(fonts.css)]).toEqual([`${SANS} Rest`, `${SERIF} Rest`]);
    expect(families.sans).toMatch(new RegExp(`^'${SANS}', '${SANS} Rest', `));
    expect(families.serif).toMatch(new RegExp(`^'${SERIF}', '${SERIF} Rest', `));
  });

  it('hold their letters, with their figures of equal width', () => {
    const [source = ''] = sourceOf(SANS, '5');
    const font = create(Buffer.from(source.replace(/^[^,]*,/, ''), 'base64'));
    if (!('layout' in font)) throw new Error('A collection of fonts.');
    const letters = font.characterSet.filter((code) => code !== 0xffff).map((code) => String.fromCodePoint(code));
    expect(letters.join('')).toBe(' 57Wehr');
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['tnum', 'kern']));
    expect(font.variationAxes.wght).toMatchObject({ min: 400, max: 700 });
  });
});
