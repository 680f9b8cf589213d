import { createServer } from 'node:net';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { type Browser, findBrowser, systemChromium, systemFirefox, withoutWebGL, withWebGL } from './tests/e2e/browser';
import type { Options } from './tests/e2e/driver/atlas-test';
import { hasWebKit } from './tests/webkit/session';

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
const usualBrowser = await findBrowser();
const firefox = systemFirefox();
const installed = systemChromium();
const address = `http://localhost:${process.env.ATLAS_E2E_PORT}/`;

const inChromium = (base: Options['base'], browser: Browser) => ({
  base,
  launchOptions: { ...browser, args: [...(base === 'map' ? withWebGL : withoutWebGL)] },
});

const inFirefox = (path: string) => ({
  base: 'picture' as const,
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  launchOptions: { executablePath: path, firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'webgl.disabled': true } },
});

type Projects = NonNullable<PlaywrightTestConfig<Options>['projects']>;

const usual: Projects = [
  // The picture is the whole atlas where there is no WebGL, so nearly all is tested on it; MapLibre's share is what only it does.
  { name: 'picture', grepInvert: /@only-map|@more/, use: inChromium('picture', usualBrowser) },
  {
    name: 'map',
    grep: /@(only-)?map/,
    grepInvert: /@more/,
    // Software GL draws a few frames a second.
    timeout: 240_000,
    use: inChromium('map', usualBrowser),
  },
  // What another engine might do differently, where it is installed: a few tests in every run.
  ...(firefox === null
    ? []
    : [
        {
          name: 'firefox',
          testMatch: /(assistive|selection|language)\.spec/,
          grepInvert: /@more/,
          use: inFirefox(firefox),
        },
      ]),
  ...(hasWebKit() ? [{ name: 'webkit', testDir: 'tests/webkit' }] : []),
];

/** `npm run test:more`: the slow walks, and another Chromium at length. */
const more: Projects = [
  { name: 'picture', grep: /@more/, grepInvert: /@only-map/, use: inChromium('picture', usualBrowser) },
  { name: 'map', grep: /(?=.*@more)(?=.*@(only-)?map)/, timeout: 240_000, use: inChromium('map', usualBrowser) },
  // Another version of Chromium than the pinned one measures words a little differently.
  ...(installed === null || installed === usualBrowser.executablePath
    ? []
    : [
        {
          name: 'installed-chromium',
          testMatch: /(first-paint|forced-dark|overlay|selection|save-picture|print)\.spec/,
          grepInvert: /@only-map|@more/,
          use: inChromium('picture', { executablePath: installed, env: process.env }),
        },
      ]),
  // What Firefox might do differently, at length.
  ...(firefox === null
    ? []
    : [
        {
          name: 'firefox-more',
          testMatch: /broken-links\.spec/,
          grepInvert: /@only-map|@more/,
          use: inFirefox(firefox),
        },
      ]),
];

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
  projects: process.env.ATLAS_E2E_MORE === undefined ? usual : more,
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { PORT: process.env.ATLAS_E2E_PORT },
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
