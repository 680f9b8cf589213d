/** For readers with low vision: a very narrow window, a zoomed page, forced colours. Nothing is lost in any of them. */
import { palettes } from '../../src/ui/tokens';
import { eventually, expect, test } from './driver/atlas-test';
import { operationName } from './driver/known';
import { lostIn } from './driver/lost';

const operation = 'mission-to-bosnia-and-herzegovina';

for (const [what, viewport] of [
  ['320 px wide', { width: 320, height: 640 }],
  ['of 1280 by 800 px enlarged to 200 %', { width: 640, height: 400 }],
] as const) {
  test.describe(`in a window ${what}`, () => {
    test.use({ viewport });

    test('nothing is cut, and nothing overlaps', async ({ atlas }) => {
      await atlas.open();
      expect(await lostIn(atlas)).toEqual([]);
    });
  });
}

test.describe('in a window of 1280 by 1024 px enlarged to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const lang of ['en', 'ru'] as const) {
    test(`the map has marks, and nothing covers legend, zoom or drawer, in ${lang}`, async ({ atlas }) => {
      await atlas.open({ lang });
      await atlas.isSpoken(lang);
      expect(await atlas.dockFaults()).toEqual([]);
      expect(await atlas.overlayFaults()).toEqual([]);
      const operations = (await atlas.marks()).filter(({ role }) => role === 'operation');
      expect(operations.length).toBeGreaterThan(1);
      // Each button can be pressed: nothing covers its middle, and its text is not cut.
      const buttons = ['.legend-toggle', '.stage-zoom button', '.choice', '.panel-close', '.panel-handle'];
      for (const selector of buttons) {
        const seen = await atlas.page.see(selector);
        expect(seen.length, selector).toBeGreaterThan(0);
        for (const { box } of seen) {
          const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          expect(await atlas.page.meets(middle, [selector]), selector).toBe(selector);
        }
      }
      expect(await atlas.page.cutTexts('.overlay, .skip-link, select, aside')).toEqual([]);
    });
  }
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('the map keeps its colours, which say what they say, and axe finds nothing wrong', async ({ atlas }) => {
    await atlas.open();
    expect(await atlas.colourOf(52, 48.5)).toBe(palettes.light.host);
    expect(await atlas.colourOf(-104, 57)).toBe(palettes.light.participating);
    const office = await atlas.mark(operationName('en', 'programme-office-in-bishkek'));
    expect(await atlas.page.colourAt(office.middle)).toBe(palettes.light.operation);

    expect(await atlas.page.accessibilityFaults()).toEqual([]);
    await atlas.jump({ select: `operation:${operation}`, theme: 'policing' });
    await eventually(() => atlas.panel()).toBe(operationName('en', operation));
    expect(await atlas.page.accessibilityFaults()).toEqual([]);
  });
});
