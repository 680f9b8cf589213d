/** A browser that darkens light pages by itself. */
import { PNG } from 'pngjs';
import { eventually, expect, test } from './driver/atlas-test';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), '--blink-settings=forceDarkModeEnabled=true'],
      });
    },
    { scope: 'worker' },
  ],
});

const brightness = (png: PNG): number => {
  let sum = 0;
  for (let at = 0; at < png.data.length; at += 4)
    sum += (png.data[at] ?? 0) + (png.data[at + 1] ?? 0) + (png.data[at + 2] ?? 0);
  return sum / (png.data.length / 4) / 3;
};

/** Since this version Chromium leaves a dark page alone, whatever the system's colours. */
const LEAVES_DARK_ALONE = 150;

const asked = [
  { system: 'light', schemes: ['', 'light'] },
  { system: 'dark', schemes: ['', 'light', 'contrast'] },
] as const;

for (const { system, schemes } of asked) {
  for (const scheme of schemes) {
    test(`no page is half dark: ${scheme || 'no colours'} asked for, the system is ${system}`, async ({
      atlas,
      page,
      browser,
    }) => {
      test.skip(system === 'light' && Number(browser.version().split('.')[0]) < LEAVES_DARK_ALONE);
      await page.emulateMedia({ colorScheme: system, reducedMotion: 'reduce' });
      await atlas.open(scheme ? `./?scheme=${scheme}` : './');
      await eventually(async () => (await atlas.marks()).length).toBeGreaterThan(5);

      const clip = async (selector: string) => {
        const box = await page.locator(selector).boundingBox();
        if (!box) throw new Error(`${selector} is not on the page`);
        return brightness(PNG.sync.read(await page.screenshot({ clip: box })));
      };
      const [panel, map] = [await clip('aside'), brightness(PNG.sync.read(await page.screenshot()))];
      // A dark page is dark, and a light page light, in all its parts.
      expect(panel > 128).toBe(map > 128);
      // The chosen scheme is kept where the browser allows it.
      if (system === 'dark') expect(map > 128).toBe(scheme !== '');
    });
  }
}
