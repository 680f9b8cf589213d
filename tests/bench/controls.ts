/** What only the atlas has: themes, years, languages and the search, each until what it changes is painted. */
import type { Browser, Page } from '@playwright/test';
import { openAtRest, withPage } from './measured-page';
import { untilPainted } from './painted';
import { click, openMiddle } from './pointer';
import { median, type Results } from './results';
import { MARK, type Subject } from './subjects';

const CHIPS = '.themes-chip';
const SLIDER = '.year input[type="range"], .year [role="slider"]';
const SEARCH = '[role="search"] [role="combobox"]';
/** What matches in the answers: it changes with every letter, even where the answers stay. */
const MATCHES = '[role="option"] mark';

/** Operations opened and closed in each of the years before this one. */
const BUSY_YEAR = 2002;
const STEPS = 6;

async function chip(page: Page): Promise<number> {
  const shown = (await openMiddle(page, CHIPS)) ?? (await unfolded(page));
  if (!shown) throw new Error('There is no theme to choose.');
  const tones = { selector: MARK, attribute: 'data-tone' };
  return (await untilPainted(page, 'click', tones, () => click(page, shown))).painted;
}

/** Themes are in groups that fold. */
async function unfolded(page: Page): Promise<{ readonly x: number; readonly y: number } | null> {
  const fold = await openMiddle(page, '.themes-fold');
  if (fold) await click(page, fold);
  await page.waitForTimeout(300);
  return openMiddle(page, CHIPS);
}

async function years(page: Page): Promise<readonly number[]> {
  await page.locator(SLIDER).first().focus();
  const steps: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    // Marks come and go; the number of the year alone would be there sooner.
    const marks = { selector: MARK, attribute: 'aria-label' };
    steps.push((await untilPainted(page, 'keydown', marks, () => page.keyboard.press('ArrowLeft'))).painted);
  }
  return steps;
}

async function language(page: Page): Promise<number> {
  const labels = { selector: MARK, attribute: 'aria-label' };
  const choose = async (): Promise<void> => {
    await page.locator('select:has(option[value="fr"])').selectOption('fr');
  };
  return (await untilPainted(page, 'change', labels, choose)).painted;
}

async function search(page: Page): Promise<readonly number[]> {
  await page.locator(SEARCH).focus();
  const matches = { selector: MATCHES, attribute: null };
  const keys: number[] = [];
  for (const letter of 'bosn')
    keys.push((await untilPainted(page, 'keydown', matches, () => page.keyboard.press(letter))).painted);
  return keys;
}

export async function controls(browser: Browser, subject: Subject, results: Results): Promise<void> {
  if (!subject.ours) return;
  const { name } = subject;
  const add = (what: string, milliseconds: number): void => {
    results.add(what, 'ms', name, milliseconds);
  };
  await withPage(browser, async ({ page }) => {
    await openAtRest(page, subject);
    add('theme chip to the recoloured map', await chip(page));
  });
  await withPage(browser, async ({ page }) => {
    await openAtRest(page, subject, `&year=${BUSY_YEAR}`);
    const steps = await years(page);
    add('slider step to the painted year, median', median(steps));
    add('slider step to the painted year, longest', Math.max(...steps));
  });
  await withPage(browser, async ({ page }) => {
    await openAtRest(page, subject);
    const [first = Number.NaN, ...others] = await search(page);
    add('search: first letter to its answers', first);
    add('search: another letter to its answers', median(others));
    await page.keyboard.press('Escape');
    add('language to the painted words', await language(page));
  });
}
