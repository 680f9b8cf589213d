import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/e2e/browser';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

// The workers read this file again and must come to the same port; they inherit the environment.
process.env.ATLAS_E2E_PORT ??= String(await freePort());
process.env.ATLAS_E2E_BROWSER ??= await findBrowser();
const address = `http://localhost:${process.env.ATLAS_E2E_PORT}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // Software GL draws a few frames a second: a busy machine needs patience, and no test asserts a time.
  timeout: 240_000,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.ATLAS_E2E_BROWSER, args: [...browserArguments] },
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 720 },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { PORT: process.env.ATLAS_E2E_PORT },
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
