/** The name of an operation in the languages of its host, each marked with its language for those who listen. */
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../../src/panels/Panel';
import { fillIn } from '../support/browser';
import { renderWith, type Rendered } from '../support/render-with';

beforeAll(fillIn);

async function show(id: string): Promise<Rendered> {
  return renderWith(() => <Panel overviewFilter={null} />, { view: { selection: { kind: 'operation', id } } });
}

const panel = (): HTMLElement => screen.getByRole('complementary');

describe('the names in the languages of the host', () => {
  it.each([
    ['mission-to-skopje', 'mk', 'Мисија на ОБСЕ во Скопје'],
    ['mission-to-skopje', 'sq', 'Misioni i OSBE-së në Shkup'],
    ['mission-to-bosnia-and-herzegovina', 'bs', 'Misija OSCE-a u Bosni i Hercegovini'],
  ])('%s in %s', async (id, lang, name) => {
    const { say } = await show(id);
    const local = within(panel()).getByText(name);
    expect(local).toHaveAttribute('lang', lang);
    expect(local.parentElement).not.toHaveTextContent(say('operation.ownRendering'));
  });

  it('that no source has are said to be our rendering', async () => {
    const { say } = await show('project-co-ordinator-in-uzbekistan');
    const local = within(panel()).getByText('YXHTning Oʻzbekistondagi Loyihalar koordinatori');
    expect(local).toHaveAttribute('lang', 'uz-Latn');
    expect(local.parentElement).toHaveTextContent(`(${say('operation.ownRendering')})`);
  });
});
