/** Facts last confirmed more than two years ago are marked in every language. */
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/Panel';
import { TodayContext } from '../../../src/panels/stale';
import { LANGUAGES, type Language, type Selection } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { renderWith, type Rendered } from '../support/render-with';

beforeAll(fillIn);

async function show(selection: Selection, today: Date, lang: Language = 'en'): Promise<Rendered> {
  return renderWith(
    () => (
      <TodayContext value={today}>
        <Panel overviewFilter={null} />
      </TodayContext>
    ),
    { lang, view: { selection } },
  );
}

const panel = (): HTMLElement => screen.getByRole('complementary');
const NOW = new Date(2026, 10, 24);
const LATER = new Date(2028, 2, 1);

describe('the mark on what is old', () => {
  it.each(LANGUAGES)('is after the date of an office of 2020, %s', async (lang) => {
    const { say } = await show({ kind: 'office', id: 'prizren' }, NOW, lang);
    // Beside the date itself and at the head of the sources.
    expect(within(panel()).getAllByText(`(${say('stale')})`)).toHaveLength(2);
  });

  it('is in the list of offices of an operation, at each that is old', async () => {
    const { say } = await show({ kind: 'operation', id: 'mission-in-kosovo' }, NOW);
    expect(within(panel()).getAllByText(`(${say('stale')})`)).toHaveLength(5);
  });

  it('is not on figures of 2024 in 2026, and is on all of them in 2028', async () => {
    const moldova: Selection = { kind: 'operation', id: 'mission-to-moldova' };
    const { say } = await show(moldova, NOW);
    expect(within(panel()).queryByText(`(${say('stale')})`)).toBeNull();
    expect(panel()).toHaveTextContent('31 Dec 2024');
  });

  it('comes with time', async () => {
    const { say } = await show({ kind: 'operation', id: 'mission-to-moldova' }, LATER);
    // Three figures, two of them again in the facts, the head, and the "as of" date of the sources.
    expect(within(panel()).getAllByText(`(${say('stale')})`)).toHaveLength(7);
  });

  it.each<Selection>([
    { kind: 'state', id: 'KG' },
    { kind: 'partner', id: 'JP' },
    { kind: 'institution', id: 'odihr' },
    { kind: 'format', id: 'minsk-process' },
    { kind: 'partnership', id: 'un-osce' },
    { kind: 'programme', id: 'support-programme-for-ukraine' },
    { kind: 'chair', id: '2010' },
  ])('stands at the head of the sources of each kind of panel, $kind', async (selection) => {
    const { say } = await show(selection, LATER);
    const sources = panel().querySelector<HTMLElement>('.panel-body > .panel-sources')!;
    expect(within(sources).getByText(`(${say('stale')})`)).toBeInTheDocument();
  });
});
