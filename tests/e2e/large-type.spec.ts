/** A reader whose browser is set to type of twice the usual size. */
import { expect, test } from './driver/atlas-test';
import { lostIn } from './driver/lost';

test.use({
  viewport: { width: 1280, height: 800 },
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] });
    },
    { scope: 'worker' },
  ],
});

test('nothing is cut, and nothing overlaps', async ({ atlas, page }) => {
  await atlas.open();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  expect(await lostIn(atlas)).toEqual([]);
});
