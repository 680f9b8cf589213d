/** Drives the page before the atlas has started, and measures how little changes when it does. */
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** The atlas's own code; without it the page stays as built. */
const ENTRY = /\/assets\/main-[^/]*\.js$/;

declare global {
  interface Window {
    atlasShifts: number[];
    atlasLines: string[];
  }
}

export class FirstPage {
  private readonly page: Page;
  private start: () => void = () => undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the next page on, records every layout shift, and every line of text that was in a frame. */
  async watch(): Promise<void> {
    await this.page.addInitScript(() => {
      window.atlasShifts = [];
      window.atlasLines = [];
      const lines = new Set<string>();
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') window.atlasShifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
      const look = (): void => {
        // `innerText` is the rendered text, except for elements that are not rendered themselves.
        const written = [...document.querySelectorAll<HTMLElement>('#first, #app')];
        const seen = written.filter((part) => part.checkVisibility()).flatMap(({ innerText }) => innerText.split('\n'));
        for (const line of seen) if (!lines.has(line)) window.atlasLines.push(line);
        for (const line of seen) lines.add(line);
        requestAnimationFrame(look);
      };
      look();
    });
  }

  /** Opens a page whose own code is held back, and waits for the first paint. */
  async openHeld(path: string): Promise<void> {
    const held = new Promise<void>((resolve) => {
      this.start = resolve;
    });
    await this.page.route(ENTRY, async (route) => {
      await held;
      await route.continue();
    });
    await this.page.goto(path, { waitUntil: 'commit' });
    await this.page.waitForFunction(
      () =>
        performance.getEntriesByName('first-contentful-paint').length > 0 &&
        document.documentElement.dataset.text === 'here',
    );
  }

  /** Lets the atlas start, and waits until it has. */
  async letStart(): Promise<void> {
    this.start();
    await this.page.locator('html[data-base][data-first="over"]').waitFor({ state: 'attached' });
  }

  async screen(): Promise<PNG> {
    return PNG.sync.read(await this.page.screenshot());
  }

  /** The names on the map, in alphabetical order. */
  async wordsOnMap(): Promise<readonly string[]> {
    const words = await this.page.locator('.overlay-label').filter({ visible: true }).allInnerTexts();
    return words.map((text) => text.replace(/\s+/g, ' ')).sort();
  }

  /** All visible text. */
  async text(): Promise<string> {
    return (await this.page.locator('#first, #app').filter({ visible: true }).allInnerTexts()).join('\n');
  }

  /** Every line of text that was in any frame so far. */
  lines(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.atlasLines);
  }

  /** The layout shift, by the browser's own measure. */
  async shifted(): Promise<number> {
    const shifts = await this.page.evaluate(() => window.atlasShifts);
    return shifts.reduce((sum, shift) => sum + shift, 0);
  }

  /** The computed colour of the sea. */
  sea(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  }

  /** The number of visible areas; 0 for none. */
  areas(): Promise<number> {
    return this.page
      .locator('svg path[data-area]')
      .evaluateAll((paths) => paths.filter((path) => path.checkVisibility({ visibilityProperty: true })).length);
  }

  /** Sets what the browser remembers of an earlier visit. */
  async remember(key: string, value: string): Promise<void> {
    await this.page.addInitScript(
      ([name, text]) => {
        localStorage.setItem(name, text);
      },
      [key, value] as const,
    );
  }
}
