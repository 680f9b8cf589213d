import { describe, expect, it } from 'vitest';
import { fontFaces, fontsFor } from '../../../scripts/font-faces';
import { pageFor } from '../../../scripts/page';
import { startScript } from '../../../scripts/start-script';

const pattern = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Old</title>
    <meta name="description" content="Old" />
    <link rel="icon" href="./favicon.svg" />
    <script type="module" src="./assets/index-1.js"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;

const prerendered = {
  title: 'Title & more',
  description: 'About "it"',
  html: '<p>$& finished</p>',
  letters: '',
  firstView: {
    year: 2026,
    lastYear: 2026,
    asks: '?theme=</script>',
    scene: { areas: [], places: [] },
    framing: { camera: null, focus: { points: [], upright: null, maxZoom: 1 } },
    units: 1,
  },
};
const parts = {
  languages: ['en', 'fr', 'ru'],
  script: 'assets/first-1.js',
  links: [
    { file: 'assets/words.js', attrs: { rel: 'modulepreload', crossorigin: true } },
    { file: 'assets/index-1.js', attrs: { rel: 'modulepreload' } },
  ] as const,
};

describe('a page', () => {
  const french = pageFor(pattern, { ...prerendered, lang: 'fr' }, parts);

  it('says its language, its title and what it is about', () => {
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('<title>Title &amp; more</title>');
    expect(french).toContain('content="About &quot;it&quot;"');
  });

  it('holds what was made for it, before the atlas', () => {
    expect(french).toMatch(/<div id="first"><p>\$& finished<\/p><\/div>\s*<div id="app"><\/div>/);
  });

  it('holds the data of its view where no text of it can end the element', () => {
    const [, data = ''] = /<script type="application\/json" id="first-view">([^<]*)<\/script>/.exec(french) ?? [];
    expect(JSON.parse(data)).toEqual(prerendered.firstView);
  });

  it('finds its files from its own folder, in any folder of any site', () => {
    const addresses = [...french.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([
      '../favicon.svg',
      '../assets/index-1.js',
      '../',
      '../fr/',
      '../ru/',
      '../',
      '../assets/words.js',
      '../assets/first-1.js',
    ]);
  });

  it('says before anything is fetched who watches the start, and waits for no script', () => {
    expect(french.indexOf(startScript)).toBeGreaterThan(0);
    expect(french.indexOf(startScript)).toBeLessThan(french.search(/<link|src=/));
    expect(french).not.toMatch(/<script(?! (async|type="module"))[^>]*src/);
  });

  it('names the others from the front door', () => {
    const english = pageFor(pattern, { ...prerendered, lang: 'en' }, parts);
    expect(english).toContain('hreflang="ru" href="./ru/"');
    expect(english).toContain('src="./assets/index-1.js"');
  });

  it('is not made from a pattern that lacks a part', () => {
    expect(() => pageFor(pattern.replace('id="app"', 'id="root"'), { ...prerendered, lang: 'fr' }, parts)).toThrow(
      /index\.html has no/,
    );
  });
});

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
