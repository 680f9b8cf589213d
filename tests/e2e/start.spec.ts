/** A page whose files fail says so and stays a document, or still starts; it never shows controls that do not respond. */
import { expect, test, eventually } from './driver/atlas-test';
import { hold } from './driver/held';
import { areaName, say } from './driver/known';
import { FAULTS, Start, type Fault } from './driver/start';
import { withoutPicture } from './driver/without-picture';

const file = (name: string): RegExp => new RegExp(`/assets/${name}-[^/]*\\.(js|css)(\\?|$)`);

/** Without any one of these the atlas cannot start. */
const NEEDED = ['main', 'rolldown-runtime', 'react', 'content', 'use-atlas', 'i18n', 'words-en'] as const;
/** Without these it still starts: they only draw the first frame. */
const OPTIONAL = ['first'] as const;

async function saysWhy(start: Start, fault: Fault): Promise<void> {
  expect(await start.outcome()).toBe('document');
  expect(await start.reason()).toBe(fault === 'hanging' ? 'late' : 'failed');
  await start.isDocument();
  await start.mend();
  // The hanging file now comes, and the atlas starts by itself.
  if (fault !== 'hanging') await start.tryAgain();
  await start.works();
}

/** One of each kind, in every run. */
const few: readonly (readonly [name: string, fault: Fault])[] = [
  ['main', 'missing'],
  ['react', 'html'],
  ['content', 'truncated'],
  ['i18n', 'hanging'],
];

for (const [name, fault] of few) {
  test(`without ${name} (${fault}) the page says so, and another try brings the atlas`, async ({ page }) => {
    const start = new Start(page);
    await start.fault(file(name), fault);
    await start.open('./?select=state:KG');
    await saysWhy(start, fault);
  });
}

for (const name of NEEDED) {
  for (const fault of FAULTS) {
    test(`${name}, ${fault}: said in the page @more`, async ({ page }) => {
      const start = new Start(page);
      await start.fault(file(name), fault);
      await start.open('./');
      await saysWhy(start, fault);
    });
  }
}

for (const name of OPTIONAL) {
  for (const fault of FAULTS) {
    test(`${name}, ${fault}: the atlas starts without it${fault === 'hanging' ? '' : ' @more'}`, async ({ page }) => {
      const start = new Start(page);
      await start.fault(file(name), fault);
      await start.open('./');
      expect(await start.outcome()).toBe('atlas');
      await start.works();
    });
  }
}

for (const fault of FAULTS) {
  test(`styles, ${fault}: the document can be read without them${fault === 'hanging' ? '' : ' @more'}`, async ({
    page,
  }) => {
    const start = new Start(page);
    await start.fault(file('style'), fault);
    await start.open('./');
    expect(await start.outcome()).toBe('document');
    expect(await start.reason()).toBe(fault === 'hanging' ? 'late' : 'failed');
    // No black shapes: the picture has colours of its own.
    const fills = await page
      .locator('[data-area]')
      .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
    expect(fills.length).toBeGreaterThan(2);
    expect(fills).not.toContain('rgb(0, 0, 0)');
    await start.mend();
    if (fault !== 'hanging') await start.tryAgain();
    await start.works();
  });
}

test('in the language of the page', async ({ page }) => {
  const start = new Start(page, 'ru');
  await start.fault(file('main'), 'html');
  await start.open('./ru/');
  await saysWhy(start, 'html');
});

for (const fault of FAULTS) {
  test(`another language, ${fault}: the page's own is there, and says so${fault === 'missing' ? '' : ' @more'}`, async ({
    page,
  }) => {
    const start = new Start(page);
    await start.fault(file('words-ru'), fault);
    await start.open('./?lang=ru');
    expect(await start.outcome()).toBe('atlas');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('#app .notices')).toContainText(say('en', 'notice.language'));
    // The language is neither stored as a choice nor lost: a retry brings it.
    expect(await page.evaluate(() => localStorage.getItem('osce-atlas:language'))).toBeNull();
    await start.mend();
    await page.getByRole('button', { name: say('en', 'notice.retry'), exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.getByRole('heading', { name: say('ru', 'overview.heading') })).toBeVisible();
  });
}

test('a language that cannot be fetched is not chosen; chosen again, it comes', async ({ page }) => {
  const start = new Start(page);
  await start.fault(file('words-fr'), 'truncated');
  await start.open('./');
  await start.works();
  const choice = page.getByRole('combobox', { name: say('en', 'language'), exact: true });
  await choice.selectOption({ label: 'Français' });
  await expect(page.locator('#app .notices')).toContainText(say('en', 'notice.language'));
  expect(await page.evaluate(() => localStorage.getItem('osce-atlas:language'))).toBeNull();
  expect(new URL(page.url()).searchParams.get('lang')).toBeNull();
  await expect(choice).toHaveValue('en');

  await start.mend();
  await choice.selectOption({ label: 'Français' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('another alphabet is shown in its own fonts at once', async ({ page }) => {
  const start = new Start(page);
  await start.open('./');
  await start.works();
  const letGo = await hold(page, /inter-cyrillic-wght/);
  const asked = page.waitForRequest(/inter-cyrillic-wght/);
  await page.getByRole('combobox', { name: say('en', 'language'), exact: true }).selectOption({ label: 'Русский' });
  await asked;
  const heading = page.locator('aside h2').first();
  expect(await heading.textContent()).toBe(areaName('en', 'KZ'));
  letGo();
  await expect(heading).toHaveText(areaName('ru', 'KZ'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('another alphabet whose fonts do not come is shown in those of the system', async ({ page }) => {
  const start = new Start(page);
  await start.open('./');
  await start.works();
  await start.fault(/cyrillic/, 'hanging');
  await page.getByRole('combobox', { name: say('en', 'language'), exact: true }).selectOption({ label: 'Русский' });
  await expect(page.locator('aside h2').first()).toHaveText(areaName('ru', 'KZ'));
});

test('the latest language wins, whichever comes first', async ({ page }) => {
  const start = new Start(page);
  await start.open('./');
  await start.works();
  // German is still loading when Italian is chosen.
  const letGo = await hold(page, file('words-de'));
  const choice = page.getByRole('combobox', { name: say('en', 'language'), exact: true });
  await choice.selectOption({ label: 'Deutsch' });
  await choice.selectOption({ label: 'Italiano' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  letGo();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect(page.locator('aside h2').first()).toHaveText(areaName('it', 'KZ'));
  expect(await page.evaluate(() => localStorage.getItem('osce-atlas:language'))).toContain('it');
});

test('a browser that names no languages starts in the language of the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => undefined });
  });
  const start = new Start(page);
  await start.open('./');
  expect(await start.outcome()).toBe('atlas');
  await start.works();
});

/** Parts that are fetched on demand, and the button that opens them. */
const parts = [
  ['Tables', 'tools.list', 'list.heading'],
  ['Tables', 'tools.matrix', 'matrix.heading'],
  ['AboutData', 'tools.about', 'about.heading'],
] as const;

for (const [name, button, heading] of parts) {
  for (const fault of FAULTS) {
    test(`${heading}, ${fault}: said in its place, and a retry brings it @more`, async ({ page }) => {
      const start = new Start(page);
      await start.fault(file(name), fault);
      await start.open('./');
      expect(await start.outcome()).toBe('atlas');
      await page.getByRole('button', { name: say('en', button), exact: true }).click();
      await expect(page.getByText(say('en', fault === 'hanging' ? 'notice.late' : 'notice.part'))).toBeVisible();
      await start.mend();
      // The hanging file now comes by itself.
      if (fault !== 'hanging')
        await page
          .locator('.over')
          .getByRole('button', { name: say('en', 'notice.retry'), exact: true })
          .click();
      await expect(page.locator('.over').getByRole('heading', { name: say('en', heading), exact: true })).toBeVisible();
      await eventually(() => page.locator('.over table, .over p').count()).toBeGreaterThan(0);
    });
  }
}

for (const fault of FAULTS) {
  test(`the search, ${fault}: said below the field, and another try answers${fault === 'missing' ? '' : ' @more'}`, async ({
    page,
  }) => {
    const start = new Start(page);
    await start.fault(file('search-engine'), fault);
    await start.open('./');
    expect(await start.outcome()).toBe('atlas');
    const field = page.getByRole('combobox', { name: say('en', 'search.label'), exact: true });
    await field.fill('bishkek');
    const box = page.locator('.search');
    await expect(box).toContainText(say('en', fault === 'hanging' ? 'notice.late' : 'notice.part'));
    await start.mend();
    if (fault !== 'hanging') await box.getByRole('button', { name: say('en', 'notice.retry'), exact: true }).click();
    await expect(box.getByRole('option').first()).toContainText('Bishkek');
    await expect(field).toBeFocused();
  });
}

// As data it is read whatever its content type.
for (const fault of FAULTS.filter((one) => one !== 'typed')) {
  test(`the coarse geometry, ${fault}: search and panels work, and another try brings the map @more`, async ({
    page,
  }) => {
    const start = new Start(page);
    await withoutPicture(page);
    await start.fault(/coarse\.topo-[^/]*\.json$/, fault);
    await start.open('./');
    const late = fault === 'hanging' ? 'notice.sheetLate' : 'notice.sheet';
    await expect(page.locator('#app .notices')).toContainText(say('en', late));
    await start.mend();
    if (fault !== 'hanging') await page.getByRole('button', { name: say('en', 'notice.retry'), exact: true }).click();
    await start.works();
  });
}

for (const fault of FAULTS) {
  test(`a picture to save, ${fault}: said, and another press saves it${fault === 'truncated' ? '' : ' @more'}`, async ({
    page,
  }) => {
    const start = new Start(page);
    await start.fault(file('save-picture'), fault);
    await start.open('./?select=state:KG');
    expect(await start.outcome()).toBe('atlas');
    const save = page.getByRole('button', { name: say('en', 'picture.save'), exact: true });
    await save.click();
    await expect(page.getByText(say('en', fault === 'hanging' ? 'picture.late' : 'picture.failed'))).toBeVisible();
    await start.mend();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('osce-atlas-state-KG-en.svg');
  });
}
