/** What axe finds wrong in a page. */
import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** Everything that axe finds wrong, in the whole page and of any weight: the rule, and where. */
export async function accessibilityFaultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // The size of targets is the one rule of WCAG 2.2 AA that axe has to be asked for. What it would fetch beforehand, style
  // sheets and media, is for rules on sound, which there is none of, and one that is an experiment.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
