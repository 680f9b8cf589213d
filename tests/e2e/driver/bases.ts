/** Drives the two bases: which one is on the screen, what it painted, and how to take one away. */
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const MAP_CODE = /\/(MapBase|maplibre)[^/]*\.js$/;

export type Base = 'picture' | 'map';

/** Hides everything but the base, without moving anything. */
const ONLY_THE_BASE = `
  body * { visibility: hidden !important; }
  .picture[data-shown='true'], .picture[data-shown='true'] *, .map-base, .map-base * { visibility: visible !important; }
`;

/** How far apart two colours may be and still look the same. */
const THRESHOLD = 0.1;

/** Width of the slider's handle. */
const HANDLE = 24;

export class Bases {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the next page on, records which bases were seen, one after the other. */
  async watch(): Promise<void> {
    await this.page.addInitScript(() => {
      const seen: string[] = [];
      Reflect.set(window, 'atlasBases', seen);
      new MutationObserver(() => {
        const { base } = document.documentElement.dataset;
        if (base !== undefined && seen.at(-1) !== base) seen.push(base);
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-base'] });
    });
  }

  seen(): Promise<readonly string[]> {
    return this.page.evaluate(() => Reflect.get(window, 'atlasBases') as string[]);
  }

  async waitFor(base: Base, timeout = 30_000): Promise<void> {
    await this.page.locator(`html[data-base="${base}"]`).waitFor({ state: 'attached', timeout });
  }

  /** Holds back the code of the map. Returns a function that releases it. */
  async holdMap(): Promise<() => void> {
    let letCome: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    await this.page.route(MAP_CODE, async (route) => {
      await held;
      await route.continue();
    });
    return letCome;
  }

  /** How many canvases there are: the picture needs none. */
  canvases(): Promise<number> {
    return this.page.locator('canvas').count();
  }

  /** Remembers the overlay's elements. */
  async holdOverlay(): Promise<void> {
    await this.page.evaluate(() => {
      Reflect.set(window, 'atlasOverlay', [...document.querySelectorAll('.overlay, .overlay-item')]);
    });
  }

  /** Whether the overlay still has exactly these elements. */
  overlayIsHeld(): Promise<boolean> {
    return this.page.evaluate(() => {
      const held = Reflect.get(window, 'atlasOverlay') as Element[];
      const now = [...document.querySelectorAll('.overlay, .overlay-item')];
      return held.length > 1 && held.length === now.length && held.every((element, at) => element === now[at]);
    });
  }

  /** Makes the browser take the map's context away, as when a graphics driver restarts. */
  async loseContext(): Promise<void> {
    await this.page.evaluate(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2');
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  /** Starts counting changed shapes in the picture, not colours. */
  async watchShapes(): Promise<void> {
    await this.page.evaluate(() => {
      let changes = 0;
      const picture = document.querySelector('.picture');
      if (!picture) throw new Error('There is no picture.');
      new MutationObserver((records) => {
        changes += records.length;
        Reflect.set(window, 'atlasShapes', changes);
      }).observe(picture, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });
      Reflect.set(window, 'atlasShapes', changes);
    });
  }

  shapesChanged(): Promise<number> {
    return this.page.evaluate(() => Reflect.get(window, 'atlasShapes') as number);
  }

  /** From the next page on, records the messages to workers: MapLibre's only draw what they are sent. */
  async watchWorkers(): Promise<void> {
    await this.page.addInitScript(() => {
      const told: string[] = [];
      Reflect.set(window, 'atlasTold', told);
      const tell = Reflect.get(Worker.prototype, 'postMessage') as (...values: unknown[]) => void;
      Worker.prototype.postMessage = function (this: Worker, ...values: unknown[]) {
        const [message] = values;
        told.push(typeof message === 'object' && message !== null ? String(Reflect.get(message, 'type')) : '');
        tell.apply(this, values);
      };
    });
  }

  /** The kinds of messages to workers, in order. */
  toldWorkers(): Promise<readonly string[]> {
    return this.page.evaluate(() => Reflect.get(window, 'atlasTold') as string[]);
  }

  /** Drags the handle of the years from the last year to the first. */
  async dragYears(): Promise<void> {
    const box = await this.page.locator('.year-input').boundingBox();
    if (!box) throw new Error('There is no slider.');
    const [left, right, y] = [box.x + HANDLE / 2, box.x + box.width - HANDLE / 2, box.y + box.height / 2];
    await this.page.mouse.move(right, y);
    await this.page.mouse.down();
    await this.page.mouse.move(left, y, { steps: 30 });
    await this.page.mouse.up();
  }

  async wheel(x: number, y: number, by: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, by);
  }

  async drag(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await this.page.mouse.move(...from);
    await this.page.mouse.down();
    await this.page.mouse.move(...to, { steps: 4 });
    await this.page.mouse.up();
  }

  async point(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  /** Moves the pointer off the map to the corner of the window with the title. */
  async pointAway(): Promise<void> {
    await this.page.mouse.move(40, 40);
  }

  /** Goes to another view as the Back button does, without loading the page again. */
  async show(query: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', search);
      dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  }

  /** Hides everything but the base from now on. */
  async hideAllElse(): Promise<void> {
    await this.page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, ONLY_THE_BASE);
  }

  /** A screenshot of the window. */
  async painted(): Promise<PNG> {
    return PNG.sync.read(await this.page.screenshot());
  }

  /** A screenshot of the window, once nothing changes. */
  async screen(): Promise<PNG> {
    let last = await this.page.screenshot();
    for (;;) {
      const now = await this.page.screenshot();
      if (now.equals(last)) return PNG.sync.read(now);
      last = now;
    }
  }

  /** How the whole picture stands: the transform that it is drawn with, and the one that moves it since. */
  async pictureStandsAt(): Promise<string> {
    return this.page.locator('.picture').evaluate((picture) => {
      const drawn = picture.querySelector('g[transform]')?.getAttribute('transform') ?? '';
      return `${drawn} ${getComputedStyle(picture).transform}`;
    });
  }
}

/** The share of pixels in which two screenshots differ, and an image of the difference. */
export function difference(a: PNG, b: PNG): { readonly share: number; readonly shown: PNG } {
  const shown = new PNG({ width: a.width, height: a.height });
  const pixels = pixelmatch(a.data, b.data, shown.data, a.width, a.height, { threshold: THRESHOLD });
  return { share: pixels / (a.width * a.height), shown };
}
