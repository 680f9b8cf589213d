/** A panel whose record does not come: it says so, keeps what is known, and another try brings the rest. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { kept } from 'virtual:atlas-records';
import type { RecordKind } from '../../../src/content/schema';
import { Panel } from '../../../src/panels/Panel';
import type { Selection } from '../../../src/view/view';
import { fillIn } from '../support/browser';
import { renderWith, select, type Rendered, type RenderOptions } from '../support/render-with';

beforeAll(fillIn);

/** The records come with the words here; this makes one a file of the site again. */
function onlyOnServer(kind: RecordKind, id: string, lang: string): unknown {
  const record: unknown = kept[kind].get(`${lang}/${id}`);
  kept[kind].delete(`${lang}/${id}`);
  return record;
}

/** What the server answers, in turn. */
function serve(...answers: readonly (() => Response)[]): readonly string[] {
  const asked: string[] = [];
  const left = [...answers];
  vi.stubGlobal('fetch', (address: URL) => {
    asked.push(address.href);
    const answer = left.shift();
    return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('offline'));
  });
  return asked;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

const json = (value: unknown) => (): Response => new Response(JSON.stringify(value), { status: 200 });
const panel = (): HTMLElement => screen.getByRole('complementary');
const show = (options: RenderOptions): Promise<Rendered> => renderWith(() => <Panel overviewFilter={null} />, options);

const KYRGYZSTAN: Selection = { kind: 'state', id: 'KG' };

describe.each([
  ['missing', () => new Response('', { status: 404 })],
  ['no JSON', () => new Response('<!doctype html><p>Log in', { status: 200 })],
  ['another JSON', json({ error: 'not found' })],
  ['that of another State', json({ name: 'de/state/TJ.json', record: { state: {} } })],
  ['of a wrong shape', json({ name: 'de/state/KG.json', record: { state: 'KG' } })],
] as const)('a record that is %s', (_, fault) => {
  it('is said in the language of the view, under the name; another try brings it', async () => {
    const user = userEvent.setup();
    const { words, say, store } = await show({ lang: 'de' });
    const record = onlyOnServer('state', 'KG', 'de');
    const asked = serve(fault, json({ name: 'de/state/KG.json', record }));
    select(store, KYRGYZSTAN);

    expect(await within(panel()).findByText(say('notice.part'))).toBeVisible();
    expect(panel()).toHaveAccessibleName(words.states.KG!.name);
    expect(panel()).toHaveTextContent(say('state.kicker', { year: '1992' }));
    const operation = words.operations['programme-office-in-bishkek']!.name;
    expect(within(panel()).getByRole('link', { name: operation })).toBeVisible();
    expect(store.getState().view.selection).toEqual(KYRGYZSTAN);

    await user.click(within(panel()).getByRole('button', { name: say('notice.retry') }));
    expect(await within(panel()).findByText(words.operations['programme-office-in-bishkek']!.purpose)).toBeVisible();
    expect(within(panel()).queryByText(say('notice.part'))).toBeNull();
    expect(asked.map((address) => address.endsWith('de/state/KG.json'))).toEqual([true, true]);
  });
});

it('a record that was fetched ahead is there when its panel opens', async () => {
  const user = userEvent.setup();
  const { words, say, store } = await show({ view: { selection: { kind: 'office', id: 'tiraspol' } } });
  const record = onlyOnServer('operation', 'mission-to-moldova', 'en');
  select(store, { kind: 'office', id: 'bender' });
  kept.operation.delete('en/mission-to-moldova');
  const asked = serve(json({ name: 'en/operation/mission-to-moldova.json', record }));
  const link = within(panel()).getByRole('link', { name: words.operations['mission-to-moldova']!.name });
  await user.hover(link);
  await vi.waitFor(() => {
    expect(kept.operation.has('en/mission-to-moldova')).toBe(true);
  });
  await user.click(link);
  expect(within(panel()).getByText(words.operations['mission-to-moldova']!.purpose)).toBeVisible();
  expect(within(panel()).queryByText(say('notice.coming'))).toBeNull();
  expect(asked).toHaveLength(1);
});
