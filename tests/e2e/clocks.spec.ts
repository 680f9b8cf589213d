/** With wrong clocks and old pages, "today" is still a year that the content covers. */
import { content, say } from './driver/known';
import { expect, test } from './driver/atlas-test';

const lastYear = Math.max(...content.operations.map(({ statusAsOf }) => Number(statusAsOf.slice(0, 4))));
const open = content.operations.filter(({ status }) => status === 'active').length;

for (const year of [1960, 1980, 2040]) {
  test(`by a clock of ${year} the atlas is that of today, with all its years`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-07-01T12:00:00Z`));
    await page.goto('./');
    await page.locator('html[data-base][data-first="over"]').waitFor({ state: 'attached' });

    const slider = page.getByRole('slider', { name: say('en', 'year.label'), exact: true });
    await expect(slider).toHaveAttribute('min', '1973');
    await expect(slider).toHaveAttribute('max', String(lastYear));
    await expect(slider).toHaveValue(String(lastYear));
    await expect(page.locator('.years')).toContainText(`${open} field operations`);
    await expect(page.locator('.years')).toContainText(/as of \w+ \d{4}/);
    await expect(page.locator('#app .notices')).toBeEmpty();

    await page.goto('./?year=2020');
    await expect(slider).toHaveValue('2020');
    await expect(page.locator('#app .notices')).toBeEmpty();
  });
}
