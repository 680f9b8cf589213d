/** Without WebGL the picture is the map. Here is what only its elements show; all other specs run on it too. */
import { palettes } from '../../src/ui/tokens';
import { near } from './driver/link';
import { eventually, expect, test } from './driver/atlas-test';
import { activeOperations, areaName, operationsOn } from './driver/known';

// Every pixel counts here.
test.use({ deviceScaleFactor: 1 });

test('nothing is said of it, and nothing is fetched that cannot be used', async ({ atlas, bases, page }) => {
  await atlas.open();

  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  expect(await atlas.notice()).toBe('');
  expect(atlas.page.traffic.fetched().filter((address) => /maplibre|MapBase/.test(address))).toEqual([]);
  expect(await bases.canvases()).toBe(0);
  expect(await bases.seen()).toEqual(['picture']);
});

test('what is selected is lit up', async ({ atlas }) => {
  await atlas.open({ camera: near(67, 48, 3) });
  expect(await atlas.colourOf(67, 46)).toBe(palettes.light.host);

  await atlas.open({ select: 'state:KZ', camera: near(67, 48, 3) });

  expect(await atlas.colourOf(67, 46)).toBe(palettes.light.selected);
});

test('what is under the pointer is set off', async ({ atlas, bases, page }) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await atlas.open({ camera: near(67, 48, 3) });
  expect(await atlas.colourOf(67, 46)).toBe(palettes.light.host);

  await bases.point(width / 2, height / 2);

  await eventually(() => atlas.colourOf(67, 46)).toBe(palettes.light.hover);
});

test('a theme mutes the hosts of the operations that do not work on it', async ({ atlas }) => {
  // Given a theme on which the operation in Kazakhstan works or not, as in the content
  const matching = operationsOn('trafficking');
  const host = activeOperations.find(({ host: at }) => at === 'KZ');
  await atlas.open({ theme: 'trafficking', camera: near(58, 49, 2.5) });

  expect(await atlas.colourOf(58, 49)).toBe(
    matching.includes(host?.id ?? '') ? palettes.light.host : palettes.light.hostMuted,
  );
  await atlas.jump({ theme: 'trafficking' });
  expect(await atlas.colourOf(-104, 57)).toBe(palettes.light.participatingMuted);
  expect(await atlas.colourOf(1, 26)).toBe(palettes.light.partnerMuted);
});

test('keys zoom and move the map, and the picture goes with the marks', async ({ atlas, page }) => {
  await atlas.open({ camera: near(58, 49, 2.5) });
  expect(await atlas.colourOf(58, 49)).toBe(palettes.light.host);
  await page.locator('.stage-map').focus();

  await atlas.press('+');
  await eventually(() => atlas.camera()?.zoom).toBeCloseTo(3.5);
  expect(await atlas.colourOf(58, 49)).toBe(palettes.light.host);

  await atlas.press('Shift+ArrowRight');
  await eventually(() => atlas.camera()?.lng).not.toBeCloseTo(58);
  expect(await atlas.colourOf(58, 49)).toBe(palettes.light.host);

  await atlas.press('-');
  await atlas.press('-');
  await eventually(() => atlas.camera()?.zoom).toBeCloseTo(1.5);
  expect(await atlas.colourOf(58, 49)).toBe(palettes.light.host);
});

test('wheel and drag move the picture at once and the address after', async ({ atlas, bases, page }) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const middle = [width / 2, height / 2] as const;
  await atlas.open({ camera: near(58, 49, 3) });
  const first = await bases.pictureStandsAt();

  await bases.drag(middle, [middle[0] - 120, middle[1] - 60]);
  await eventually(() => bases.pictureStandsAt()).not.toBe(first);
  await eventually(() => atlas.camera()?.lng).not.toBeCloseTo(58);
  await bases.pointAway();
  await eventually(() => atlas.colourOf(58, 49)).toBe(palettes.light.host);

  await bases.wheel(...middle, -400);
  await eventually(() => atlas.camera()?.zoom).toBeGreaterThan(3.2);
  await bases.pointAway();
  await eventually(() => atlas.colourOf(62, 48)).toBe(palettes.light.host);
});

test('the closer the view, the finer the geometry; each takes the place of the coarser, and answers', async ({
  atlas,
  page,
}) => {
  const fetched = () =>
    atlas.page.traffic.fetched().flatMap((address) => /(coarse|detail)\.topo/.exec(address)?.slice(1) ?? []);
  const serbia = page.locator('path[data-area="RS"]');
  await atlas.open();
  const drawn = (await serbia.getAttribute('d')) ?? '';
  // The picture in the page has the coasts for views of all of the sheet.
  await atlas.open({ camera: near(20.9, 44.1, 1.5) });
  expect(fetched()).toEqual([]);

  await atlas.open({ camera: near(20.9, 44.1, 2.4) });
  await eventually(async () => ((await serbia.getAttribute('d')) ?? '').length).toBeGreaterThan(drawn.length * 1.2);
  const coarse = (await serbia.getAttribute('d')) ?? '';
  expect(fetched()).toEqual(['coarse']);

  await atlas.open({ camera: near(20.9, 44.1, 5) });
  await eventually(async () => ((await serbia.getAttribute('d')) ?? '').length).toBeGreaterThan(coarse.length * 1.5);

  expect(fetched()).toEqual(['coarse', 'detail']);
  await atlas.clickPlace(20.9, 44.1);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'RS'));
});

test('the picture has one path for each area, and no solid line around Kosovo', async ({ atlas, page }) => {
  await atlas.open({ select: 'operation:mission-in-kosovo' });

  const ids = await page
    .locator('.picture path[data-area]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-area')));
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.locator('path[data-area="XK"]')).toHaveAttribute('data-tone', 'selected');
  await expect(page.locator(`.picture g[stroke="${palettes.light.outline}"] path`)).toHaveCount(0);
  await expect(page.locator('.picture g[stroke-dasharray] path')).not.toHaveCount(0);
});
