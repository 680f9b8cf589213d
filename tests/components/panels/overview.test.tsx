/** The panel while nothing is selected. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../support/whole';
import { fillIn } from '../support/browser';
import { button, heading, panel, plainText, says } from '../support/panel';
import { show, active, closed } from '../support/show-panel';

beforeAll(fillIn);

describe.each(['en', 'fr'] as const)('the overview in %s', (lang) => {
  it('the overview of an earlier year says what there was then, and that the rest tells of today', async () => {
    const { say } = await show(lang, null, { year: 1975 });
    const states = say('year.states', { count: 35 });
    const operations = say('year.operations', { count: 0 });
    says(panel(), say('inYear.overview', { year: 1975, states, operations }));
    expect(plainText(panel()).indexOf(states)).toBeLessThan(plainText(panel()).indexOf('57'));
  });

  it('the overview of today has no other year in it', async () => {
    await show(lang, null);
    expect(panel().querySelector('.panel-year')).toBeNull();
  });

  it('the overview says what there is and leads to every operation', async () => {
    const { say, words, store } = await show(lang, null);
    const aside = panel();
    expect(heading()).toBe(say('overview.heading'));
    says(
      aside,
      say('overview.what', {
        states: say('year.states', { count: 57 }),
        operations: say('year.operations', { count: active.length }),
        partners: say('list.partners', { count: 11 }),
      }),
    );
    for (const { id } of active) expect(button(words.operations[id]!.name)).toBeVisible();
    for (const { id } of closed) expect(button(words.operations[id]!.name)).toBeInTheDocument();
    const folded = [...aside.querySelectorAll('.panel-fold > summary')].map(({ textContent }) => textContent);
    expect(folded).toEqual(
      ['deciding', 'meetings', 'posts', 'institutions', 'formats', 'relations', 'closed', 'others', 'chairs'].map(
        (list) => say(`lists.${list}`),
      ),
    );
    for (const { id } of content.institutions) button(words.institutions[id]!.name);
    for (const { id } of content.formats) button(words.formats[id]!.name);
    for (const { id } of [...content.partnerships, ...content.programmes]) button(words.relations[id]!.name);
    for (const { id } of content.otherActivities) button(words.otherActivities[id]!.name);
    for (const { year } of content.chairs) {
      expect(
        [...aside.querySelectorAll('.select-link')].some(({ textContent }) => textContent.startsWith(String(year))),
      ).toBe(true);
    }
    const user = userEvent.setup();
    await user.click(button(say('region.central-asia')));
    expect(store.getState().view.region).toBe('central-asia');
    expect(button(say('region.central-asia'))).toHaveAttribute('aria-current', 'true');
    await user.click(button(say('overview.more')));
    expect(store.getState().view.selection?.kind).toBe('theme');
    expect(screen.getAllByRole('complementary')).toHaveLength(1);
  });
});
