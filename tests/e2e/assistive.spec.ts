/** What the keyboard reaches and what screen readers are told, in each engine. */
import type { Page } from '@playwright/test';
import { eventually, expect, test } from './driver/atlas-test';
import { areaName, operationName, say, themeShort } from './driver/known';

const SLACK = 1;

for (const lang of ['en', 'ru', 'de'] as const) {
  test(`each theme is in its own cell above the matrix, in ${lang}`, async ({ atlas }) => {
    await atlas.open({ lang });
    await atlas.isSpoken(lang);
    await atlas.button('tools.matrix');
    await atlas.page.waitFor('.matrix');
    const cells = await atlas.page.see('th.matrix-theme');
    const names = await atlas.page.see('th.matrix-theme .matrix-short');
    expect(names.map(({ text }) => text)).toContain(themeShort(lang, 'minorities'));
    expect(cells).toHaveLength(names.length);
    const out = names.filter(({ reach }, index) => {
      const box = cells[index]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
      return (
        reach.x < box.x - SLACK ||
        reach.y < box.y - SLACK ||
        reach.x + reach.width > box.x + box.width + SLACK ||
        reach.y + reach.height > box.y + box.height + SLACK
      );
    });
    expect(out.map(({ text }) => text)).toEqual([]);
    // Cells are side by side, so the names in them do not touch.
    cells.slice(1).forEach(({ box }, index) => {
      const before = cells[index]?.box;
      expect(box.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) - SLACK);
    });
  });
}

test('marks and names on the map are no toggles; the open one is the current one', async ({ atlas }) => {
  const operation = 'programme-office-in-bishkek';
  await atlas.open({ select: `operation:${operation}` });
  await eventually(() => atlas.panel()).toBe(operationName('en', operation));
  await eventually(() => atlas.page.attributes('.overlay [aria-current]', 'aria-label')).toEqual([
    operationName('en', operation),
  ]);
  expect(await atlas.page.attributes('.overlay [aria-current]', 'aria-current')).toEqual(['true']);
  expect(await atlas.page.attributes('.overlay [aria-pressed]', 'class')).toEqual([]);

  await atlas.jump({ select: 'state:KZ' });
  await eventually(() => atlas.panel()).toBe(areaName('en', 'KZ'));
  await eventually(() => atlas.page.attributes('.overlay [aria-current]', 'data-area')).toEqual(['KZ']);
  expect(await atlas.page.attributes('.overlay [aria-pressed]', 'class')).toEqual([]);
});

test('the map is described once', async ({ atlas, page }) => {
  await atlas.open();
  const map = page.getByRole('region', { name: say('en', 'map.label'), exact: true });
  await expect(map).toHaveAccessibleDescription(new RegExp(say('en', 'year.states', { count: 57 })));
  expect(await page.locator('main').ariaSnapshot()).not.toContain(say('en', 'map.hint'));
});

test('headings are told in the case that they are written in', async ({ atlas }) => {
  await atlas.open();
  const [filter] = await atlas.page.see('.themes-heading');
  expect(filter?.text).toBe(say('en', 'themes.heading'));
  expect((await atlas.page.see('aside h3')).map(({ text }) => text)).toContain(say('en', 'overview.regions'));
});

/** Presses Tab to the end of the page, or up to a number of times, and lists the stops without a name. */
async function namelessStops(page: Page, most: number): Promise<readonly string[]> {
  const nameless: string[] = [];
  const focus = page.locator(':focus');
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await focus.count()) === 0) break;
    const node = await focus.evaluate((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
    const [told = ''] = (await focus.ariaSnapshot()).split('\n');
    // `summary` is named by its content, but has no ARIA role.
    if (!told.includes('"') && !node.startsWith('SUMMARY')) nameless.push(node);
  }
  return nameless;
}

test('every stop of Tab has a name, also where a browser stops at whatever scrolls', async ({ atlas, page }) => {
  await atlas.open();
  expect(await namelessStops(page, 70)).toEqual([]);
  for (const key of ['tools.list', 'tools.matrix']) {
    await atlas.button(key);
    await atlas.page.waitFor('.over table');
    expect(await namelessStops(page, 8), key).toEqual([]);
    await atlas.uncover();
  }
});

test('Tab comes to the choice of language and of colours before the map', async ({ atlas, page }) => {
  await atlas.open();
  const passed: string[] = [];
  const map = page.getByRole('region', { name: say('en', 'map.label'), exact: true });
  for (let stops = 0; stops < 15; stops += 1) {
    await page.keyboard.press('Tab');
    for (const key of ['language', 'scheme.label']) {
      const choice = page.getByRole('combobox', { name: say('en', key), exact: true });
      if (await choice.evaluate((element) => element === document.activeElement)) passed.push(key);
    }
    if (await map.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(map).toBeFocused();
  expect(passed).toEqual(['language', 'scheme.label']);
});
