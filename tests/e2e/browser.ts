/** Finds a Chromium for the tests, and how to start it. */
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No requests of the browser's own. No sandbox, because containers have no user namespaces; only the built site is opened. */
const everyBrowser: readonly string[] = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** A test's page lives for seconds, so optimising compilers cost more than they gain. */
const briefly = '--js-flags=--no-opt --no-maglev';

/** No WebGL, as in most browsers on machines without a GPU. */
export const withoutWebGL: readonly string[] = [
  ...everyBrowser,
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-3d-apis',
  briefly,
];

/**
 * WebGL in software, the same on every machine, and slow. Only the map's canvas uses it: rendering the whole page with it takes
 * twice as long.
 */
export const withWebGL: readonly string[] = [
  ...everyBrowser,
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  briefly,
];

const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** An installed Chromium or Chrome; null where there is none. */
export const systemChromium = (): string | null => chromiumPlaces.find((path) => existsSync(path)) ?? null;

/** An installed Firefox; null where there is none. */
export const systemFirefox = (): string | null => firefoxPlaces.find((path) => existsSync(path)) ?? null;

/** How a browser is started: its file, and the environment it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The browser that CHROMIUM_PATH names; else the one from npm, whose version the lock file pins, so that everybody uses the same;
 * else, where that one does not run, the system's.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return { executablePath: named, env: process.env };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  const installed = systemChromium();
  if (installed === null) throw new Error('No Chrome or Chromium found: name one in CHROMIUM_PATH');
  return { executablePath: installed, env: process.env };
}

/** The browser of @sparticuz/chromium, with the libraries that a bare system lacks. */
async function packagedBrowser(): Promise<Browser> {
  const before = { ...process.env };
  // The package only unpacks these libraries on AWS Lambda, which it detects when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  // Its own font configuration looks in /tmp/fonts only; a page crashes where no font at all is found.
  const fonts = join(tmpdir(), 'atlas-fonts.conf');
  writeFileSync(fonts, fontConfiguration(tmpdir()));
  const env = { FONTCONFIG_FILE: fonts, ...process.env };
  // Another browser with these libraries fails to read some fonts.
  for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
  return { executablePath, env };
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'atlas-fonts-cache')}</cachedir>
</fontconfig>
`;
}
