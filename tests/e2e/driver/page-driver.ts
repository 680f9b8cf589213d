import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { accessibilityFaultsOf } from './accessibility';
import { recordFrames, recordTexts, type Frame } from './frames';
import { Pointer } from './pointer';
import { Printout } from './printout';
import { seenOf, type Point, type Seen } from './seen';
import { cutTextsOf, textsOf } from './texts';
import { Traffic } from './traffic';
import { translate } from './translator';

type Role = 'button' | 'combobox' | 'option' | 'link' | 'region';

/** Unchanged frames in a row after which a page counts as still. */
const STILL_FRAMES = 3;

/** Drives one page of a browser, without knowing about maps. */
export class PageDriver {
  private readonly page: Page;
  /** Its requests and errors. */
  readonly traffic: Traffic;
  readonly pointer: Pointer;
  readonly printout: Printout;

  private constructor(page: Page, traffic: Traffic) {
    this.page = page;
    this.traffic = traffic;
    this.pointer = new Pointer(page);
    this.printout = new Printout(page);
  }

  /** Takes a page before anything is opened in it. */
  static async of(page: Page, address: string): Promise<PageDriver> {
    return new PageDriver(page, await Traffic.of(page, address));
  }

  /** Addresses of the page's workers. */
  workers(): readonly string[] {
    return this.page.workers().map((worker) => worker.url());
  }

  /** Opens an address. */
  async goTo(path: string): Promise<void> {
    this.traffic.leave();
    await this.page.goto(path);
  }

  /** Goes to another address of the same page, as the Back button does, without reloading. */
  async jump(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  }

  /** What each frame after the next press shows; call the answer when all has come to rest. */
  recordFrames(area: string): Promise<() => Promise<readonly Frame[]>> {
    return recordFrames(this.page, area);
  }

  /** What the matched elements say in each frame from now on; call the answer when all has come to rest. */
  recordTexts(selector: string): Promise<() => Promise<readonly string[]>> {
    return recordTexts(this.page, selector);
  }

  /** The server's response to an address, without opening it. */
  async ask(path: string): Promise<{ readonly headers: Readonly<Record<string, string>>; readonly text: string }> {
    const response = await this.page.request.get(path);
    return { headers: response.headers(), text: await response.text() };
  }

  async reload(): Promise<void> {
    this.traffic.leave();
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  url(): URL {
    return new URL(this.page.url());
  }

  title(): Promise<string> {
    return this.page.title();
  }

  /** Saves the file that the page downloads, and returns its name. */
  async saveTo(path: string, act: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    await download.saveAs(path);
    return download.suggestedFilename();
  }

  /** The texts of a number of files that the page downloads, by their names. */
  async taken(count: number, act: () => Promise<void>): Promise<Readonly<Record<string, string>>> {
    const downloads: Download[] = [];
    const all = new Promise<void>((resolve) => {
      const take = (download: Download): void => {
        downloads.push(download);
        if (downloads.length < count) return;
        this.page.off('download', take);
        resolve();
      };
      this.page.on('download', take);
    });
    await act();
    await all;
    const files = await Promise.all(
      downloads.map(async (one) => [one.suggestedFilename(), await readFile(await one.path(), 'utf8')] as const),
    );
    return Object.fromEntries(files);
  }

  /** An attribute of the page's root element. */
  attribute(name: string): Promise<string | null> {
    return this.page.locator('html').getAttribute(name);
  }

  /** The language that each part of the page says it is in. */
  languagesOfParts(): Promise<readonly (string | null)[]> {
    return this.page.locator('.part[lang]').evaluateAll((parts) => parts.map((part) => part.getAttribute('lang')));
  }

  /** Waits for an element to be in the page, visible or not. */
  async waitFor(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor({ state: 'attached' });
  }

  /** The visible elements, in the order of the page. */
  see(selector: string): Promise<Seen[]> {
    return seenOf(this.page, selector);
  }

  /** An attribute of each element, HTML or SVG, in the order of the page. */
  attributes(selector: string, name: string): Promise<readonly (string | null)[]> {
    return this.page
      .locator(selector)
      .evaluateAll((elements, attribute) => elements.map((element) => element.getAttribute(attribute)), name);
  }

  /** The text or an attribute of each selector's visible elements, read at one moment. */
  pick(wanted: readonly (readonly [selector: string, what: string])[]): Promise<readonly (readonly string[])[]> {
    return this.page.evaluate(
      (asked) =>
        asked.map(([selector, what]) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => element.checkVisibility())
            .map((element) =>
              what === 'text' && element instanceof HTMLElement
                ? element.innerText.replace(/\s+/g, ' ').trim()
                : (element.getAttribute(what) ?? ''),
            ),
        ),
      wanted.map(([selector, what]) => [selector, what] as const),
    );
  }

  texts(): ReturnType<typeof textsOf> {
    return textsOf(this.page);
  }

  cutTexts(except: string): Promise<readonly string[]> {
    return cutTextsOf(this.page, except);
  }

  accessibilityFaults(): Promise<string[]> {
    return accessibilityFaultsOf(this.page);
  }

  /** The first of the selectors that matches the element at a point or an ancestor, or null. */
  meets(point: Point, selectors: readonly string[]): Promise<string | null> {
    return this.page.evaluate(
      ({ x, y, among }) => {
        const element = document.elementFromPoint(x, y);
        return among.find((selector) => element?.closest(selector)) ?? null;
      },
      { ...point, among: [...selectors] },
    );
  }

  windowSize(): { readonly width: number; readonly height: number } {
    const size = this.page.viewportSize();
    if (!size) throw new Error('The window has no size.');
    return size;
  }

  /** How far an element has been scrolled down, in CSS pixels. */
  scrolled(selector: string): Promise<number> {
    return this.page.locator(selector).evaluate((element) => element.scrollTop);
  }

  async click(role: Role, name: string, within = 'body'): Promise<void> {
    await this.named(role, name, within).click();
  }

  async choose(role: 'combobox', name: string, option: string): Promise<void> {
    await this.named(role, name, 'body').selectOption({ label: option });
  }

  async focus(role: Role, name: string, within = 'body'): Promise<void> {
    await this.named(role, name, within).focus();
  }

  private named(role: Role, name: string, within: string): Locator {
    return this.page.locator(within).getByRole(role, { name, exact: true });
  }

  /** Removes elements from the page, as an extension does. */
  async removeElements(selector: string): Promise<void> {
    const count = await this.page.locator(selector).evaluateAll((elements) => {
      for (const element of elements) element.remove();
      return elements.length;
    });
    if (count === 0) throw new Error(`Nothing is ${selector}.`);
  }

  /** Starts a browser's translator in the page. */
  translated(): Promise<void> {
    return translate(this.page);
  }

  /** Opens all `details`. */
  async unfold(details: string): Promise<void> {
    await this.page.locator(details).evaluateAll((elements) => {
      for (const element of elements) element.setAttribute('open', '');
    });
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The focused element: its name, else its text in one line, else its id. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return '';
      const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
      const words = /^(H[1-6]|A|BUTTON)$/.test(element.tagName) ? element.innerText.replace(/\s+/g, ' ').trim() : '';
      return (
        element.getAttribute('aria-label') ??
        labelled ??
        (words || element.title || element.id || element.innerText.trim())
      );
    });
  }

  async allowClipboard(): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Waits until nothing is loading, the map is placed, and the elements have not changed for some frames. */
  async still(selector: string): Promise<void> {
    for (;;) {
      const look = this.page.evaluate(
        async ({ watched, frames }) => {
          const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          const picture = () =>
            [...document.querySelectorAll(watched)]
              .map((element) => {
                const { x, y, width, height } = element.getBoundingClientRect();
                return [element.textContent, x, y, width, height].join(' ');
              })
              .join('\n');
          let last = picture();
          for (let same = 0; same < frames;) {
            await nextFrame();
            const now = picture();
            const isPending = document.querySelector('.stage-map[data-pending="true"]') !== null;
            same = now === last && !isPending ? same + 1 : 0;
            last = now;
          }
        },
        { watched: selector, frames: STILL_FRAMES },
      );
      const before = this.traffic.fetched().length;
      await look;
      if (!this.traffic.isUnderWay() && this.traffic.fetched().length === before) return;
    }
  }

  /** The colour on the screen at a point, as `#rrggbb`. */
  async colourAt({ x, y }: Point): Promise<string> {
    const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
    const { data } = PNG.sync.read(await this.page.screenshot({ clip, scale: 'css' }));
    return `#${data.toString('hex', 0, 3)}`;
  }
}
