/** No text repeats eight words in a row from the pages that the facts come from, except in official names. */
import { describe, expect, test } from 'vitest';
import sources from './source-windows.json';
import { LOCALES, textsOf } from '../support/locales';
import { windowsOf, wordsOf } from '../support/word-windows';

/** Names, which cannot be reworded. */
const OFFICIAL = [
  'Bureau du/de la Représentant(e) spécial(e) et Coordonnateur(trice) pour la lutte contre la traite des êtres humains',
  'l’Unité pour les questions stratégiques de police',
  'Haut-Commissaire de l’OSCE pour les minorités nationales',
  'États participants et des partenaires pour la coopération',
  'The Organization for Security and Co-operation in Europe',
  'of the United Nations Interim Administration Mission in Kosovo (UNMIK)',
].map((name) => ` ${wordsOf(name).join(' ')} `);

const known = new Map(Object.entries(sources).flatMap(([page, hashes]) => hashes.map((hash) => [hash, page] as const)));

function isName(run: string): boolean {
  return OFFICIAL.some((name) => name.includes(` ${run} `));
}

function near(text: string): readonly string[] {
  return windowsOf(text).flatMap(({ words, hash }) => {
    const page = known.get(hash);
    return page === undefined || isName(words) ? [] : [`${words} (${page})`];
  });
}

describe('the comparison', () => {
  test('knows a sentence of a page, whatever its marks', () => {
    expect(
      near('Menaces : la criminalité transnationale organisée, le terrorisme, le trafic de drogues illicites!'),
    ).not.toEqual([]);
  });

  test('has pages to compare with, and nothing of them can be read', () => {
    expect(known.size).toBeGreaterThan(800);
    expect([...known.keys()].every((hash) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
  });
});

test.each(LOCALES)('the texts in %s are our own', (lang) => {
  const copied = textsOf(lang).flatMap(({ namespace, path, text }) =>
    near(text).map((run) => `${namespace} ${path}: ${run}`),
  );
  expect(copied).toEqual([]);
});
