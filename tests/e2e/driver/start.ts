/** Drives the start of the page when files of the site fail: what is shown, and how the reader goes on. */
import { expect, type Page, type Route } from '@playwright/test';
import type { Language } from '../../../src/view/view';
import { eventually } from './atlas-test';
import { say } from './known';

/** What can happen to a file. */
export const FAULTS = ['missing', 'broken', 'html', 'truncated', 'typed', 'reset', 'hanging'] as const;
export type Fault = (typeof FAULTS)[number];

async function answer(route: Route, fault: Fault): Promise<void> {
  if (fault === 'missing') await route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
  if (fault === 'broken') await route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Error</h1>' });
  // As captive portals do.
  if (fault === 'html')
    await route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Log in' });
  if (fault === 'reset') await route.abort('connectionreset');
  if (fault === 'truncated' || fault === 'typed') {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill(
      fault === 'truncated'
        ? // In a block, so that no half of a script is one by chance.
          { response, body: body.slice(0, body.lastIndexOf('{', body.length / 2) + 1) }
        : { status: 200, headers: { 'X-Content-Type-Options': 'nosniff' }, contentType: 'text/plain', body },
    );
  }
}

/** `atlas`: it works. `document`: the page as it was made at build, with a sentence that says why. */
type Outcome = 'atlas' | 'document';

/** Reasons that the document gives, as keys of its words. */
const REASONS = ['failed', 'late', 'disk'] as const;

export class Start {
  private readonly page: Page;
  private readonly lang: Language;

  constructor(page: Page, lang: Language = 'en') {
    this.page = page;
    this.lang = lang;
  }

  /** Makes such files faulty from now on. */
  async fault(files: RegExp, fault: Fault): Promise<void> {
    await this.page.route(files, (route) => answer(route, fault));
  }

  /** The server is well again. */
  async mend(): Promise<void> {
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path, { waitUntil: 'commit' });
  }

  /** Waits for the atlas, or for a sentence that says why it did not start. */
  async outcome(): Promise<Outcome> {
    const atlas = this.page.locator('html[data-base][data-first="over"]');
    const sentence = this.page.locator('[data-start]:not([hidden])');
    await atlas.or(sentence).first().waitFor({ state: 'attached' });
    return (await sentence.count()) > 0 ? 'document' : 'atlas';
  }

  /** The reason that the document shows; null for none, or for more than one. */
  async reason(): Promise<(typeof REASONS)[number] | null> {
    const said = (await this.page.locator('[data-start] > span').filter({ visible: true }).allInnerTexts()).join('\n');
    return REASONS.find((reason) => said === say(this.lang, `plain.${reason}`)) ?? null;
  }

  /** Checks that the document is complete: map, names and list are visible, and no controls that only the atlas could handle. */
  async isDocument(): Promise<void> {
    const { page, lang } = this;
    await expect(page.locator('main.first-plain')).toBeVisible();
    await expect(page.locator('svg.first-picture')).toBeVisible();
    await expect(page.getByRole('heading', { name: say(lang, 'overview.heading') }).first()).toBeVisible();
    expect(await page.locator('button:visible, input:visible, select:visible').count(), 'dead controls').toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  }

  /** Follows "Try again". */
  async tryAgain(): Promise<void> {
    await this.page.locator('[data-start]:not([hidden]) a').click();
  }

  /** Checks that the atlas works: choosing a search result opens its panel. */
  async works(): Promise<void> {
    const { page } = this;
    await page.locator('html[data-base][data-first="over"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-start]').filter({ visible: true }).count()).toBe(0);
    const search = page.getByRole('combobox', { name: say(this.lang, 'search.label'), exact: true });
    await search.fill('Kazakhstan');
    await page.getByRole('search').getByRole('option').first().click();
    await eventually(() => page.locator('aside h2').first().innerText()).not.toBe(say(this.lang, 'overview.heading'));
  }
}
