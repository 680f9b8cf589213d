/** The page opened from a disk, and in restricted frames. */
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { listen } from '../../scripts/static-server';
import { expect, test } from './driver/atlas-test';
import { areaName, operationName, say } from './driver/known';
import { Start } from './driver/start';

const built = (path: string): string => new URL(`../../dist/${path}`, import.meta.url).href;

test.describe('from a disk', () => {
  for (const [path, lang] of [
    ['index.html', 'en'],
    ['fr/index.html', 'fr'],
  ] as const) {
    test(`${fileURLToPath(built(path)).split('/dist/')[1] ?? path} is a document that says how to have the map`, async ({
      page,
    }) => {
      const start = new Start(page, lang);
      await start.open(built(path));
      expect(await start.outcome()).toBe('document');
      expect(await start.reason()).toBe('disk');
      await start.isDocument();
      // With the atlas's styles
      expect(await seaIn(page.mainFrame())).not.toBe('rgb(0, 0, 0)');
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sea'))).not.toBe(
        '',
      );
    });
  }
});

const seaIn = (frame: Frame): Promise<string> =>
  frame.locator('.first-screen').evaluate((sea) => getComputedStyle(sea).backgroundColor);

const sites: Server[] = [];
test.afterEach(() => {
  for (const site of sites.splice(0)) site.close();
});

/**
 * Another site's page with the atlas in a frame. A real server, because browsers do not let pages of unknown origin access the
 * local network.
 */
async function framed(page: Page, address: string, sandbox: string): Promise<Frame> {
  const site = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html');
    answer.end(
      `<!doctype html><title>Ministry</title><iframe src="${address}" sandbox="${sandbox}" width="1200" height="700" title="Map"></iframe>`,
    );
  });
  sites.push(site);
  const port = await listen(site, 0);
  await page.goto(`http://127.0.0.1:${port}/`);
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('There is no frame.');
  await frame.locator('body').waitFor();
  return frame;
}

test('in a frame without scripts it is a document in the colours of the atlas', async ({ page, baseURL }) => {
  const frame = await framed(page, `${baseURL ?? ''}?select=state:KG`, '');
  await expect(frame.locator('svg.first-picture')).toBeVisible();
  await expect(frame.locator('main.first-plain')).toContainText(operationName('en', 'programme-office-in-bishkek'));
  const fills = await frame
    .locator('[data-area]')
    .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
  expect(fills.length).toBeGreaterThan(2);
  expect(fills).not.toContain('rgb(0, 0, 0)');
  expect(await seaIn(frame)).not.toBe('rgb(0, 0, 0)');
});

test('in a frame without an origin of its own it is the whole atlas', async ({ page, baseURL }) => {
  const frame = await framed(page, `${baseURL ?? ''}?select=state:KG`, 'allow-scripts');
  await frame.locator('html[data-base][data-first="over"]').waitFor({ state: 'attached' });
  await expect(frame.locator('aside h2').first()).toHaveText(areaName('en', 'KG'));
  // Its fonts are loaded too
  expect(await frame.evaluate(() => document.fonts.check("16px 'Inter Variable'"))).toBe(true);
});

test('in a frame that may not save files it says so, and leads to a window of its own', async ({ page, baseURL }) => {
  const frame = await framed(page, `${baseURL ?? ''}?select=state:KG`, 'allow-scripts allow-same-origin');
  await frame.getByRole('button', { name: say('en', 'picture.save'), exact: true }).click();
  await expect(frame.getByText(say('en', 'saved.frame'))).toBeVisible();
  const link = frame.getByRole('link', { name: say('en', 'saved.open'), exact: true });
  expect(await link.getAttribute('href')).toContain('select=state:KG');

  await frame.getByRole('button', { name: say('en', 'tools.list'), exact: true }).click();
  await frame.getByRole('button', { name: say('en', 'downloads.format.csv'), exact: true }).click();
  await expect(frame.locator('.over').getByText(say('en', 'saved.frame'))).toBeVisible();
});
