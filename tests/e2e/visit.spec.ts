/** What a visit costs the reader's connection. */
import { eventually, expect, test } from './driver/atlas-test';
import { areaName, operationName, say } from './driver/known';

test('nothing is fetched twice in a visit', async ({ atlas }) => {
  await atlas.open();
  await atlas.clickMark(await atlas.mark(operationName('en', 'programme-office-in-bishkek')));
  await eventually(() => atlas.panel()).toBe(operationName('en', 'programme-office-in-bishkek'));
  await atlas.press('Escape');
  await atlas.search('Kazakhstan');
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
  await atlas.press('Escape');
  await atlas.speak('fr');
  await eventually(() => atlas.panel()).toBe(say('fr', 'overview.heading'));
  await atlas.speak('en');
  await eventually(() => atlas.panel()).toBe(say('en', 'overview.heading'));

  const fetched = atlas.page.traffic.fetched();
  expect(fetched.length).toBeGreaterThan(10);
  expect(fetched.filter((address, at) => fetched.indexOf(address) !== at)).toEqual([]);
});

test('what only a reader needs is fetched once someone uses the page', async ({ atlas }) => {
  const lists = (): number =>
    atlas.page.traffic.fetched().filter((address) => /\/(Tables|search-engine)-/.test(address)).length;
  await atlas.open();
  await atlas.page.still('.overlay-label');
  expect(lists()).toBe(0);
  await atlas.press('Tab');
  await eventually(lists).toBe(2);
});
