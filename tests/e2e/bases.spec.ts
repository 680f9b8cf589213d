/** With WebGL: the picture first, MapLibre over it, and the picture again whenever MapLibre is lost. */
import { PNG } from 'pngjs';
import { palettes } from '../../src/ui/tokens';
import type { Scheme } from '../../src/view/view';
import { near } from './driver/link';
import { eventually, expect, test } from './driver/atlas-test';
import { Bases, difference } from './driver/bases';
import { areaName, say } from './driver/known';

/** The share of pixels in which the two bases may differ, because they antialias edges differently. */
const ALIKE = 0.005;
/** Geometry may still be loading at first. */
const MOST_LOOKS = 30;
const WORKER = /maplibre-worker-[^/]*\.m?js/;

const only = { tag: '@only-map' };

// Every pixel counts here, and drawing is slow without a graphics card.
test.use({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 });

test('the map takes over from the picture, and the overlay stays as it is', only, async ({ atlas, bases, page }) => {
  // Given a map that cannot come yet
  const letCome = await bases.holdMap();
  await atlas.follow();

  // Then the picture is there under the overlay
  await bases.waitFor('picture');
  await page.locator('.overlay-mark').first().waitFor();
  const before = await bases.screen();
  expect(await bases.canvases()).toBe(0);
  await bases.holdOverlay();

  // When the map has come, then it is over the picture under the same overlay, and the reader saw no change
  letCome();
  await bases.waitFor('map');
  const { share } = difference(before, await bases.screen());
  expect(share).toBeLessThan(ALIKE);
  expect(await bases.seen()).toEqual(['picture', 'map']);
  expect(await bases.overlayIsHeld()).toBe(true);
  expect(await bases.canvases()).toBe(1);
  expect(await atlas.notice()).toBe('');

  // And its worker comes from the same origin, as the policy asks
  const { origin } = atlas.page.url();
  expect(atlas.page.workers().length).toBeGreaterThan(0);
  for (const address of atlas.page.workers()) expect(address.startsWith(`${origin}/`)).toBe(true);
});

test.describe('when WebGL fails', () => {
  // Only colours and events count here, and drawing is slow without a graphics card.
  test.use({ deviceScaleFactor: 0.5 });

  test(
    'a lost context brings the picture at once and the map once more; lost again, the picture stays and says so',
    only,
    async ({ atlas, bases, page }) => {
      // MapLibre's messages about the context that the test takes away
      atlas.page.traffic.expectComplaint(/CONTEXT_LOST|context lost/i);
      await atlas.open({ select: 'state:KZ', camera: near(67, 48, 3) });
      expect(await atlas.colourOf(67, 46)).toBe(palettes.light.selected);

      // When the context is lost, then the picture is there in the same colours
      await bases.loseContext();
      await bases.waitFor('picture', 2000);
      expect(await atlas.colourOf(67, 46)).toBe(palettes.light.selected);
      expect(await atlas.notice()).toBe('');
      expect(await atlas.panel()).toBe(areaName('en', 'KZ'));

      // And the map comes back, and really draws
      await bases.waitFor('map');
      expect(await bases.canvases()).toBe(1);
      expect(await atlas.colourOf(67, 46)).toBe(palettes.light.selected);
      await atlas.closePanel();
      await eventually(() => atlas.colourOf(67, 46)).toBe(palettes.light.host);

      // When it is lost again, then the picture stays, says so, and answers
      await bases.loseContext();
      await bases.waitFor('picture', 2000);
      await eventually(() => atlas.notice()).toBe(say('en', 'notice.picture'));
      expect(await bases.canvases()).toBe(0);
      await atlas.clickPlace(67, 46);
      await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
      await expect(page.locator('path[data-area="KZ"]')).toHaveAttribute('fill', palettes.light.selected);
      expect(await bases.seen()).toEqual(['picture', 'map', 'picture', 'map', 'picture']);
    },
  );

  test(
    'without the worker of the map the picture is there within five seconds, and all of it works',
    only,
    async ({ atlas, bases }) => {
      await atlas.page.traffic.takeAway(WORKER);

      await atlas.follow({ camera: near(67, 48, 3) });

      await bases.waitFor('picture', 5000);
      await eventually(() => bases.canvases()).toBe(0);
      await atlas.clickPlace(67, 46);
      await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
      expect(await bases.seen()).toEqual(['picture']);
      expect(await atlas.notice()).toBe('');
    },
  );

  test('a map that is made but does not draw is put away', only, async ({ atlas, bases, page }) => {
    // Given a worker that starts and never answers
    await page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await atlas.follow({ camera: near(67, 48, 3) });
    await bases.waitFor('picture');
    await eventually(() => bases.canvases()).toBe(1);

    // Then it is gone after some seconds, and the picture was never covered
    expect(await atlas.colourOf(67, 46)).toBe(palettes.light.host);
    await eventually(() => bases.canvases()).toBe(0);
    expect(await bases.seen()).toEqual(['picture']);
    await atlas.clickPlace(67, 46);
    await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
  });
});

/** Each shows something that could be painted differently: seams, islands, dashes, dimmed and selected areas, other years. */
const views: Readonly<Record<string, string>> = {
  'the whole area': '',
  'South-Eastern Europe': `camera=${near(20, 43.5, 4.6)}`,
  'Eastern Europe': `camera=${near(32, 49, 4)}`,
  'the South Caucasus': `camera=${near(44.5, 41.8, 5)}`,
  'Central Asia with a theme': `theme=policing&camera=${near(67, 44, 3.6)}`,
  'the Bering Strait': `camera=${near(180, 66, 3)}`,
  'the Alps': `camera=${near(10, 46.5, 5.5)}`,
  'Kosovo close by': `select=operation:mission-in-kosovo&camera=${near(20.9, 42.6, 6.4)}`,
  'the Mission to Serbia': 'select=operation:mission-to-serbia',
  'the Programme Office in Bishkek': 'select=operation:programme-office-in-bishkek',
  'an office': 'select=office:prizren',
  'a State with territories': 'select=state:DK',
  'a State of islands, closest': `select=state:GR&camera=${near(25.3, 36.6, 7.7)}`,
  'a State without one of its parts': 'select=state:UA',
  'a State far from the middle': 'select=state:US',
  'the smallest State': 'select=state:VA',
  'a Partner beside other land': 'select=partner:MA',
  'a Partner far away': 'select=partner:JP',
  'a theme': 'select=theme:trafficking',
  'the Chairpersonship of a year': 'select=chair:2019',
  'a year before most States': 'year=1990',
};
const some = ['the whole area', 'Kosovo close by', 'a theme'];

const comparisons: readonly {
  readonly what: string;
  readonly scheme: Scheme;
  readonly names: readonly string[];
  readonly window: object;
  readonly isSlow?: true;
}[] = [
  {
    what: 'in 21 views, light',
    scheme: 'light',
    names: Object.keys(views),
    window: { viewport: { width: 1120, height: 630 }, deviceScaleFactor: 1 },
  },
  {
    what: 'with two device pixels a pixel, dark',
    scheme: 'dark',
    names: some,
    window: { viewport: { width: 900, height: 500 }, deviceScaleFactor: 2 },
    isSlow: true,
  },
  {
    what: 'with two device pixels a pixel, in high contrast',
    scheme: 'contrast',
    names: some,
    window: { viewport: { width: 900, height: 500 }, deviceScaleFactor: 2 },
    isSlow: true,
  },
];

for (const { what, scheme, names, window, isSlow } of comparisons) {
  test.describe(what, () => {
    test.use(window);

    test(
      'both bases paint alike',
      { tag: ['@only-map', ...(isSlow ? ['@more'] : [])] },
      async ({ atlas, bases, page, context }, info) => {
        // Given the same atlas twice, once on MapLibre and once on the picture
        const other = await context.newPage();
        const pictures = new Bases(other);
        await atlas.follow(`./?scheme=${scheme}&renderer=webgl`);
        await other.goto(`./?scheme=${scheme}&renderer=svg`);
        await bases.waitFor('map');
        await pictures.waitFor('picture');
        await bases.hideAllElse();
        await pictures.hideAllElse();

        for (const name of names) {
          // When both go to the same view
          const view = `&scheme=${scheme}&${views[name] ?? ''}`;
          await bases.show(`?renderer=webgl${view}`);
          await pictures.show(`?renderer=svg${view}`);

          // Then both show the same
          let share = 1;
          for (let looks = 0; share >= ALIKE && looks < MOST_LOOKS; looks += 1) {
            const [map, picture] = [await bases.painted(), await pictures.painted()];
            const found = difference(picture, map);
            ({ share } = found);
            if (share < ALIKE || looks < MOST_LOOKS - 1) continue;
            for (const [image, png] of Object.entries({ picture, map, difference: found.shown }))
              await info.attach(`${name}: ${image}`, { body: PNG.sync.write(png), contentType: 'image/png' });
          }
          info.annotations.push({ type: name, description: `${(share * 100).toFixed(3)} %` });
          expect.soft(share, name).toBeLessThan(ALIKE);
        }
        expect(await page.locator('html').getAttribute('data-base')).toBe('map');
      },
    );
  });
}
