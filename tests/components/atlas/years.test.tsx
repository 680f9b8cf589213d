/** The parts around the map follow the year: the overview's list, and the choice of open or closed operations. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { Years } from '../../../src/atlas/Years';
import { Panel } from '../../../src/panels/Panel';
import { fillIn } from '../support/browser';
import { known, renderWith } from '../support/render-with';

beforeAll(fillIn);

describe('the overview of a year', () => {
  it('lists the operations of then, under the titles of then', async () => {
    const { say } = await renderWith(() => <Panel overviewFilter={null} />, { view: { year: 1996 } });

    const heading = screen.getByRole('heading', { name: say('overview.operations', { count: 11, year: 1996 }) });
    const section = heading.closest('section');
    if (!section) throw new Error('The heading stands in no section.');
    const names = within(section)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);

    expect(names).toHaveLength(11);
    expect(names).toContain('OSCE Mission to Tajikistan');
    expect(names).not.toContain('OSCE Programme Office in Dushanbe');
  });

  it('lists the twelve of today in the present year', async () => {
    const { say } = await renderWith(() => <Panel overviewFilter={null} />);

    expect(
      screen.getByRole('heading', { name: say('overview.operations', { count: 12, year: known.years.max }) }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'OSCE Programme Office in Dushanbe' })).toBeTruthy();
  });
});

describe('open, closed or all', () => {
  it('is a choice of one, which the view follows', async () => {
    const user = userEvent.setup();
    const { store, say } = await renderWith(() => <Years years={known.years} />);
    const choice = within(screen.getByRole('group', { name: say('status.label') }));
    const chosen = () => choice.getAllByRole('radio', { checked: true }).map((radio) => radio.getAttribute('value'));
    expect(chosen()).toEqual(['active']);

    await user.click(choice.getByRole('radio', { name: say('status.all') }));

    expect(store.getState().view.status).toBe('all');
    expect(chosen()).toEqual(['all']);
  });
});
