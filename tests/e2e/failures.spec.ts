/** A file that cannot be fetched: a notice says so, and the rest works. */
import { near } from './driver/link';
import { eventually, expect, test } from './driver/atlas-test';
import { areaName, say } from './driver/known';
import { withoutPicture } from './driver/without-picture';

const GEOMETRY = /coarse\.topo-[^/]*\.json/;
const DETAIL = /detail\.topo-[^/]*\.json/;
const FRENCH = /words-fr-[^/]*\.js/;

test('without the map, search and panels work, and another try brings it', async ({ atlas, page }) => {
  // Given a page without its picture, and a server that has lost the geometry
  await withoutPicture(page);
  await atlas.page.traffic.takeAway(GEOMETRY);
  await atlas.follow();

  // Then a notice says so, and what can be read can still be found
  await eventually(() => atlas.notice()).toBe(say('en', 'notice.sheet'));
  await atlas.search('Kazakhstan');
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
  await atlas.closePanel();

  // When it is there again and the reader tries again, then the map comes
  await atlas.page.traffic.giveBack(GEOMETRY);
  await atlas.button('notice.retry');
  await atlas.mapIsDrawn();
  await eventually(() => atlas.notice()).toBe('');
  await atlas.clickPlace(52, 48.5);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
});

test('without the finer geometry, the coarser one stays and answers', async ({ atlas }) => {
  await atlas.page.traffic.takeAway(DETAIL);

  await atlas.open({ camera: near(67, 48, 3.6) });

  await eventually(() => atlas.notice()).toBe(say('en', 'notice.detail'));
  await atlas.clickPlace(67, 48);
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
});

test('without a language, the last one stays', async ({ atlas }) => {
  await atlas.open({ select: 'state:DE' });
  await eventually(() => atlas.panel()).toBe(areaName('en', 'DE'));
  await atlas.page.traffic.takeAway(FRENCH);

  await atlas.chooseLanguage('fr');

  await eventually(() => atlas.notice()).toBe(say('en', 'notice.language'));
  expect(await atlas.panel()).toBe(areaName('en', 'DE'));
  expect(await atlas.page.attribute('lang')).toBe('en');
});
