import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

/** All violations that axe finds in the whole page, of any impact: the rule, and where. */
export async function accessibilityFaultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // Target size is the only rule of WCAG 2.2 AA that is off by default. Preloading style sheets and media is only needed for an
  // experimental rule and for rules on sound.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'], preload: false, rules: { 'target-size': { enabled: true } } })`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
