/** Basic use in WebKit, the engine of every browser on Apple's phones. */
import { createServer } from 'node:http';
import { expect, test as base } from '@playwright/test';
import { PNG } from 'pngjs';
import { listen } from '../../scripts/static-server';
import { areaName, operationName, say, themeShort } from '../e2e/driver/known';
import { ENTER, WebKitWindow } from './session';

const WIDTH = 1280;
const HEIGHT = 800;
const HEADING = 'aside h2.panel-heading';

const test = base.extend<{ open: (path: string) => Promise<void> }, { window: WebKitWindow }>({
  window: [
    async ({}, use) => {
      const window = await WebKitWindow.open(WIDTH, HEIGHT);
      await use(window);
      await window.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ window, baseURL }, use) => {
    await use(async (path) => {
      await window.goTo(new URL(path, baseURL).href);
      await window.until('return document.documentElement.dataset.base === "picture"');
      await window.until('return document.querySelectorAll(".overlay-mark").length > 0');
    });
  },
});

test('the default view is shown, with its marks and names', async ({ window, open }) => {
  await open('/');
  expect(await window.text(HEADING)).toBe(say('en', 'overview.heading'));
  expect(await window.count('.overlay-mark[data-target^="operation:"]')).toBeGreaterThanOrEqual(12);
});

/** Milliseconds by which the page's own styles come later than those of all pages, which are in the cache of most visits. */
const LATER = 1500;

test('styles that come one after the other do not keep the atlas from starting', async ({ open, baseURL }) => {
  const slow = createServer((request, answer) => {
    const path = request.url ?? '/';
    setTimeout(
      () => {
        void fetch(new URL(path, baseURL)).then(async (file) => {
          answer.setHeader('Content-Type', file.headers.get('content-type') ?? '');
          answer.end(Buffer.from(await file.arrayBuffer()));
        });
      },
      /\/page-\w+-.*\.css$/.test(path) ? LATER : 0,
    );
  });
  try {
    await open(`http://localhost:${await listen(slow, 0)}/`);
  } finally {
    slow.close();
  }
});

test('a link in Russian says in Russian what it selects', async ({ window, open }) => {
  await open('/ru/?select=operation:programme-office-in-bishkek');
  await expect.poll(() => window.text(HEADING)).toBe(operationName('ru', 'programme-office-in-bishkek'));
  expect(await window.run('return document.documentElement.lang')).toBe('ru');
});

test('search, themes and years answer, and Back walks through them', async ({ window, open }) => {
  await open('/');
  await window.type('[role="combobox"]', 'Bishkek');
  await window.until('return document.querySelectorAll("[role=option]").length > 0');
  await window.type('[role="combobox"]', ENTER);
  await window.until('return location.search.includes("select=state:KG")');
  await expect.poll(() => window.text(HEADING)).toBe(areaName('en', 'KG'));

  await window.back();
  await expect.poll(() => window.text(HEADING)).toBe(say('en', 'overview.heading'));

  await open('/?theme=policing&year=1999');
  expect(await window.text('.themes-matching')).not.toBe('');
  expect(await window.text('body')).toContain(themeShort('en', 'policing'));
  expect(await window.text('body')).toContain('1999');
});

test('a click on land opens its State', async ({ window, open }) => {
  await open('/?camera=67,48,3,0');
  const at = await window.run(
    `const { x, y, width, height } = document.querySelector('.overlay-label[data-area="KZ"]').getBoundingClientRect();
    return [x + width / 2, y + height / 2];`,
  );
  const [x, y] = Array.isArray(at) ? at.map(Number) : [];
  await window.clickAt(x ?? 0, y ?? 0);
  await window.until('return location.search.includes("select=state:KZ")');
});

test('the choices of language and colours are on white, as the buttons beside them', async ({ baseURL }) => {
  // Wide enough for the page to show them in words.
  const window = await WebKitWindow.open(1440, 900);
  try {
    await window.goTo(baseURL ?? '');
    await window.until('return document.querySelectorAll("#app .choice select").length === 2');
    const found = await window.run(
      `return [...document.querySelectorAll('#app .choice select')].map((element) => {
        const { x, y, height } = element.getBoundingClientRect();
        return [x + 6, y + height / 2];
      })`,
    );
    const { width, data } = PNG.sync.read(await window.screenshot());
    const colours = (Array.isArray(found) ? found : []).map((at) => {
      const [x = 0, y = 0] = Array.isArray(at) ? at.map(Math.round) : [];
      return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    });
    expect(colours).toEqual([
      [255, 255, 255],
      [255, 255, 255],
    ]);
  } finally {
    await window.close();
  }
});

/** Letters on whole pixels have pixels as dark as their colour, 22 in red; blurred ones come to about 60. */
test('names on the map are sharp', async ({ window, open }) => {
  await open('/');
  const found = await window.run(
    `return [...document.querySelectorAll('.overlay-label[data-style="operation"], .overlay-label')].slice(0, 12).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height];
    })`,
  );
  const boxes = Array.isArray(found) ? found.map((box) => (Array.isArray(box) ? box.map(Number) : [])) : [];
  const { width, data } = PNG.sync.read(await window.screenshot());
  const darkest = boxes.map(([x = 0, y = 0, w = 0, h = 0]) => {
    let dark = 255;
    for (let row = Math.ceil(y); row < y + h; row += 1) {
      for (let column = Math.ceil(x); column < x + w; column += 1)
        dark = Math.min(dark, data[(row * width + column) * 4] ?? 255);
    }
    return dark;
  });
  expect(Math.max(...darkest)).toBeLessThan(30);
});
