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

  test(`no names on the map overlap or are cut in ${lang}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const map = await page.locator('svg.first-picture').boundingBox();
      const words = await wordsOnMap(page);
      for (const { id } of activeOperations)
        expect(words.map(({ text }) => text)).toContain(wordsOf(lang).operations[id]?.city);
      const cut = words.filter(
        ({ left, right, top, bottom }) =>
          !map || left < map.x || right > map.x + map.width || top < map.y || bottom > map.y + map.height,
      );
      expect(cut, `${width} pixels wide`).toEqual([]);
      const piles = words.flatMap((a, index) =>
        words
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} on ${b.text}`),
      );
      expect(piles, `${width} pixels wide`).toEqual([]);
    }
  });
}

/** The text, and where its letters are. */
function wordsOnMap(page: Page) {
  return page.locator('svg.first-picture text').evaluateAll((texts) =>
    texts
      .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
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
