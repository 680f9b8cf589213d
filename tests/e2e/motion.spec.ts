/** The map in motion: flights, gestures, the name under a resting mouse. All other tests ask for reduced motion. */
import type { Atlas } from './driver/atlas';
import { near } from './driver/link';
import { desktop, eventually, expect, test } from './driver/atlas-test';
import { areaName, operationName } from './driver/known';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const bishkek = operationName('en', 'programme-office-in-bishkek');
/** Its mark is at its place from afar and close by, so it is where it should be before it is placed anew. */
const astana = operationName('en', 'programme-office-in-astana');
const SEA = { x: 700, y: 120 };

test('a press leaves a flight alone; a drag takes the map from where it is', async ({ atlas }) => {
  // Given where a mark is after a flight
  await atlas.open();
  await atlas.goToRegion('central-asia');
  const { middle: there } = await atlas.mark(astana);
  await atlas.goToRegion('whole-area');
  await atlas.mark(astana);

  // When the mouse is pressed in the middle of the same flight, then the map still arrives
  await atlas.goToRegion('central-asia');
  await atlas.page.pointer.pressAt(SEA);
  const { middle: arrived } = await atlas.mark(astana);
  expect(Math.hypot(arrived.x - there.x, arrived.y - there.y)).toBeLessThan(1);

  // And when it is dragged, then the map moves by exactly the same distance
  await atlas.page.pointer.dragPressedTo({ x: SEA.x - 60, y: SEA.y + 40 });
  const { middle: dragged } = await atlas.mark(astana);
  expect([dragged.x - there.x, dragged.y - there.y].map(Math.round)).toEqual([-60, 40]);
});

for (const { what, press, panel } of [
  {
    what: 'a mark',
    press: async (atlas: Atlas) => atlas.clickMark(await atlas.mark(bishkek)),
    panel: 'operation:programme-office-in-bishkek',
  },
  { what: 'a country', press: (atlas: Atlas) => atlas.clickPlace(52, 48.5), panel: 'state:KZ' },
])
  test(`a press on ${what} opens the panel in the next frame; then the map flies, and places its names when it has arrived`, async ({
    atlas,
  }) => {
    // Given the whole map, when the fine coasts have come: those of an area are a little elsewhere
    await atlas.open({ select: 'state:KG' });
    await eventually(() => atlas.page.traffic.fetched().some((file) => file.includes('detail.topo'))).toBe(true);
    await atlas.press('Escape');
    await eventually(() => atlas.panel()).toBe(atlas.say('overview.heading'));
    await atlas.page.still('.overlay-mark');
    await atlas.mark(bishkek);
    const frames = await atlas.page.recordFrames('KZ');

    // When the reader presses, then the first frame has the panel, over the map as it was
    await press(atlas);
    await eventually(() => atlas.selected()).toBe(panel);
    // Nothing tells that a flight is about to begin, so what it ends with is waited for, not a map that rests.
    await eventually(async () => (await frames()).slice(2).some(({ placed }) => placed > 0)).toBe(true);
    await atlas.mark(bishkek);
    const [before, first, ...others] = await frames();
    expect(first).toEqual({ panel, area: before?.area, placed: 0 });

    // And nothing comes or goes on the map until it has arrived
    const moves = others.flatMap(({ area }, index) => (area.join() === others[index - 1]?.area.join() ? [] : [index]));
    const placed = others.flatMap((frame, index) => (frame.placed > 0 ? [index] : []));
    expect(moves.length).toBeGreaterThan(2);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.filter((index) => index < (moves.at(-1) ?? 0))).toEqual([]);
  });

test('a double click comes nearer to the place and selects nothing; on a mark it is a click', async ({ atlas }) => {
  // Given a map at rest
  await atlas.open({ camera: near(52, 48.5, 2) });

  // When a country is clicked twice, then it is seen from nearer by, what was under the mouse still is, and nothing opens
  await atlas.doubleClickPlace(66, 48);
  await eventually(() => atlas.camera()?.zoom).toBeCloseTo(3, 1);
  await atlas.hoverPlace(66, 48);
  await eventually(() => atlas.hoverName()).toBe(areaName('en', 'KZ'));
  expect([atlas.selected(), await atlas.panel()]).toEqual(['', atlas.say('overview.heading')]);

  // When a mark is clicked twice, then it is selected, and the flight to it ends where that of one click does
  await atlas.open();
  await atlas.clickMark(await atlas.mark(bishkek));
  const { middle } = await atlas.mark(bishkek);
  await atlas.back();
  await atlas.page.pointer.doubleClickAt((await atlas.mark(bishkek)).middle);
  const { middle: again } = await atlas.mark(bishkek);
  expect(atlas.selected()).toBe('operation:programme-office-in-bishkek');
  expect(Math.hypot(again.x - middle.x, again.y - middle.y)).toBeLessThan(1);
});

test('the name beside a resting mouse is that of what is there now', async ({ atlas }) => {
  // Given a mouse that rests on a country
  await atlas.open();
  await atlas.hoverPlace(52, 48.5);
  await eventually(() => atlas.hoverName()).toBe(areaName('en', 'KZ'));

  // When the map moves away under it, then the name goes with it
  await atlas.page.focus('region', atlas.say('map.label'));
  for (let times = 0; times < 4; times += 1) await atlas.press('Shift+ArrowLeft');
  await eventually(() => atlas.hoverName()).not.toBe(areaName('en', 'KZ'));
  // And when it comes back, so does the name
  for (let times = 0; times < 4; times += 1) await atlas.press('Shift+ArrowRight');
  await eventually(() => atlas.hoverName()).toBe(areaName('en', 'KZ'));
});

test('the list of what is in one city scrolls by itself, stays in the window, and closes by a click elsewhere', async ({
  atlas,
}) => {
  // Given the list of a city with many institutions, in a low window
  await atlas.open({ camera: near(16.37, 48.2, 3) });
  const vienna = (await atlas.marks()).find(({ name }) => name.startsWith('Vienna'));
  if (!vienna) throw new Error('Vienna has no mark.');
  await atlas.clickMark(vienna);
  expect((await atlas.listed()).length).toBeGreaterThan(4);
  const [list] = await atlas.page.see('.overlay-list');
  if (!list) throw new Error('No list is open.');
  expect(list.box.x).toBeGreaterThanOrEqual(0);
  expect(list.box.y + list.box.height).toBeLessThanOrEqual(desktop.height);

  // When the wheel is turned over it, then it scrolls, and the map stays
  const before = atlas.page.url().href;
  await atlas.page.pointer.wheelAt({ x: list.box.x + 40, y: list.box.y + 40 }, 60);
  await eventually(() => atlas.page.scrolled('.overlay-list')).toBeGreaterThan(0);
  expect((await atlas.mark(vienna.name)).middle).toEqual(vienna.middle);
  expect(atlas.page.url().href).toBe(before);

  // When the reader clicks elsewhere, then it closes
  await atlas.page.pointer.clickAt(SEA);
  await eventually(() => atlas.listed()).toEqual([]);
});
