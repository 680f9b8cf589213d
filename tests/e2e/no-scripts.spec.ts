/** Without scripts the page is a document: the map as a picture, and the same content as a list, in every language. */
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/view/view';
import { expect, test } from './driver/atlas-test';
import { FirstPage } from './driver/first-page';
import { activeOperations, areaName, content, operationName, say, wordsOf } from './driver/known';

test.use({ javaScriptEnabled: false, deviceScaleFactor: 1 });

const AREAS = content.states.length + content.partners.length;

for (const lang of LANGUAGES) {
  const path = lang === 'en' ? './' : `./${lang}/`;

  test(`names, seats, purposes and notes are there in ${lang}`, async ({ page }) => {
    await page.goto(path);
    const first = new FirstPage(page);
    const text = await first.text();

    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.title()).toBe(say(lang, 'title'));
    expect(await first.areas()).toBeGreaterThanOrEqual(AREAS);
    for (const { id } of activeOperations) {
      const words = wordsOf(lang).operations[id];
      expect(text).toContain(operationName(lang, id));
      expect(text).toContain(`${say(lang, 'institution.seat')}: ${words?.city ?? id}`);
      expect(text).toContain(words?.purpose ?? id);
    }
    for (const { code } of content.states) expect(text).toContain(areaName(lang, code));
    expect(text).toContain(say(lang, 'legend.independent'));
    expect(text).toContain(say(lang, 'notes.unscr-1244'));
    // And no controls that need scripts are offered
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
  });

  test(`names on the map are there, and none overlaps, is cut or covered in ${lang}`, async ({ page }) => {
    await page.goto(path);
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      const words = await wordsOnMap(page);
      const size = `${width} by ${height} pixels`;
      const named = activeOperations.filter(({ id }) =>
        words.some(({ text }) => text === wordsOf(lang).operations[id]?.city),
      );
      expect(named.length, size).toBeGreaterThanOrEqual(height < 480 ? 5 : activeOperations.length - 1);
      const cut = words.filter(
        ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
      );
      expect(cut, size).toEqual([]);
      const piles = words.flatMap((a, index) =>
        words
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} on ${b.text}`),
      );
      expect(piles, size).toEqual([]);
    }
  });
}

/** Within the ranges of sizes for which words are placed, and at their ends. */
const WINDOWS = [
  [360, 740],
  [390, 844],
  [430, 700],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1200, 800],
  [1280, 720],
  [1440, 900],
  [1600, 900],
  [1920, 1080],
  [2560, 1440],
] as const;

/** The names, and where their letters are. Those that a panel covers are not among them: a test of its own looks for them. */
function wordsOnMap(page: Page) {
  return page.locator('#first .overlay-label').evaluateAll((labels) =>
    labels
      .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ text, box: { left, right, top, bottom } }) => {
        // The line box is taller than its letters.
        const quarter = (bottom - top) / 4;
        return { text, left, right, top: top + quarter, bottom: bottom - quarter };
      }),
  );
}

test('each page names the others', async ({ page }) => {
  for (const path of ['./', './ru/']) {
    await page.goto(path);
    const links = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((all) =>
        all.map((one) => (one instanceof HTMLLinkElement ? [one.hreflang, new URL(one.href).pathname] : [])),
      );
    expect(Object.fromEntries(links)).toEqual({
      ...Object.fromEntries(LANGUAGES.map((lang) => [lang, lang === 'en' ? '/' : `/${lang}/`])),
      'x-default': '/',
    });
  }
});
