/** What a panel shows beyond its name is fetched when it opens, or before; where it does not come, the panel says so. */
import type { Page } from '@playwright/test';
import { expect, test } from './driver/atlas-test';
import { hold } from './driver/held';
import { areaName, operationName, say } from './driver/known';
import { FAULTS, Start } from './driver/start';

const BISHKEK = 'programme-office-in-bishkek';
const record = (path: string): RegExp => new RegExp(`/assets/records-[^/]+/${path}\\.json$`);
const OF_BISHKEK = record(`en/operation/${BISHKEK}`);

const heading = (page: Page) => page.locator('aside h2').first();
const retry = (page: Page, lang: 'en' | 'fr' = 'en') =>
  page.locator('aside').getByRole('button', { name: say(lang, 'notice.retry'), exact: true });
const mandate = (page: Page) =>
  page.locator('aside').getByRole('heading', { name: say('en', 'operation.mandate'), exact: true });

// As data it is read whatever its content type.
for (const fault of FAULTS.filter((one) => one !== 'typed')) {
  test(`a record, ${fault}: the panel says so and keeps its name, and another try brings the rest${
    ['missing', 'truncated', 'hanging'].includes(fault) ? '' : ' @more'
  }`, async ({ page }) => {
    const start = new Start(page);
    await start.fault(OF_BISHKEK, fault);
    await start.open(`./?select=operation:${BISHKEK}`);
    expect(await start.outcome()).toBe('atlas');
    await expect(page.locator('aside')).toContainText(say('en', fault === 'hanging' ? 'notice.late' : 'notice.part'));
    await expect(heading(page)).toHaveText(operationName('en', BISHKEK));
    await expect(page.locator('aside').getByRole('link', { name: areaName('en', 'KG') })).toBeVisible();
    await start.mend();
    // The hanging file now comes by itself.
    if (fault !== 'hanging') await retry(page).click();
    await expect(mandate(page)).toBeVisible();
    await expect(heading(page)).toHaveText(operationName('en', BISHKEK));
    expect(new URL(page.url()).searchParams.get('select')).toBe(`operation:${BISHKEK}`);
  });
}

test('the record of a panel comes while the pointer is on its mark, and only once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (OF_BISHKEK.test(request.url())) asked.push(request.url());
  });
  const start = new Start(page);
  await start.open('./');
  expect(await start.outcome()).toBe('atlas');
  const mark = page.locator(`#app .overlay-mark[data-target="operation:${BISHKEK}"]`);
  const came = page.waitForResponse(OF_BISHKEK);
  await mark.hover();
  await came;
  expect(await page.locator('aside h2').first().innerText()).toBe(say('en', 'overview.heading'));
  await mark.click();
  await expect(mandate(page)).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('a record that comes later leaves the head where it is, and what is below it out of sight until then', async ({
  page,
}) => {
  const letGo = await hold(page, OF_BISHKEK);
  const start = new Start(page);
  await start.open(`./?select=operation:${BISHKEK}`);
  expect(await start.outcome()).toBe('atlas');
  await expect(page.locator('aside')).toContainText(say('en', 'notice.coming'));
  const before = await heading(page).boundingBox();
  await expect(page.locator('aside').getByText(say('en', 'cite.copyLink'))).not.toBeInViewport();
  letGo();
  await expect(mandate(page)).toBeVisible();
  expect(await heading(page).boundingBox()).toEqual(before);
});

test('a language is spoken although the record of the open panel does not come in it', async ({ page }) => {
  const start = new Start(page);
  await start.fault(record('fr/state/KG'), 'missing');
  await start.open('./?select=state:KG');
  expect(await start.outcome()).toBe('atlas');
  await page.getByRole('combobox', { name: say('en', 'language'), exact: true }).selectOption({ label: 'Français' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(heading(page)).toHaveText(areaName('fr', 'KG'));
  await expect(page.locator('aside')).toContainText(say('fr', 'notice.part'));
  await start.mend();
  await retry(page, 'fr').click();
  await expect(
    page.locator('aside').getByRole('heading', { name: say('fr', 'state.facts'), exact: true }),
  ).toBeVisible();
});

test('without the record of the matrix it says so, and another try brings it', async ({ page }) => {
  const start = new Start(page);
  await start.fault(record('en/tables/all'), 'broken');
  await start.open('./');
  expect(await start.outcome()).toBe('atlas');
  await page.getByRole('button', { name: say('en', 'tools.matrix'), exact: true }).click();
  await expect(page.locator('.over')).toContainText(say('en', 'notice.part'));
  await start.mend();
  await page
    .locator('.over')
    .getByRole('button', { name: say('en', 'notice.retry'), exact: true })
    .click();
  await expect(page.locator('.over table')).toBeVisible();
});

test('without the record of the search it says so, and another try answers', async ({ page }) => {
  const start = new Start(page);
  await start.fault(record('en/search/all'), 'reset');
  await start.open('./');
  expect(await start.outcome()).toBe('atlas');
  await page.getByRole('combobox', { name: say('en', 'search.label'), exact: true }).fill('bishkek');
  const box = page.locator('.search');
  await expect(box).toContainText(say('en', 'notice.part'));
  await start.mend();
  await box.getByRole('button', { name: say('en', 'notice.retry'), exact: true }).click();
  await expect(box.getByRole('option').first()).toContainText('Bishkek');
});
