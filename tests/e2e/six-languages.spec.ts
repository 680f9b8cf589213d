/** In each language at both sizes: nothing is cut, nothing overlaps, and nothing is left in another language. */
import { LANGUAGES, type Language } from '../../src/view/view';
import { desktop, eventually, expect, phone, test } from './driver/atlas-test';
import type { Atlas } from './driver/atlas';
import { headingOf } from '../support/every-selection';
import { content, say, wordsOf } from './driver/known';

/** A text of so many words is not a name that languages share. */
const SENTENCE = 4;

/** All texts of a language's files that are long enough to identify it, without placeholders. */
function sentencesOf(lang: Language): ReadonlySet<string> {
  const found = new Set<string>();
  const take = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const part of value.split(/\{\{[^}]*\}\}/)) {
        const text = part.replace(/\s+/g, ' ').trim();
        if (text.split(' ').length >= SENTENCE) found.add(text);
      }
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  take(wordsOf(lang));
  return found;
}

const sentences = new Map(LANGUAGES.map((lang) => [lang, sentencesOf(lang)]));
const ids = [...content.operations, ...content.institutions, ...content.formats, ...content.themes]
  .map(({ id }) => id)
  .filter((id) => id.includes('-'));

/** One of each kind, and those with the longest names. */
const selections = [
  { kind: 'operation', id: 'mission-to-bosnia-and-herzegovina' },
  { kind: 'operation', id: 'project-co-ordinator-in-ukraine' },
  { kind: 'office', id: 'prizren' },
  { kind: 'state', id: 'BA' },
  { kind: 'partner', id: 'MA' },
  { kind: 'theme', id: 'trafficking' },
  { kind: 'institution', id: 'odihr' },
  { kind: 'format', id: content.formats[0]?.id ?? '' },
  { kind: 'partnership', id: content.partnerships[0]?.id ?? '' },
  { kind: 'programme', id: content.programmes[0]?.id ?? '' },
  { kind: 'chair', id: '2019' },
] as const;

/** Two tests share the work of each size. */
const halves = [LANGUAGES.slice(0, 3), LANGUAGES.slice(3)];

for (const [size, viewport] of Object.entries({ 'a large window': desktop, 'a phone': phone })) {
  for (const languages of halves) {
    test.describe(`in ${size}`, () => {
      test.use({ viewport });

      test(`all that is said is whole and in one language: ${languages.join(', ')}`, async ({ atlas }) => {
        test.slow();
        await atlas.open();
        for (const lang of languages) await lookThrough(atlas, lang, viewport === phone);
      });
    });
  }
}

/** Goes through one of each kind in a language, and fails for any fault. */
async function lookThrough(atlas: Atlas, lang: Language, onPhone: boolean): Promise<void> {
  /** Each fault once, with where it was first seen. */
  const faults = new Map<string, string>();
  /** Texts that were already checked, because most of a page does not change. */
  const read = new Set<string>();
  const others = LANGUAGES.filter((other) => other !== lang);
  const own = sentences.get(lang) ?? new Set();
  const look = async (where: string): Promise<void> => {
    const note = (fault: string) => faults.set(fault, faults.get(fault) ?? where);
    (await atlas.dockFaults()).forEach(note);
    (await atlas.page.cutTexts('.overlay, .skip-link, select')).forEach(note);
    for (const { text, lang: marked } of await atlas.page.texts()) {
      if (marked !== lang || read.has(text)) continue;
      read.add(text);
      const foreign = others.find((other) =>
        [...(sentences.get(other) ?? [])].some((sentence) => text.includes(sentence) && !own.has(sentence)),
      );
      if (foreign) note(`"${text}" is ${foreign}`);
      const bare = ids.find((id) => text === id || text.startsWith(`${id} `));
      if (bare) note(`"${text}" is no word`);
    }
  };
  const press = async (key: string): Promise<void> => atlas.page.click('button', say(lang, key));

  // Given the overview with everything unfolded
  await atlas.jump({ lang });
  await atlas.isSpoken(lang);
  if (onPhone) while ((await atlas.drawer()) !== 'full') await press('panel.raise');
  await atlas.themes.unfold();
  await atlas.page.unfold('aside details');
  await look('overview');
  await atlas.jump({ lang, year: '1999', status: 'all', theme: 'policing' });
  await eventually(() => atlas.page.url().searchParams.get('year')).toBe('1999');
  await look('1999');

  // When one of each kind is opened
  for (const selection of selections) {
    const link = `${selection.kind}:${selection.id}`;
    await atlas.jump({ lang, select: link });
    await eventually(() => atlas.panel(), link).toBe(headingOf(selection, content, wordsOf(lang)));
    await atlas.page.unfold('aside details');
    await look(link);
  }

  // And the list, the matrix and the page about the data
  await atlas.jump({ lang });
  await eventually(() => atlas.panel()).toBe(say(lang, 'overview.heading'));
  for (const tool of ['list', 'matrix', 'about']) {
    await press(`tools.${tool}`);
    await atlas.page.waitFor('.over');
    await look(tool);
    await press(tool === 'about' ? 'about.close' : `${tool}.close`);
  }

  // Then there is nothing to complain of
  expect([...faults].map(([fault, where]) => `${lang}, ${where}: ${fault}`)).toEqual([]);
}
