/** A page of a browser, without a word about maps: the one file that knows Playwright's page. */
import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page, Request } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { PNG } from 'pngjs';

/** CSS pixels from the window's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One element as it is seen. */
export interface Seen {
  readonly text: string;
  /** Its `aria-label`; empty where it has none. */
  readonly label: string;
  readonly box: Box;
  /** The element and the words in it, should they spill over. */
  readonly reach: Box;
  readonly data: Readonly<Record<string, string>>;
  readonly pressed: boolean;
}

type Role = 'button' | 'combobox' | 'option' | 'link' | 'region';

/** Frames in a row without a change after which a page counts as still. */
const STILL_FRAMES = 3;

/** Drives one page, and keeps everything that a browser or a server complains of. */
export class PageDriver {
  private readonly page: Page;
  private readonly origin: string;
  private readonly complained: string[] = [];
  private readonly expected: RegExp[] = [];
  private readonly asked: string[] = [];
  private readonly underWay = new Set<Request>();
  /** Under way when the reader went elsewhere: the browser gives them up. */
  private readonly abandoned = new WeakSet<Request>();

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Takes over a page before anything is opened in it. */
  static async of(page: Page, address: string): Promise<PageDriver> {
    const driver = new PageDriver(page, new URL(address).origin);
    await driver.listen();
    return driver;
  }

  private async listen(): Promise<void> {
    const { page, complained } = this;
    page.on('console', (message) => {
      const type = message.type();
      if (type === 'error' || type === 'warning') complained.push(`console ${type}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complained.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('worker', (worker) => {
      worker.on('console', (message) => {
        const type = message.type();
        if (type === 'error' || type === 'warning') complained.push(`worker ${type}: ${message.text()}`);
      });
    });
    page.on('request', (request) => {
      this.underWay.add(request);
      this.asked.push(request.url());
      if (new URL(request.url()).origin !== this.origin) complained.push(`another origin: ${request.url()}`);
    });
    page.on('requestfinished', (request) => {
      this.underWay.delete(request);
    });
    page.on('requestfailed', (request) => {
      this.underWay.delete(request);
      if (!this.abandoned.has(request))
        complained.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complained.push(`status ${response.status()}: ${response.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        // As an uncaught error, which is listened to already.
        reportError(new Error(`policy violated: ${effectiveDirective} ${blockedURI}`));
      });
    });
  }

  /** What was complained of and not expected. */
  complaints(): readonly string[] {
    return this.complained.filter((text) => !this.expected.some((pattern) => pattern.test(text)));
  }

  /** A complaint that the test itself brings about. */
  expectComplaint(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  /** Addresses of everything that was fetched so far. */
  fetched(): readonly string[] {
    return this.asked;
  }

  /** Addresses of the page's workers. */
  workers(): readonly string[] {
    return this.page.workers().map((worker) => worker.url());
  }

  /** Opens an address. */
  async goTo(path: string): Promise<void> {
    this.leave();
    await this.page.goto(path);
  }

  /** Goes to another address of the same page, as the Back button does: without loading anything again. */
  async jump(path: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  }

  /** What the server answers to an address, without opening it. */
  async ask(path: string): Promise<{ readonly headers: Readonly<Record<string, string>>; readonly text: string }> {
    const response = await this.page.request.get(path);
    return { headers: response.headers(), text: await response.text() };
  }

  async reload(): Promise<void> {
    this.leave();
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  private leave(): void {
    for (const request of this.underWay) this.abandoned.add(request);
    this.underWay.clear();
  }

  url(): URL {
    return new URL(this.page.url());
  }

  title(): Promise<string> {
    return this.page.title();
  }

  /** Puts the file that the page hands out where it can be looked at; answers the name that it was given. */
  async saveTo(path: string, act: () => Promise<void>): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    await download.saveAs(path);
    return download.suggestedFilename();
  }

  /** The texts of so many files that the page hands out, by the names that they were given. */
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

  /** Waits for an element to be in the page, seen or not. */
  async waitFor(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor({ state: 'attached' });
  }

  /** The elements that are seen, in the order of the page. */
  see(selector: string): Promise<Seen[]> {
    return this.page.locator(selector).evaluateAll((elements) =>
      elements
        .filter((element): element is HTMLElement => element instanceof HTMLElement && element.checkVisibility())
        .map((element) => {
          const plain = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
          const box = element.getBoundingClientRect();
          const words = document.createRange();
          words.selectNodeContents(element);
          const ink = words.getBoundingClientRect();
          const around = ink.width === 0 ? box : ink;
          const left = Math.min(box.left, around.left);
          const top = Math.min(box.top, around.top);
          return {
            text: element.innerText.trim(),
            label: element.getAttribute('aria-label') ?? '',
            box: plain(box),
            reach: {
              x: left,
              y: top,
              width: Math.max(box.right, around.right) - left,
              height: Math.max(box.bottom, around.bottom) - top,
            },
            data: Object.fromEntries(Object.entries(element.dataset).map(([key, value]) => [key, value ?? ''])),
            pressed: element.getAttribute('aria-pressed') === 'true',
          };
        }),
    );
  }

  /** An attribute of each element, HTML or SVG, in the order of the page. */
  attributes(selector: string, name: string): Promise<readonly (string | null)[]> {
    return this.page
      .locator(selector)
      .evaluateAll((elements, attribute) => elements.map((element) => element.getAttribute(attribute)), name);
  }

  /** Of the elements of each selector that are seen, their text or an attribute: all at one moment. */
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

  /** Each piece of text that is seen, and the language that it is marked as. */
  texts(): Promise<readonly { readonly text: string; readonly lang: string }[]> {
    return this.page.evaluate(() => {
      const found: { text: string; lang: string }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
        found.push({ text, lang: element.closest('[lang]')?.getAttribute('lang') ?? '' });
      }
      return found;
    });
  }

  /** Texts that are seen but cut, or that spill out of their element: each a line that says which and by what. */
  cutTexts(except: string): Promise<readonly string[]> {
    return this.page.evaluate((leftOut) => {
      const SLACK = 1;
      const faults = new Set<string>();
      const nameOf = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!element || !node.textContent?.trim() || (leftOut !== '' && element.closest(leftOut))) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        // Said to screen readers only.
        if (element.getBoundingClientRect().width <= 1) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const said = `"${node.textContent.trim().slice(0, 40)}"`;
        const text = range.getBoundingClientRect();
        let { left, right, top, bottom } = text;
        for (let around: Element | null = element; around && around !== document.body; around = around.parentElement) {
          const style = getComputedStyle(around);
          if (style.display === 'inline' || style.display === 'contents') continue;
          const box = around.getBoundingClientRect();
          // A table or a strip that is wider than the window scrolls by design; nothing else does so sideways.
          const scrolls = { x: /auto|scroll/.test(style.overflowX), y: /auto|scroll/.test(style.overflowY) };
          if (around === element || style.overflowX !== 'visible') {
            if (!scrolls.x && (left < box.left - SLACK || right > box.right + SLACK))
              faults.add(`${said} is wider than ${nameOf(around)}`);
          }
          if (style.overflowY !== 'visible' && !scrolls.y && (top < box.top - SLACK || bottom > box.bottom + SLACK))
            faults.add(`${said} is higher than ${nameOf(around)}`);
          if (scrolls.x) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
          if (scrolls.y) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
          if (right <= left || bottom <= top) break;
        }
        if (right <= left || bottom <= top) continue;
        if (left < -SLACK || right > innerWidth + SLACK || top < -SLACK || bottom > innerHeight + SLACK)
          faults.add(`${said} is cut by the window`);
      }
      return [...faults];
    }, except);
  }

  /** The page as it is printed: what it says, what of it would be cut, and how often each selector is there to be seen. */
  async printed(selectors: readonly string[]): Promise<{
    readonly text: string;
    readonly cut: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
  }> {
    await this.page.emulateMedia({ media: 'print' });
    return this.page.evaluate(
      (asked) => {
        dispatchEvent(new Event('beforeprint'));
        const seen = (selector: string): Element[] =>
          [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const cut = seen('body *').filter(
          (element) =>
            element instanceof HTMLElement &&
            getComputedStyle(element).overflowY !== 'visible' &&
            element.clientHeight > 1 &&
            element.scrollHeight > element.clientHeight + 1,
        );
        const wide = seen('.page *').filter(
          (element) => element instanceof HTMLElement && element.getBoundingClientRect().right > innerWidth + 1,
        );
        return {
          text: [document.body.innerText, ...seen('.printing text').map(({ textContent }) => textContent)]
            .join(' ')
            .replace(/\s+/g, ' '),
          cut: [...cut, ...wide].map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
          counts: Object.fromEntries(asked.map((selector) => [selector, seen(selector).length])),
        };
      },
      [...selectors],
    );
  }

  /**
   * How far, in pixels of the print, marks stand from their places; a mark at the end of a line leaves a dot at its place.
   * @param area id of an area that is whole on the picture, and its width on the sheet: the scale of what is drawn.
   * @param places on the sheet, by what their mark stands for.
   */
  printedDistances(
    area: { readonly id: string; readonly width: number },
    places: Readonly<Record<string, readonly [number, number]>>,
  ): Promise<Readonly<Record<string, { readonly mark: number; readonly dot: number }>>> {
    return this.page.evaluate(
      ({ id, width, marks }) => {
        const path = document.querySelector<SVGPathElement>(`.printing [data-area="${id}"]`);
        const matrix = path?.getScreenCTM();
        if (!path || !matrix) return {};
        const units = path.getBBox().width / width;
        return Object.fromEntries(
          Object.entries(marks).map(([mark, [x, y]]) => {
            const at = new DOMPoint(x * units, y * units).matrixTransform(matrix);
            const distance = (element: Element): number => {
              const box = element.getBoundingClientRect();
              return Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y);
            };
            const nearest = (selector: string): number =>
              Math.min(...[...document.querySelectorAll(`.printing ${selector}`)].map(distance));
            return [mark, { mark: nearest(`[data-mark="${mark}"]`), dot: nearest('circle') }];
          }),
        );
      },
      { ...area, marks: places },
    );
  }

  /** What a pointer meets at a point: the first of the selectors that the element there is in, or null. */
  meets(point: Point, selectors: readonly string[]): Promise<string | null> {
    return this.page.evaluate(
      ({ x, y, among }) => {
        const element = document.elementFromPoint(x, y);
        return among.find((selector) => element?.closest(selector)) ?? null;
      },
      { ...point, among: [...selectors] },
    );
  }

  /** Everything that axe finds wrong, in the whole page and of any weight: the rule, and where. */
  async accessibilityFaults(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source);
    // The size of targets is the one rule of WCAG 2.2 AA that axe has to be asked for. What it would fetch beforehand, style
    // sheets and media, is for rules on sound, which there is none of, and one that is an experiment.
    const { violations } = await this.page.evaluate<AxeResults>(
      `axe.run(document, { resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } })`,
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 120)}`),
    );
  }

  windowSize(): { readonly width: number; readonly height: number } {
    const size = this.page.viewportSize();
    if (!size) throw new Error('The window has no size.');
    return size;
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async doubleClickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.dblclick(x, y);
  }

  /** Puts the mouse there and turns its wheel, down being positive, in CSS pixels. */
  async wheelAt({ x, y }: Point, by: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, by);
  }

  async hoverAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  /** Holds the mouse down there until it is dragged away. */
  async pressAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
  }

  async dragPressedTo({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** How far an element has been scrolled down, in CSS pixels. */
  scrolled(selector: string): Promise<number> {
    return this.page.locator(selector).evaluate((element) => element.scrollTop);
  }

  async tapAt({ x, y }: Point): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
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

  /** Takes elements out of the page, as an extension does: the page is not told. */
  async removeElements(selector: string): Promise<void> {
    const count = await this.page.locator(selector).evaluateAll((elements) => {
      for (const element of elements) element.remove();
      return elements.length;
    });
    if (count === 0) throw new Error(`Nothing is ${selector}.`);
  }

  /** From now on every text of the page is taken out and put back in elements of its own, as the translator of a browser does. */
  async translated(): Promise<void> {
    await this.page.evaluate((name) => {
      const replace = (text: Node): void => {
        if (!text.nodeValue?.trim() || text.parentElement?.closest('font, script, style, option, [translate="no"]'))
          return;
        const outer = document.createElement(name);
        const inner = document.createElement(name);
        text.parentNode?.replaceChild(outer, text);
        outer.append(inner);
        inner.append(text);
      };
      const replaceIn = (root: Node): void => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Node[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        texts.forEach(replace);
      };
      replaceIn(document.body);
      new MutationObserver((changes) => {
        for (const { type, target, addedNodes } of changes) {
          if (type === 'characterData') replace(target);
          for (const node of addedNodes) replaceIn(node.nodeType === Node.TEXT_NODE ? (node.parentNode ?? node) : node);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    }, 'font');
  }

  /** Unfolds all that folds. */
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

  /** The element that has the focus: its name, else its text in one line, else its id. */
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

  /** From now on the server has no such files. */
  async takeAway(files: RegExp): Promise<void> {
    this.expectComplaint(new RegExp(`^(status 404|request failed): \\S*${files.source}`));
    this.expectComplaint(/^console error: Failed to load resource: the server responded with a status of 404/);
    await this.page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: '' }));
  }

  /** The server has them again, and gives them. */
  async giveBack(files: RegExp): Promise<void> {
    await this.page.unroute(files);
  }

  /** Waits until nothing is being fetched and the elements have not changed for some frames. */
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
            same = now === last ? same + 1 : 0;
            last = now;
          }
        },
        { watched: selector, frames: STILL_FRAMES },
      );
      const before = this.asked.length;
      await look;
      if (this.underWay.size === 0 && this.asked.length === before) return;
    }
  }

  /** The colour that stands on the screen at a point, as `#rrggbb`. */
  async colourAt({ x, y }: Point): Promise<string> {
    const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
    const { data } = PNG.sync.read(await this.page.screenshot({ clip, scale: 'css' }));
    return `#${data.toString('hex', 0, 3)}`;
  }
}
