/** A drag: once a frame, by one transform each for picture and overlay, and nothing is placed until the mouse is released. */
import { eventually, expect, test } from './driver/atlas-test';
import { difference } from './driver/bases';
import { Motion } from './driver/motion';

const SEA = { x: 700, y: 120 };

test('a storm of events moves picture and overlay once in a frame, and nothing else, until the mouse is released', async ({
  atlas,
  page,
}) => {
  // Given a map at rest
  const motion = new Motion(page);
  await atlas.open();
  const marks = await atlas.marks();
  const address = page.url();
  await atlas.page.still('.overlay-mark');

  // When the mouse is pressed and moves many times in one frame
  await atlas.page.pointer.pressAt(SEA);
  await motion.watch();
  await motion.storm(SEA.x, SEA.y, 40);

  // Then picture and overlay are moved by it, each once
  expect(await motion.frames()).toEqual([{ overlay: 1, picture: 1, others: [] }]);
  expect(await motion.shift()).toEqual([40, 0]);

  // And when it moves on, then still in no frame more than once, nothing is placed, and the address waits
  await motion.storm(SEA.x + 40, SEA.y, 40);
  await page.mouse.move(SEA.x - 60, SEA.y + 40, { steps: 10 });
  for (const { overlay, picture, others } of await motion.frames()) {
    expect(Math.max(overlay, picture)).toBe(1);
    expect(others).toEqual([]);
  }
  expect(page.url()).toBe(address);

  // When it is released, then marks and names are placed anew, where the map is now
  await page.mouse.up();
  await eventually(() => atlas.camera()).not.toBeNull();
  await eventually(() => motion.shift()).toEqual([0, 0]);
  const [before] = marks;
  const after = (await atlas.marks()).find(({ target }) => target === before?.target);
  expect(after).toBeDefined();
});

test.describe('beyond what is drawn', () => {
  test.use({ deviceScaleFactor: 1 });

  test('a long drag shows the map all the way, and ends as if the page were opened there', async ({
    atlas,
    bases,
    page,
  }) => {
    // Given a map that is dragged by more than the picture goes beyond the window, a half pixel included
    await atlas.open({ camera: '30,52,4.6,0' });
    await page.mouse.move(800, 120);
    await page.mouse.down();
    for (const x of [500, 200, -100]) await page.mouse.move(x, 140, { steps: 5 });
    await page.mouse.up();
    await eventually(() => atlas.camera()?.lng).not.toBeCloseTo(30);
    await bases.pointAway();
    const dragged = await bases.screen();

    // Then it is the same as the page opened by its address
    await atlas.reload();
    await atlas.mapIsDrawn();
    await bases.pointAway();
    await atlas.page.still('.overlay-mark');
    expect(difference(dragged, await bases.screen()).share).toBeLessThan(0.001);
  });
});

test.describe('with WebGL in software', () => {
  test.use({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 });

  test(
    'the picture moves and the map comes back at rest, as it was',
    { tag: '@only-map' },
    async ({ atlas, bases, page }) => {
      // Given a map that has drawn
      const motion = new Motion(page);
      await atlas.open();
      await bases.pointAway();
      const showsMap = () => page.locator('.map-base:not([data-behind])').count();
      await eventually(showsMap).toBe(1);
      const before = await bases.screen();

      // When it is dragged, then the picture is what moves
      await atlas.page.pointer.pressAt(SEA);
      await motion.watch();
      await motion.storm(SEA.x, SEA.y, 40);
      expect(await showsMap()).toBe(0);
      await expect(page.locator('.map-base')).toHaveCSS('opacity', '0');
      expect(await motion.frames()).toEqual([{ overlay: 1, picture: 1, others: [] }]);
      expect(await page.locator('html').getAttribute('data-base')).toBe('map');
      const moved = await bases.screen();
      expect(difference(before, moved).share).toBeGreaterThan(0.01);

      // When it is dragged back and released, then the map has drawn at rest, and is the same as before
      await atlas.page.pointer.dragPressedTo(SEA);
      await bases.pointAway();
      await eventually(showsMap).toBe(1);
      expect(difference(before, await bases.screen()).share).toBeLessThan(0.001);
    },
  );
});
