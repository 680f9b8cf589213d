/** The built site as it is served: under its policy, from its own origin, without a word in the console. */
import { expect, test } from '@playwright/test';
import { securityHeaders } from '../../scripts/security-headers';

test('the page keeps to its policy and its origin', async ({ page, baseURL }) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));

  const response = await page.goto('./', { waitUntil: 'networkidle' });
  await expect(page.locator('html')).toHaveAttribute('data-base', /^(map|picture)$/);

  const headers = response?.headers() ?? {};
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? 'nowhere'))).toEqual([]);
  expect(said).toEqual([]);
});

test('the page has no inline script or style', async ({ request }) => {
  const html = await (await request.get('./')).text();
  expect(html).not.toMatch(/<style\b|<script(?![^>]*\bsrc=)(?![^>]*application\/(ld\+)?json)|\sstyle="|\son[a-z]+="/);
});
