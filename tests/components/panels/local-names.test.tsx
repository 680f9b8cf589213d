/** The name of an operation in the languages of its host, each marked with its language for screen readers. */
import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { fillIn } from '../support/browser';
import type { Rendered } from '../support/render-with';
import { show } from '../support/show-panel';

beforeAll(fillIn);

const showOperation = (id: string): Promise<Rendered> => show('en', { kind: 'operation', id });

const panel = (): HTMLElement => screen.getByRole('complementary');

describe('the names in the languages of the host', () => {
  it.each([
    ['mission-to-skopje', 'mk', 'Мисија на ОБСЕ во Скопје'],
    ['mission-to-skopje', 'sq', 'Misioni i OSBE-së në Shkup'],
    ['mission-to-bosnia-and-herzegovina', 'bs', 'Misija OSCE-a u Bosni i Hercegovini'],
  ])('%s in %s', async (id, lang, name) => {
    const { say } = await showOperation(id);
    const local = within(panel()).getByText(name);
    expect(local).toHaveAttribute('lang', lang);
    expect(local.parentElement).not.toHaveTextContent(say('operation.ownRendering'));
  });

  it('that no source has are said to be our rendering', async () => {
    const { say } = await showOperation('project-co-ordinator-in-uzbekistan');
    const local = within(panel()).getByText('YXHTning Oʻzbekistondagi Loyihalar koordinatori');
    expect(local).toHaveAttribute('lang', 'uz-Latn');
    expect(local.parentElement).toHaveTextContent(`(${say('operation.ownRendering')})`);
  });
});
