/** Without WebGL, as on most machines without a GPU: the picture is the whole map, and everything works on it. */
import { palettes, type Palette } from '../../src/ui/tokens';
import { near } from './driver/atlas';
import { eventually, expect, test } from './driver/atlas-test';
import { Bases } from './driver/bases';
import { activeOperations, areaName, operationName, operationsOn, say } from './driver/known';
import { launchWithoutWebGL } from './driver/without-webgl';

test.use({ launchOptions: launchWithoutWebGL, deviceScaleFactor: 1 });

let bases: Bases;
test.beforeEach(async ({ page }) => {
  bases = new Bases(page);
  await bases.watch();
});

test('the browser of these tests has no WebGL', async ({ page }) => {
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
});

const spots: readonly (readonly [string, readonly [number, number], keyof Palette])[] = [
  ['a host', [58, 49], 'host'],
  ['a participating State', [-104, 57], 'participating'],
  ['a Partner', [1, 26], 'partner'],
  ['other land', [18, 25], 'context'],
  ['the sea', [-33, 47], 'sea'],
];

for (const scheme of ['light', 'dark', 'contrast'] as const) {
  test(`the map stands on the screen in the colours of the scheme ${scheme}`, async ({ atlas }) => {
    await atlas.follow({ scheme });
    await bases.waitFor('picture');

    for (const [what, at, colour] of spots)
      expect(await atlas.colourOf(...at), what).toBe(palettes[scheme][colour].toLowerCase());

    // And nothing is said of it, and nothing fetched that cannot be used
    expect(await atlas.notice()).toBe('');
    expect(atlas.page.fetched().filter((address) => /maplibre|MapBase/.test(address))).toEqual([]);
    expect(await bases.canvases()).toBe(0);
    expect(await bases.seen()).toEqual(['picture']);
  });
}

const clicks: readonly (readonly [string, readonly [number, number], number | null, string])[] = [
  ['Kazakhstan', [58, 49], null, 'KZ'],
  ['Canada', [-104, 57], null, 'CA'],
  ['Serbia', [20.9, 44.1], 4.2, 'RS'],
];
for (const [name, at, zoom, code] of clicks) {
  test(`a click on ${name} opens its panel and lights it up`, async ({ atlas }) => {
    await atlas.follow(zoom === null ? {} : { camera: near(...at, zoom) });

    await atlas.clickPlace(...at);

    await eventually(() => atlas.panel()).toBe(areaName('en', code));
    await atlas.follow({ select: `state:${code}`, camera: near(...at, zoom ?? 2) });
    expect(await atlas.colourOf(...at)).toBe(palettes.light.selected);
  });
}

test('a mark opens its operation, and the others stay in sight', async ({ atlas }) => {
  await atlas.follow();
  const name = operationName('en', 'programme-office-in-bishkek');

  await atlas.clickMark(await atlas.mark(name));

  await eventually(() => atlas.panel()).toBe(name);
  await atlas.back();
  await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));
});

test('what is under the pointer is set off', async ({ atlas, page }) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await atlas.follow({ camera: near(67, 48, 3) });
  const [place] = [await atlas.colourOf(67, 46)];
  expect(place).toBe(palettes.light.host);

  await bases.point(width / 2, height / 2);

  await eventually(() => atlas.colourOf(67, 46)).toBe(palettes.light.hover);
});

test('a theme mutes the hosts of the operations that do not work on it', async ({ atlas }) => {
  // Given a theme on which the operation in Kazakhstan works or not, by the content itself
  const matching = operationsOn('trafficking');
  const host = activeOperations.find(({ host: at }) => at === 'KZ');
  await atlas.follow({ theme: 'trafficking' });

  expect(await atlas.colourOf(58, 49)).toBe(
    matching.includes(host?.id ?? '') ? palettes.light.host : palettes.light.hostMuted,
  );
  expect(await atlas.colourOf(-104, 57)).toBe(palettes.light.participatingMuted);
  expect(await atlas.colourOf(1, 26)).toBe(palettes.light.partnerMuted);
});

test('keys zoom and move the map, and the picture goes with the marks', async ({ atlas, page }) => {
  await atlas.follow({ camera: near(58, 49, 2.5) });
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

test('wheel and drag move the picture at once and the address after', async ({ atlas, page }) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const middle = [width / 2, height / 2] as const;
  await atlas.follow({ camera: near(58, 49, 3) });
  await bases.waitFor('picture');
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

test('close by, the finer geometry takes the place of the coarser, and answers', async ({ atlas, page }) => {
  const detail = () => atlas.page.fetched().filter((address) => address.includes('detail.topo'));
  const serbia = page.locator('path[data-area="RS"]');
  await atlas.follow();
  await bases.waitFor('picture');
  const coarse = (await serbia.getAttribute('d')) ?? '';
  expect(detail()).toEqual([]);

  await atlas.follow({ camera: near(20.9, 44.1, 5) });
  await eventually(async () => ((await serbia.getAttribute('d')) ?? '').length).toBeGreaterThan(coarse.length * 1.5);

  expect(detail()).toHaveLength(1);
  await atlas.clickPlace(20.9, 44.1);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'RS'));
});

test('the picture has one path for each area, and no solid line around Kosovo', async ({ atlas, page }) => {
  await atlas.follow({ select: 'operation:mission-in-kosovo' });
  await bases.waitFor('picture');

  const ids = await page
    .locator('.picture path[data-area]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('data-area')));
  expect(ids.length).toBeGreaterThan(60);
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.locator('path[data-area="XK"]')).toHaveAttribute('data-tone', 'selected');
  await expect(page.locator(`.picture g[stroke="${palettes.light.outline}"] path`)).toHaveCount(0);
  await expect(page.locator('.picture g[stroke-dasharray] path')).not.toHaveCount(0);
});
