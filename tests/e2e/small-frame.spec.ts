/** `chrome=compact`, as in a small frame on another page. */
import { eventually, expect, test } from './driver/atlas-test';
import { operationName, say } from './driver/known';

test.describe('in a small frame', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('an overview that was closed can be had again, and the whole atlas is a link to the same view', async ({
    atlas,
  }) => {
    await atlas.open('./fr/?chrome=compact&theme=policing');
    await atlas.isSpoken('fr');
    await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));

    await atlas.closePanel();
    await eventually(() => atlas.panel()).toBe('0 panels');
    await atlas.button('overview.open');
    await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));

    const whole = new URL((await atlas.page.attributes('.page-top a', 'href'))[0] ?? '', atlas.page.url());
    expect(whole.searchParams.get('theme')).toBe('policing');
    expect(whole.searchParams.has('chrome')).toBe(false);
    expect(whole.pathname + (whole.searchParams.get('lang') ?? '')).toMatch(/\/fr\/$|\/fr$/);
  });
});

test.describe('in a frame that was given no size', () => {
  test.use({ viewport: { width: 300, height: 150 } });

  test('there is the map with its marks, and the overview when it is asked for', async ({ atlas }) => {
    await atlas.open('./?chrome=compact');
    await eventually(async () => (await atlas.marks()).length).toBeGreaterThanOrEqual(3);
    expect(await atlas.panel()).toBe('0 panels');

    await atlas.button('overview.open');
    await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));

    await atlas.closePanel();
    await eventually(async () => (await atlas.marks()).length).toBeGreaterThan(0);
    const [mark] = await atlas.marks();
    if (!mark) throw new Error('There is no mark');
    await atlas.clickMark(mark);
    await eventually(() => atlas.panel()).toBe(mark.name);
  });

  test('a link to an operation opens it', async ({ atlas }) => {
    await atlas.open('./?chrome=compact&select=operation:mission-in-kosovo');
    await eventually(() => atlas.panel()).toBe(operationName('en', 'mission-in-kosovo'));
  });
});
