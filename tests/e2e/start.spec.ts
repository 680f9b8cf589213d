/** A page that starts, or says why not: files that fail, come broken or hang end in a document with one true sentence. */
import type { Page } from '@playwright/test';
import { expect, test } from './driver/atlas-test';
import { say } from './driver/known';

const asset = (name: string): RegExp => new RegExp(`/assets/${name}-[^/]*$`);

/** What a server or a network may do to a file. */
const faults: Readonly<Record<string, (page: Page, file: RegExp) => Promise<unknown>>> = {
  'is missing': (page, file) => page.route(file, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  'is HTML with 200': (page, file) =>
    page.route(file, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in</p>' })),
  'does not parse': (page, file) =>
    page.route(file, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const a = {' })),
  'is cut off by the network': (page, file) => page.route(file, (route) => route.abort('connectionreset')),
  hangs: (page, file) => page.route(file, () => undefined),
};

/** The document: its map, its list, one sentence, and no control that nothing answers. */
async function isDocument(page: Page, sentence: string): Promise<void> {
  await expect(page.locator('[data-start]:visible')).toContainText(sentence);
  await expect(page.locator('[data-start]:visible')).toHaveCount(1);
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
  expect(await page.locator('.first-plain dt:visible').count()).toBeGreaterThan(60);
}

const cases = [
  ['index', 'is missing', 'failed', ''],
  ['index', 'is HTML with 200', 'failed', ''],
  ['react', 'does not parse', 'failed', 'fr/'],
  ['content', 'is cut off by the network', 'failed', ''],
  ['words-ru', 'hangs', 'late', 'ru/'],
] as const;

for (const [name, fault, why, path] of cases) {
  test(`where "${name}" ${fault}, the page is a document that says so, and the atlas starts once it can`, async ({
    page,
  }) => {
    const lang = path === 'fr/' ? 'fr' : path === 'ru/' ? 'ru' : 'en';
    await faults[fault]?.(page, asset(name));
    await page.goto(`./${path}?renderer=svg`, { waitUntil: 'commit' });
    await isDocument(page, say(lang, `plain.${why}`));

    // What hung comes after all; what failed is asked for again by the reader.
    await page.unroute(asset(name));
    if (why === 'failed') await page.locator('[data-start]:visible a').click();
    await expect(page.locator('html[data-first="over"][data-base]')).toBeAttached();
    await expect(page.locator('[data-start]:visible')).toHaveCount(0);
  });
}

for (const file of [asset('first-en'), asset('style')]) {
  test(`where ${file.source} hangs, something is on the screen all the same`, async ({ page }) => {
    await page.route(file, () => undefined);
    await page.goto('./?renderer=svg', { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await expect(page.locator('main h1, .first-plain').first()).toBeAttached();
  });
}

test('without `navigator.languages` the atlas starts', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { value: undefined });
    Object.defineProperty(navigator, 'language', { value: undefined });
  });
  await page.goto('./?renderer=svg');
  await expect(page.locator('html[data-first="over"][data-base]')).toBeAttached();
});

test('a language that cannot be fetched is neither kept nor in the address, and can be chosen again', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.page.takeAway(/words-fr-[^/]*\.js/);
  await page.getByRole('combobox', { name: say('en', 'language') }).selectOption('fr');
  await expect(page.locator('.notice p')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('lang')).toBeNull();
  expect(await page.evaluate(() => localStorage.getItem('osce-atlas:language'))).toBeNull();

  await atlas.page.giveBack(/words-fr-[^/]*\.js/);
  await page.getByRole('combobox', { name: say('en', 'language') }).selectOption('fr');
  await expect(page.locator('html[lang="fr"]')).toBeAttached();
});
