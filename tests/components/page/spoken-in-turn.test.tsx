import { act, render, screen } from '@testing-library/react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { beforeEach, expect, it } from 'vitest';
import { bring, type Spoken } from '../../../src/locales/i18n';
import { useWords, WordsContext } from '../../../src/locales/use-words';
import { Part } from '../../../src/page/Part';

const NAMES = ['first', 'second', 'third'] as const;
/** How many parts speak each language, after each paint that changed one. */
let seen: string[] = [];

function Text({ name }: { readonly name: string }) {
  const { t } = useTranslation('ui');
  return <p data-testid={name}>{`${useWords().lang} ${t('overview.heading')}`}</p>;
}

function page({ words, i18n }: Spoken) {
  return (
    <I18nextProvider i18n={i18n}>
      <WordsContext value={words}>
        {NAMES.map((name) => (
          <Part key={name}>
            <Text name={name} />
          </Part>
        ))}
      </WordsContext>
    </I18nextProvider>
  );
}

const languages = (): string =>
  NAMES.map((name) => {
    const text = screen.getByTestId(name);
    const said = text.textContent.slice(0, 2);
    // What reads the page aloud goes by the element's language.
    expect(text.closest('[lang]')).toHaveAttribute('lang', said);
    return said;
  }).join(' ');

async function paints(count: number): Promise<void> {
  for (let paint = 0; paint < count; paint += 1) {
    await act(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve, 1));
        }),
    );
    const now = languages();
    if (seen.at(-1) !== now) seen.push(now);
  }
}

beforeEach(() => {
  seen = [];
});

it('gives a new language to one part in each paint, from the first to the last', async () => {
  const [english, french] = [await bring('en'), await bring('fr')];
  const { rerender } = render(page(english));
  rerender(page(french));
  await paints(6);
  expect(seen).toEqual(['en en en', 'fr en en', 'fr fr en', 'fr fr fr'].slice(-seen.length));
  expect(seen.length).toBeGreaterThanOrEqual(3);
  expect(screen.getByTestId('third')).toHaveTextContent(french.i18n.t('overview.heading', { ns: 'ui' }));
});

it('ends with the language that was chosen last, and passes over one that had no turn', async () => {
  const [english, french, russian] = [await bring('en'), await bring('fr'), await bring('ru')];
  const { rerender } = render(page(english));
  rerender(page(french));
  rerender(page(russian));
  await paints(6);
  expect(seen.join(' ')).not.toContain('fr');
  expect(seen.at(-1)).toBe('ru ru ru');

  rerender(page(french));
  await paints(2);
  rerender(page(russian));
  await paints(6);
  expect(seen.at(-1)).toBe('ru ru ru');
});
