/** The first frame is the finished default view, and the atlas replaces it without a flicker. */
import type { Page } from '@playwright/test';
import { palettes } from '../../src/ui/tokens';
import { LANGUAGES, type Language } from '../../src/view/view';
import { desktop, expect, phone, test } from './driver/atlas-test';
import { difference } from './driver/bases';
import { FirstPage } from './driver/first-page';
import { activeOperations, operationName, say, wordsOf } from './driver/known';

/** Keeps to the picture, so that the same base is compared. */
const PICTURE = 'renderer=svg';

test.use({ deviceScaleFactor: 1 });

let first: FirstPage;
test.beforeEach(async ({ page }) => {
  first = new FirstPage(page);
  await first.watch();
});

const windows = [
  ['a desktop', desktop, LANGUAGES, 0],
  ['a phone', phone, LANGUAGES, 0],
  // The languages with the longest words, and with another alphabet.
  ['a small window', { width: 1024, height: 640 }, ['de', 'ru'], 0],
  ['a laptop @more', { width: 1280, height: 720 }, LANGUAGES, 0],
  ['a large screen @more', { width: 1920, height: 1080 }, LANGUAGES, 0],
  ['a tablet @more', { width: 1024, height: 768 }, LANGUAGES, 0],
  // Not high enough for all names.
  ['a phone on its side @more', { width: 844, height: 390 }, LANGUAGES, 3],
] as const;

for (const [name, viewport, languages, spared] of windows) {
  test.describe(`in the window of ${name}`, () => {
    test.use({ viewport });

    for (const lang of languages) {
      test(`the page in ${lang} is finished before the atlas starts, and then stays as it is`, async () => {
        await first.openHeld(`${lang === 'en' ? './' : `./${lang}/`}?${PICTURE}`);
        const before = await first.screen();
        const words = await first.wordsOnMap();
        const unnamed = activeOperations.map(({ id }) => cityOf(lang, id)).filter((city) => !words.includes(city));
        expect(unnamed.length, unnamed.join()).toBeLessThanOrEqual(spared);

        await first.letStart();

        expect(await first.wordsOnMap()).toEqual(words);
        const { share } = difference(before, await first.screen());
        // A coast may be a third of a pixel off where a line of text over the map is higher by a part of one.
        expect(share).toBeLessThan(0.001);
        expect(await first.shifted()).toBe(0);
      });
    }
  });
}

test('a page whose fonts another program has altered shows its text in others', async ({ page }) => {
  await page.route('**/?*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('id="first-fonts">[', 'id="first-fonts">altered [');
    await route.fulfill({ response, body });
  });
  await first.openHeld(`./?${PICTURE}`);
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(false);
  expect(await first.wordsOnMap()).toContain(cityOf('en', 'programme-office-in-astana'));
});

/** The addresses of what was asked for before the first paint, but for what the page cannot be painted without. */
async function askedBeforePaint(page: Page): Promise<readonly string[]> {
  const early = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < paint)
      .map(({ name }) => name);
  });
  // A browser with tabs asks for the icon of its own as soon as it has read the page.
  const allowed = test.info().project.name === 'installed-chromium' ? /\.css$|\/favicon\.svg$/ : /\.css$/;
  return early.filter((address) => !allowed.test(address));
}

test('before the first paint nothing is asked for but the page, which has the fonts in it, and its styles', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));

  await first.openHeld(`./?${PICTURE}`);

  expect(await askedBeforePaint(page)).toEqual([]);
  await first.letStart();
  expect(asked).not.toContain('font');
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  expect(marks.slice(0, 2)).toEqual(['atlas:picture', 'atlas:interactive']);
});

test('a device that takes long to paint is not asked to fetch the atlas meanwhile', async ({ page }) => {
  await page.addInitScript(() => {
    const busy = (): void => {
      const end = performance.now() + 1500;
      while (performance.now() < end);
    };
    document.addEventListener('DOMContentLoaded', () => {
      // In the first frame for which the start waits.
      void document.fonts.ready.then(() => requestAnimationFrame(busy));
    });
  });
  await first.openHeld(`./?${PICTURE}`);
  expect(await askedBeforePaint(page)).toEqual([]);
});

function cityOf(lang: Language, id: string): string {
  return wordsOf(lang).operations[id]?.city ?? id;
}

test('a link in another language and to another view never shows a wrong word', async () => {
  const id = 'programme-office-in-bishkek';
  await first.openHeld(`./?lang=ru&select=operation:${id}&${PICTURE}`);
  expect(await first.areas()).toBeGreaterThan(60);
  expect((await first.text()).trim()).toBe('');

  await first.letStart();
  await expect.poll(() => first.text()).toContain(operationName('ru', id));

  const final = new Set((await first.text()).split('\n'));
  // Numbers and the names of languages are the same in all of them.
  const foreign = (await first.lines()).filter((line) => /\p{L}/u.test(line) && !/\p{Script=Cyrillic}/u.test(line));
  expect(foreign.filter((line) => !final.has(line))).toEqual([]);
  expect(await first.lines()).not.toContain(say('en', 'title'));
  expect(await first.shifted()).toBe(0);
});

test('a language chosen on an earlier visit holds back the words of the page', async () => {
  await first.remember('osce-atlas:language', 'de');
  await first.openHeld(`./?${PICTURE}`);
  expect((await first.text()).trim()).toBe('');
  expect(await first.areas()).toBeGreaterThan(60);

  await first.letStart();
  await expect.poll(() => first.text()).toContain(say('de', 'overview.heading'));
  expect(await first.lines()).not.toContain(say('en', 'overview.heading'));
});

test.describe('in a browser set to French', () => {
  test.use({ locale: 'fr-FR' });

  test('the front door shows no English word', async () => {
    await first.openHeld(`./?${PICTURE}`);
    expect((await first.text()).trim()).toBe('');

    await first.letStart();
    await expect.poll(() => first.text()).toContain(say('fr', 'overview.heading'));
    expect(await first.lines()).not.toContain(say('en', 'overview.heading'));
  });

  test('the page in Russian is in Russian at once', async () => {
    await first.openHeld(`./ru/?${PICTURE}`);
    expect(await first.text()).toContain(say('ru', 'overview.heading'));
  });
});

const red = (colour: string): string => String(Number.parseInt(colour.slice(1, 3), 16));

test('the colours of a link are those of the first frame', async () => {
  await first.openHeld(`./?scheme=dark&${PICTURE}`);

  expect(await first.sea()).toContain(`rgb(${red(palettes.dark.sea)},`);
  expect(await first.text()).toContain(say('en', 'overview.heading'));
});

test('the colours chosen on an earlier visit are those of the first frame', async () => {
  await first.remember('osce-atlas:scheme', 'dark');
  await first.openHeld(`./?${PICTURE}`);

  expect(await first.sea()).toContain(`rgb(${red(palettes.dark.sea)},`);
});
