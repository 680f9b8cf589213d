import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesPlugin } from '../../../scripts/pages-plugin';
import { startScript } from '../../../scripts/start-script';
import type { Prerendered } from '../../../src/first/build/prerender';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pages-'));

const made: Omit<Prerendered, 'lang'> = {
  title: 'Title & more',
  description: 'About "it"',
  html: '<p>$& finished</p>',
  letters: { 'Inter Variable': { first: 'a', more: 'b' } },
  css: '.w0{left:1%}',
  made: { year: 2026, lastYear: 2026, asks: '?theme="</p>', languages: ['en', 'fr'] },
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Builds the small project with Vite. */
async function buildPages(): Promise<void> {
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'silent',
    build: { cssCodeSplit: false, modulePreload: { polyfill: false } },
    plugins: [
      pagesPlugin({
        languages: ['en', 'fr', 'ru'],
        prerendered: () =>
          Promise.resolve(
            (['en', 'fr', 'ru'] as const).map((lang) => ({
              ...made,
              lang,
              html: made.html + lang,
              css: `${made.css} .${lang}{left:1%}`,
            })),
          ),
        modules: (language) => [new RegExp(`/words-${language}`)],
      }),
    ],
  });
}

const page = (file: string): string => readFileSync(join(folder, 'dist', file), 'utf8');
/** Addresses without the marks that a build gives to its files. */
const addressesIn = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address?.replace(/-[\w-]{8}\./, '.'));

describe('the pages of a build', () => {
  beforeAll(async () => {
    write({
      'src/ui/layers.css': '@layer base;',
      'src/first/first.css': 'p { color: red; }',
      'src/ui/fonts.css': '',
      'src/atlas/main.ts': "void import('./words-fr'); void import('./words-en');",
      'src/atlas/words-fr.ts': "console.log('fr');",
      'src/atlas/words-en.ts': "console.log('en');",
      'public/favicon.svg': '<svg/>',
      'public/manifest.webmanifest': '{}',
    });
    copyFileSync(join(project, 'index.html'), join(folder, 'index.html'));
    await buildPages();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('say their language, their title and what they are about', () => {
    expect(page('fr/index.html')).toContain('<html lang="fr" ');
    expect(page('fr/index.html')).toContain('<title>Title &amp; more</title>');
    expect(page('fr/index.html')).toContain('content="About &quot;it&quot;"');
    expect(page('index.html')).toContain('<html lang="en" ');
  });

  it('hold what was made for them, before the atlas', () => {
    expect(page('fr/index.html')).toMatch(/<div id="first"><p>\$& finished<\/p>fr<\/div>\s*<div id="app"><\/div>/);
  });

  it('say for what they were made, where no text of it can end the attribute', () => {
    const [, data = ''] = /<html[^>]* data-made="([^"]*)">/.exec(page('index.html')) ?? [];
    expect(JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&lt;', '<'))).toEqual(made.made);
  });

  it('have a style sheet for their own words', () => {
    const [, href = ''] = /<link rel="stylesheet" data-own href="\.\.\/([^"]*)">/.exec(page('fr/index.html')) ?? [];
    expect(page(href)).toMatch(/^@font-face[^]*\.w0\{left:1%\} \.fr\{left:1%\}$/);
    expect(page(href)).not.toContain('data:');
  });

  it('have the fonts of their first frame in them, and in a style sheet where no scripts run', () => {
    const html = page('fr/index.html');
    const [, fonts = '[]'] = /<script type="application\/json" id="first-fonts">([^<]*)</.exec(html) ?? [];
    expect(JSON.parse(fonts)).toEqual([
      ['Inter Variable', '100 900', 'U+61', expect.stringMatching(/^url\(data:font/)],
    ]);
    const [, href = ''] = /<noscript><link rel="stylesheet" href="\.\.\/([^"]*)"><\/noscript>/.exec(html) ?? [];
    expect(page(href)).toMatch(/^@font-face\{font-family:'Inter Variable';[^}]*url\(data:font[^}]*\}$/);
  });

  it('ask for their style sheets before their fonts, and have them after all scripts that run at once', () => {
    const head = page('fr/index.html').split('</head>')[0] ?? '';
    const [first = '', second = ''] = [
      ...head.matchAll(/<link rel="stylesheet"[^>]* href="([^"]*style[^"]*|[^"]*page[^"]*)"/g),
    ].map(([, href = '']) => href);
    const fonts = head.indexOf('id="first-fonts"');
    for (const href of [first, second]) {
      const asked = head.indexOf(`<link rel="preload" as="style" href="${href}">`);
      expect(asked, href).toBeGreaterThan(head.indexOf(startScript));
      expect(asked, href).toBeLessThan(fonts);
    }
    expect(head.lastIndexOf('<script')).toBeLessThan(head.search(/<link rel="stylesheet"(?! href="[^"]*first-fonts)/));
  });

  it('name the scripts of the atlas, and load none by themselves', () => {
    const html = page('fr/index.html');
    const [, files = '[]'] = /<script type="application\/json" id="start-files">([^<]*)</.exec(html) ?? [];
    expect(files.replace(/-[\w-]{8}\./g, '.')).toBe('["../assets/main.js","../assets/words-fr.js"]');
    expect(html).not.toMatch(/<script[^>]* src|<link rel="modulepreload/);
  });

  it('find their files from their own folder, in any folder of any site', () => {
    expect(addressesIn(page('fr/index.html'))).toEqual([
      '../assets/style.css',
      '../assets/page-fr.css',
      '../assets/first-fonts.css',
      '../favicon.svg',
      '../manifest.webmanifest',
      '../assets/style.css',
      '../',
      '../fr/',
      '../ru/',
      '../',
      '../assets/page-fr.css',
    ]);
    expect(addressesIn(page('index.html'))).toEqual([
      './assets/style.css',
      './assets/page-en.css',
      './assets/first-fonts.css',
      './favicon.svg',
      './manifest.webmanifest',
      './assets/style.css',
      './',
      './fr/',
      './ru/',
      './',
      './assets/page-en.css',
    ]);
  });

  it('say in their first kilobyte how they are written, then who watches the start, before anything is fetched', () => {
    const html = page('fr/index.html');
    expect(html.indexOf('charset')).toBeLessThan(1024);
    expect(html.indexOf(startScript)).toBeGreaterThan(html.indexOf('charset'));
    expect(html.indexOf(startScript)).toBeLessThan(html.search(/<link|src=/));
  });

  it('ask for their styles without CORS, and the styles say that they came whole', () => {
    const [, href = ''] = /<link rel="stylesheet" href="\.\/([^"]*\/style-[^"]*)">/.exec(page('index.html')) ?? [];
    expect(page(href)).toMatch(/:root\{--styles-end:1\}$/);
  });

  it('are not made of an index.html that lacks a place', async () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    write({ 'index.html': html.replace('%title%', 'Title') });
    await expect(buildPages()).rejects.toThrow(/index\.html has no %title%/);
  });
});
