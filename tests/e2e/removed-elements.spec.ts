/**
 * An extension, such as an ad blocker, removes elements from the page and the reader goes on: nothing stops, and everything shown
 * is complete.
 */
import type { Atlas } from './driver/atlas';
import type { Link } from './driver/link';
import { eventually, test } from './driver/atlas-test';
import { areaName, operationName, say, wordsOf } from './driver/known';

/** React's console message for an error that a boundary caught. */
const CAUGHT = /NotFoundError|took an element of the page away/;

/** No part says that it was stopped, and there is one of each. */
async function expectWhole(atlas: Atlas, what: string): Promise<void> {
  await eventually(() => atlas.page.attributes('.page-stopped, .part-stopped', 'class'), what).toEqual([]);
  await eventually(async () => {
    const [maps, pictures, overlays, panels, marks] = await atlas.page.pick([
      ['.stage-map', 'id'],
      ['.picture path[data-area="KG"]', 'data-area'],
      ['.overlay', 'class'],
      ['aside .panel-body', 'class'],
      ['.overlay-mark', 'data-role'],
    ]);
    return [maps?.length, pictures?.length, overlays?.length, panels?.length, (marks ?? []).length > 0];
  }, `${what}: map, picture, overlay, panel and marks`).toEqual([1, 1, 1, 1, true]);
}

/** Goes on as if nothing had happened: link, search, Escape, mark, year and language. */
async function goOn(atlas: Atlas, what: string): Promise<void> {
  await atlas.jump({ select: 'operation:mission-to-serbia' });
  await eventually(() => atlas.panel(), what).toBe(operationName('en', 'mission-to-serbia'));
  const { purpose } = wordsOf('en').operations['mission-to-serbia'] ?? {};
  await eventually(() => atlas.panelText(), what).toContain(purpose);
  await expectWhole(atlas, what);

  await atlas.search('Kazakhstan');
  await eventually(() => atlas.panel(), what).toBe(areaName('en', 'KZ'));
  await atlas.press('Escape');
  await eventually(() => atlas.panel(), what).toBe(say('en', 'overview.heading'));

  await atlas.clickMark(await atlas.mark(operationName('en', 'centre-in-ashgabat')));
  await eventually(() => atlas.panel(), what).toBe(operationName('en', 'centre-in-ashgabat'));

  await atlas.jump({ year: '1999', status: 'all' });
  await atlas.speak('fr');
  await eventually(() => atlas.panel(), what).toBe(say('fr', 'overview.heading'));
  await expectWhole(atlas, what);
}

async function without(atlas: Atlas, selectors: readonly string[], link: Link): Promise<void> {
  atlas.page.traffic.expectComplaint(CAUGHT);
  for (const selector of selectors) {
    await atlas.open(link);
    await atlas.page.still('.overlay-mark');
    await atlas.page.removeElements(selector);
    await goOn(atlas, selector);
  }
}

const moldova: Link = { lang: 'en', select: 'operation:mission-to-moldova' };

test('without a part of its panel or the marks of the map the page goes on, and has them again', async ({ atlas }) => {
  await without(atlas, ['.panel-body > :first-child', '.overlay'], moldova);
});

const PARTS = [
  '.panel-scroll',
  '.panel-head',
  '.panel-body',
  'aside',
  '.panel-heading',
  '.panel-sources',
  '.panel-close',
  '.stage',
  '.stage-map',
  '.picture',
  '.picture path',
  '.overlay-item',
  '.overlay-mark',
  '.stage-zoom',
  '.themes',
  '.legend',
  '.page-bottom',
  '.year-caption',
  '.announcer',
];

test('without any one of its elements the page goes on @more', async ({ atlas }) => {
  test.slow();
  await without(atlas, PARTS, moldova);
});

test('a list without a row can be sorted and closed, and is whole when it is opened again', async ({ atlas }) => {
  atlas.page.traffic.expectComplaint(CAUGHT);
  await atlas.open();
  const names = async (): Promise<readonly string[]> => {
    const [rows] = await atlas.page.pick([['.list-scroll:nth-of-type(2) tbody .list-name', 'text']]);
    return rows ?? [];
  };
  await atlas.button('tools.list');
  await atlas.page.waitFor('.list-table tbody tr');
  const whole = [...(await names())].sort();

  await atlas.page.removeElements('.list-scroll:nth-of-type(2) tbody tr:nth-child(3)');
  await atlas.page.removeElements('.list-scroll:nth-of-type(1) caption');
  for (const column of ['capital', 'since', 'name'])
    await atlas.page.click('button', say('en', `list.column.${column}`), '.list-scroll:nth-of-type(2)');
  await atlas.uncover();
  await expectWhole(atlas, 'after the list');

  await atlas.button('tools.list');
  await eventually(async () => [...(await names())].sort()).toEqual(whole);
});
