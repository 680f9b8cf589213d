/** The panels of themes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../support/whole';
import { fillIn } from '../support/browser';
import { button, heading, panel, says } from '../support/panel';
import { show, active } from '../support/show-panel';

beforeAll(fillIn);

describe.each(['en', 'fr'] as const)('panels of themes in %s', (lang) => {
  it.each(content.themes.map(({ id }) => [id]))(
    'each number of theme %s leads to one source, which the list has',
    async (id) => {
      await show(lang, { kind: 'theme', id });
      const numbers = [...panel().querySelectorAll<HTMLAnchorElement>('.ref a')];
      expect(numbers.length).toBeGreaterThan(0);
      const listed = [...panel().querySelectorAll('.panel-sources li')];
      for (const number of numbers) {
        const entry = listed[Number(number.textContent) - 1];
        expect(entry?.querySelector('a')?.href, `number ${number.textContent}`).toBe(number.href);
      }
      // Every source is cited, and is in the list once.
      const cited = new Set([...panel().querySelectorAll('.ref > *')].map(({ textContent }) => textContent));
      expect(cited.size).toBe(listed.length);
    },
  );

  it.each(content.themes.map(({ id }) => [id]))('theme %s', async (id) => {
    const { words, say } = await show(lang, { kind: 'theme', id });
    const said = words.themes[id]!;
    const aside = panel();
    expect(heading()).toBe(said.label);
    says(aside, said.summary);
    for (const fact of said.keyFacts) says(aside, fact);
    const strengths = active.flatMap(({ id: operation, themes }) =>
      themes.filter(({ theme }) => theme === id).map(({ strength }) => ({ operation, strength })),
    );
    const cards = [...aside.querySelectorAll('.panel-cards li')];
    expect(cards).toHaveLength(strengths.length);
    for (const { operation, strength } of strengths) {
      const card = button(words.operations[operation]!.name).closest('li')!;
      says(card, words.operations[operation]!.evidence[id]);
      expect(card.textContent.includes(say('evidence.weak')), operation).toBe(strength === 'weak');
    }
    const documented = strengths.filter(({ strength }) => strength === 'documented').length;
    says(aside, say('theme.operations', { count: documented, total: active.length }));
  });
});
