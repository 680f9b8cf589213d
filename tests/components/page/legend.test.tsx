import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { Legend } from '../../../src/page/Legend';
import { LANGUAGES } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { renderWith } from '../support/render-with';

beforeAll(fillIn);

describe.each(LANGUAGES)('the legend in %s', (lang) => {
  const NAMED = lang === 'ru' ? 'Косово' : 'Kosovo';

  it('has the disclaimer, the note on resolution 1244 and "independent"', async () => {
    const { say } = await renderWith(() => <Legend folded={false} />, { lang });
    const legend = screen.getByRole('region', { name: say('legend.label') });
    for (const key of ['legend.boundaries', 'notes.unscr-1244', 'legend.sovereignty', 'legend.independent']) {
      expect(say(key)).not.toBe(key);
      expect(legend.textContent).toContain(say(key));
    }
    expect(within(legend).getByText(say('legend.independent').replace(/\s/g, ' '))).toBeVisible();
  });

  it('has a key for each role of an area and each mark, and Kosovo’s with the resolution', async () => {
    const { say } = await renderWith(() => <Legend folded={false} />, { lang });
    const keys = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    for (const role of ['participating', 'host', 'partner', 'territory', 'context', 'operation', 'office', 'ring']) {
      expect(keys).toContain(say(`legend.${role}`));
    }
    expect(keys.filter((key) => key.includes(NAMED))).toEqual([expect.stringContaining('1244')]);
  });

  it('is folded on a phone, and opens', async () => {
    const user = userEvent.setup();
    const { say } = await renderWith(() => <Legend folded />, { lang });
    const toggle = screen.getByRole('button', { name: say('legend.label') });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText(say('legend.independent').replace(/\s/g, ' '))).not.toBeVisible();
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(say('legend.independent').replace(/\s/g, ' '))).toBeVisible();
  });
});
