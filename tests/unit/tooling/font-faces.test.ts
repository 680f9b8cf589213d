import { describe, expect, it } from 'vitest';
import { fontFaces, fontsFor } from '../../../scripts/font-faces';

describe('the fonts of a page', () => {
  const faces = fontFaces(`
    @font-face { font-family: 'Sans'; src: url('@x/sans-latin.woff2'); unicode-range: U+0000-00FF, U+2019; }
    @font-face { font-family: 'Sans'; src: url('@x/sans-cyrillic.woff2'); unicode-range: U+0400-045F; }
    @font-face { font-family: 'Some Serif'; src: url('@x/serif-latin.woff2'); unicode-range: U+0000-00FF; }
    @font-face { font-family: 'Some Serif'; src: url('@x/serif-cyrillic.woff2'); unicode-range: U+0400-045F; }
  `);

  it('are those that hold a letter of the first frame; the serif those of its headings', () => {
    expect(fontsFor({ letters: 'abc', title: 'Title' }, faces)).toEqual(['sans-latin', 'serif-latin']);
    expect(fontsFor({ letters: ' аб', title: 'Заголовок' }, faces)).toEqual([
      'sans-cyrillic',
      'serif-latin',
      'serif-cyrillic',
    ]);
  });
});
