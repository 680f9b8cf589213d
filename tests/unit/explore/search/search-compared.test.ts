/** The search answers as if it compared the query with each name. */
import { expect, it } from 'vitest';
import { search } from '../../../../src/explore/search/search';
import { buildIndex, type Target } from '../../../../src/explore/search/search-index';
import { LANGUAGES } from '../../../../src/view/view';
import { content, wholeWordsIn } from '../../../support/whole';
import { compared } from './compared';

/** A fixed sequence of numbers from 0 to 1, so that each run asks the same. */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** What a reader might type who looks for the name: a beginning, a part, words turned round, left out, or with slips. */
function typed(name: string, random: () => number): readonly string[] {
  const at = (length: number): number => Math.floor(random() * length);
  const without = (text: string): string => {
    const place = at(text.length);
    return text.slice(0, place) + text.slice(place + 1);
  };
  const turned = (text: string): string => {
    const place = at(Math.max(1, text.length - 1));
    return text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2);
  };
  const words = name.split(' ');
  const from = at(name.length);
  return [
    name.slice(0, 1 + at(name.length)),
    name.slice(from, from + 2 + at(6)),
    [...words].reverse().join(' '),
    words.slice(at(words.length)).join(' '),
    `the ${name}`,
    without(name),
    turned(name),
    without(turned(name)),
    words
      .map((word) => (word.length > 3 ? turned(word) : word))
      .reverse()
      .join(' '),
    `${words[at(words.length)]?.slice(0, 4) ?? ''}x ${words[at(words.length)]?.slice(0, 3) ?? ''}`,
  ];
}

it.each(LANGUAGES)('in %s, whatever is typed', { timeout: 240_000 }, (lang) => {
  const index = buildIndex(content, wholeWordsIn(lang), wholeWordsIn('en'));
  const random = sequence();
  const over = (target: Target): boolean => target.id.length % 3 === 0;
  for (const [at, { names }] of index.entries.entries()) {
    if (at % 5 > 0) continue;
    const name = names[at % names.length] ?? '';
    for (const query of typed(name, random)) {
      const limit = 1 + (at % 12);
      const answers = search(index, query, { limit, timeOf: (target) => (over(target) ? 'over' : 'there') });
      expect(
        answers.map(({ entry, score }) => ({
          name: entry.name,
          target: `${entry.target.kind}:${entry.target.id}`,
          score,
        })),
        query,
      ).toEqual(compared(index, query, limit, (target) => !over(target)));
    }
  }
});
