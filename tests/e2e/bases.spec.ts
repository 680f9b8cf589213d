/** With WebGL: the picture first, MapLibre over it, and the picture again whenever MapLibre is gone. */
import { PNG } from 'pngjs';
import { palettes } from '../../src/ui/tokens';
import { near } from './driver/atlas';
import { eventually, expect, test } from './driver/atlas-test';
import { Bases, difference, type Base } from './driver/bases';
import { areaName, say } from './driver/known';

const WORKER = /maplibre-gl-worker-[^/]*\.m?js/;

// Every pixel counts here.
test.use({ deviceScaleFactor: 1 });

test('the map takes over from the picture, and the overlay stays as it is', async ({ atlas, page }) => {
  // Given a map that cannot come yet
  const bases = new Bases(page);
  await bases.watch();
  const letCome = await bases.holdMap();
  await atlas.follow();

  // Then the picture is there under the overlay
  await bases.waitFor('picture');
  await page.locator('.overlay-mark').first().waitFor();
  const before = await bases.screen();
  expect(await bases.canvases()).toBe(0);
  await bases.holdOverlay();

  // When the map has come, then it stands over the picture under the same overlay, and the reader has seen nothing of it
  letCome();
  await bases.waitFor('map');
  const { share } = difference(before, await bases.screen());
  expect(share).toBeLessThan(0.005);
  expect(await bases.seen()).toEqual(['picture', 'map']);
  expect(await bases.overlayIsHeld()).toBe(true);
  expect(await bases.canvases()).toBe(1);
  expect(await atlas.notice()).toBe('');
});

test('a lost context brings the picture at once and the map once more; lost again, the picture stays and says so', async ({
  atlas,
  page,
}) => {
  // MapLibre's own lines about a context that the test itself took away
  atlas.page.expectComplaint(/CONTEXT_LOST|context lost/i);
  const bases = new Bases(page);
  await bases.watch();
  await atlas.open({ select: 'state:KZ', camera: near(67, 48, 3) });
  expect(await atlas.colourOf(67, 46)).toBe(palettes.light.selected);

  // When the context is lost, then the picture stands there in the same colours
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
});

test('without the worker of the map the picture is there within five seconds, and all of it works', async ({
  atlas,
  page,
}) => {
  const bases = new Bases(page);
  await bases.watch();
  await atlas.page.takeAway(WORKER);

  await atlas.follow();

  await bases.waitFor('picture', 5000);
  await eventually(() => bases.canvases()).toBe(0);
  await atlas.clickPlace(58, 49);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
  expect(await bases.seen()).toEqual(['picture']);
  expect(await atlas.notice()).toBe('');
});

test('a map that is made but does not draw is put away', async ({ atlas, page }) => {
  // Given a worker that starts and never answers
  const bases = new Bases(page);
  await bases.watch();
  await page.route(WORKER, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await atlas.follow();
  await bases.waitFor('picture');
  await eventually(() => bases.canvases()).toBe(1);

  // Then it is gone after some seconds, and the picture was never covered
  expect(await atlas.colourOf(58, 49)).toBe(palettes.light.host);
  await eventually(() => bases.canvases()).toBe(0);
  expect(await bases.seen()).toEqual(['picture']);
  await atlas.clickPlace(58, 49);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
});

const views: Readonly<Record<string, string>> = {
  'the whole area': '',
  'South-Eastern Europe': `camera=${near(20, 43.5, 4.6)}`,
  'Eastern Europe': `camera=${near(32, 49, 4)}`,
  'Central Asia with a theme': `theme=policing&camera=${near(67, 44, 3.6)}`,
  'Kosovo close by': `select=operation:mission-in-kosovo&camera=${near(20.9, 42.6, 6.4)}`,
  'the Mission to Serbia': 'select=operation:mission-to-serbia',
  'the Programme Office in Bishkek': 'select=operation:programme-office-in-bishkek',
  'a State with territories': 'select=state:DK',
  'a State of islands, closest': `select=state:GR&camera=${near(25.3, 36.6, 7.7)}`,
  'a Partner': 'select=partner:JP',
};
const some = ['the whole area', 'South-Eastern Europe', 'Kosovo close by'];

for (const ratio of [1, 2]) {
  test.describe(`at ${ratio} device pixels a pixel`, () => {
    test.use({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: ratio });

    for (const [scheme, names] of [
      ['light', Object.keys(views)],
      ['dark', some],
      ['contrast', some],
    ] as const) {
      test(`both bases paint alike, ${scheme}`, async ({ atlas, page }, info) => {
        test.setTimeout(240_000);
        const bases = new Bases(page);
        const look = async (base: Base): Promise<ReadonlyMap<string, PNG>> => {
          const renderer = base === 'map' ? 'webgl' : 'svg';
          await atlas.follow(`./?scheme=${scheme}&renderer=${renderer}`);
          await bases.waitFor(base);
          const painted = new Map<string, PNG>();
          for (const name of names) {
            await bases.show(`?scheme=${scheme}&renderer=${renderer}&${views[name] ?? ''}`);
            await atlas.page.still('.overlay-mark, [data-dock]');
            painted.set(name, await bases.painted());
          }
          return painted;
        };

        const pictures = await look('picture');
        const maps = await look('map');

        for (const [name, picture] of pictures) {
          const map = maps.get(name) ?? picture;
          const { share, shown } = difference(picture, map);
          info.annotations.push({ type: name, description: `${(share * 100).toFixed(3)} %` });
          expect.soft(share, name).toBeLessThan(0.005);
          if (share < 0.005) continue;
          for (const [what, image] of Object.entries({ picture, map, shown }))
            await info.attach(`${name}: ${what}`, { body: PNG.sync.write(image), contentType: 'image/png' });
        }
      });
    }
  });
}
