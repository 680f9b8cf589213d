import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, withoutWebGL, withWebGL } from './tests/e2e/browser';
import type { Options } from './tests/e2e/driver/atlas-test';

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
const executablePath = (process.env.ATLAS_E2E_BROWSER ??= await findBrowser());
const address = `http://localhost:${process.env.ATLAS_E2E_PORT}/`;

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A busy machine needs patience, and no test asserts a time.
  timeout: 120_000,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 720 },
    // A trace keeps every frame and every state of the page, which costs a third of the time; a failure is run again with `--trace on`.
    screenshot: 'only-on-failure',
  },
  // The picture is the whole atlas where there is no WebGL, so nearly all is tested on it; MapLibre's share is what only it does.
  projects: [
    {
      name: 'picture',
      grepInvert: /@only-map/,
      use: { base: 'picture', launchOptions: { executablePath, args: [...withoutWebGL] } },
    },
    {
      name: 'map',
      grep: /@(only-)?map/,
      // Software GL draws a few frames a second.
      timeout: 240_000,
      use: { base: 'map', launchOptions: { executablePath, args: [...withWebGL] } },
    },
  ],
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { PORT: process.env.ATLAS_E2E_PORT },
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
