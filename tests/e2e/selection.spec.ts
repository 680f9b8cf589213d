/** Ways to clear a selection, and where the focus goes then. */
import { near } from './driver/link';
import { eventually, test } from './driver/atlas-test';
import { areaName, operationName, say } from './driver/known';

const overview = say('en', 'overview.heading');

test('a click on the sea clears the selection', async ({ atlas }) => {
  await atlas.open({ select: 'state:IS', camera: near(-25, 60, 3) });
  await eventually(() => atlas.panel()).toBe(areaName('en', 'IS'));

  await atlas.clickPlace(-28, 58);

  await eventually(() => atlas.panel()).toBe(overview);
  // The address waits for a second click.
  await eventually(() => atlas.selected()).toBe('');
});

test('a click on land that is no part of the OSCE clears the selection', async ({ atlas }) => {
  await atlas.open({ select: 'state:IT', camera: near(17, 31, 3) });
  await eventually(() => atlas.panel()).toBe(areaName('en', 'IT'));

  await atlas.clickPlace(18, 27);

  await eventually(() => atlas.panel()).toBe(overview);
  await eventually(() => atlas.selected()).toBe('');
});

test('Escape closes the panel and gives the focus back to the marker that opened it', async ({ atlas }) => {
  await atlas.open();
  const name = operationName('en', 'programme-office-in-bishkek');
  await atlas.clickMark(await atlas.mark(name));
  await eventually(() => atlas.panel()).toBe(name);
  await eventually(() => atlas.page.focused(), 'the panel takes the focus').not.toBe('');

  await atlas.press('Escape');

  await eventually(() => atlas.panel()).toBe(overview);
  await eventually(() => atlas.page.focused()).toBe(name);
});

test('the close button gives the focus back to the search that opened the panel', async ({ atlas }) => {
  await atlas.open();
  await atlas.search('Belgrade');
  await eventually(() => atlas.panel()).not.toBe(overview);

  await atlas.closePanel();

  await eventually(() => atlas.panel()).toBe(overview);
  await eventually(() => atlas.page.focused()).toBe(say('en', 'search.label'));
});

test('the close button gives the focus back to the map that was clicked', async ({ atlas }) => {
  await atlas.open();
  await atlas.clickPlace(52, 48.5);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));

  await atlas.closePanel();

  await eventually(() => atlas.page.focused()).toBe(say('en', 'map.label'));
});

test('the overview can be put away and asked for again', async ({ atlas }) => {
  await atlas.open();

  await atlas.closePanel();
  await eventually(() => atlas.panel()).toBe('0 panels');

  await atlas.button('overview.open');
  await eventually(() => atlas.panel()).toBe(overview);
});
