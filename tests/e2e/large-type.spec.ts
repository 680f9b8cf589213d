/** A reader whose browser is set to type of twice the usual size. */
import { withoutWebGL } from './browser';
import { expect, test } from './driver/atlas-test';
import { lostIn } from './driver/lost';

const executablePath = process.env.ATLAS_E2E_BROWSER;

test.use({
  viewport: { width: 1280, height: 800 },
  launchOptions: {
    ...(executablePath !== undefined && { executablePath }),
    args: [...withoutWebGL, '--blink-settings=defaultFontSize=32'],
  },
});

test('nothing is cut, and nothing stands on something else', async ({ atlas, page }) => {
  await atlas.open();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  expect(await lostIn(atlas)).toEqual([]);
});
