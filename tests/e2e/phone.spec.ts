/** The atlas on a phone: the map above, the panel a drawer with three stops. */
import { near } from './driver/link';
import { eventually, expect, phone, test } from './driver/atlas-test';
import { areaName, operationName, say } from './driver/known';

test.use({ viewport: phone, hasTouch: true });

test('the handle raises the drawer from stop to stop and lowers it again', async ({ atlas }) => {
  await atlas.open();
  expect(await atlas.drawer()).toBe('peek');

  await atlas.button('panel.raise');
  await eventually(() => atlas.drawer()).toBe('half');
  await atlas.button('panel.raise');
  await eventually(() => atlas.drawer()).toBe('full');
  await atlas.button('panel.lower');
  await eventually(() => atlas.drawer()).toBe('half');

  await atlas.press('ArrowDown');
  await eventually(() => atlas.drawer()).toBe('peek');
  await atlas.press('ArrowUp');
  await eventually(() => atlas.drawer()).toBe('half');
});

test('a drag of the handle moves the drawer by one stop', async ({ atlas }) => {
  await atlas.open();

  await atlas.dragDrawer(-120);
  await eventually(() => atlas.drawer()).toBe('half');

  await atlas.dragDrawer(120);
  await eventually(() => atlas.drawer()).toBe('peek');
});

test('what is tapped on the map raises the drawer to half, and stays in sight above it', async ({ atlas }) => {
  await atlas.open({ camera: near(67, 48, 2.6) });

  await atlas.tapPlace(67, 48);

  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
  await eventually(() => atlas.drawer()).toBe('half');
  const [label] = await atlas.page.see('.overlay-label[data-area="KZ"]');
  const [drawer] = await atlas.page.see('aside');
  expect((label?.box.y ?? Infinity) + (label?.box.height ?? 0)).toBeLessThanOrEqual(drawer?.box.y ?? 0);
});

test('a mark opens its operation', async ({ atlas }) => {
  await atlas.open();
  const name = operationName('en', 'programme-office-in-bishkek');

  await atlas.page.pointer.tapAt((await atlas.mark(name)).middle);

  await eventually(() => atlas.panel()).toBe(name);
});

test('the zoom buttons are above the drawer while it leaves them room', async ({ atlas }) => {
  await atlas.open();

  for (const stop of ['peek', 'half']) {
    await eventually(() => atlas.drawer()).toBe(stop);
    const [drawer] = await atlas.page.see('aside');
    const buttons = await atlas.page.see('.stage-zoom button');
    expect(buttons).toHaveLength(3);
    for (const { box } of buttons) {
      expect(box.y, stop).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height, stop).toBeLessThanOrEqual(drawer?.box.y ?? 0);
    }
    await atlas.button('panel.raise');
  }

  await eventually(() => atlas.drawer()).toBe('full');
  expect(await atlas.page.see('.stage-zoom button')).toHaveLength(0);
});

test('the themes are in the drawer of the overview', async ({ atlas }) => {
  await atlas.open();

  await eventually(() => atlas.panelText()).toContain(say('en', 'themes.dimension.human'));
});
