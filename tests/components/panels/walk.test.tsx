/** Goes over everything that a link can select, in six languages: each has its panel, with its name and sources. */
import { beforeAll, expect, it } from 'vitest';
import { content } from '../../support/whole';
import { parseView } from '../../../src/view/parse';
import { viewToSearch } from '../../../src/view/url';
import { defaultView, LANGUAGES } from '../../../src/view/view';
import { everySelection, headingOf } from '../../support/every-selection';
import { fillIn } from '../support/browser';
import { known, select } from '../support/render-with';
import { show } from '../support/show-panel';

beforeAll(fillIn);

const all = everySelection(content);

it.each(LANGUAGES)('everything has its panel with its sources, and a link that opens it, in %s', async (lang) => {
  const { store, words } = await show(lang, null);
  const nameless = all.filter((selection) => !headingOf(selection, content, words));
  expect(nameless).toEqual([]);

  for (const selection of all) {
    const link = viewToSearch({ ...defaultView(known), lang, selection }, known);
    expect(parseView(link, known).view.selection, link).toEqual(selection);

    select(store, selection);

    const [panel, ...others] = document.querySelectorAll('aside');
    expect(others).toEqual([]);
    expect(panel?.querySelector('h2')?.textContent, link).toBe(headingOf(selection, content, words));
    expect(panel?.querySelectorAll('.panel-sources li').length, `sources of ${link}`).toBeGreaterThan(0);
    // i18next shows a missing key as the key itself.
    expect(panel?.textContent, link).not.toMatch(/\b(?:panel|operation|state|format|institution|chair|other)\.[a-z]/);
  }
});
