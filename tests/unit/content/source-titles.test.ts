/** Titles of sources: one document has one title, with the punctuation of its language. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filesBelow, readJson } from '../support/files';

const withSources = z.object({
  sources: z.record(z.string(), z.object({ title: z.string(), url: z.string().nullable(), lang: z.string() })),
});

const sources = filesBelow('src/content', ['.json'])
  .filter((path) => !/\/(schemas|terms)\//.test(path))
  .flatMap((path) => {
    const file = withSources.safeParse(readJson(path));
    return file.success ? Object.values(file.data.sources) : [];
  });

/** Addresses with several titles, each for a part of the document. */
const IN_PARTS =
  /^https:\/\/(www\.osce\.org\/cio\/(52484|52576|54958)|armenpress\.am\/eng\/news\/903772\/|en\.wikipedia\.org\/)/;

test('one address has one title', () => {
  const titles = new Map<string, Set<string>>();
  for (const { url, title } of sources) {
    if (url !== null && !IN_PARTS.test(url)) titles.set(url, (titles.get(url) ?? new Set()).add(title));
  }
  expect(titles.size).toBeGreaterThan(300);
  expect([...titles].filter(([, forms]) => forms.size > 1)).toEqual([]);
});

/** Characters that no title may have, and those not allowed in a language. */
const WRONG: Readonly<Record<string, RegExp>> = {
  '': /["']|\s-\s|\s{2}|^\s|\s$/,
  fr: /[^\u202f][;:!?»]|«(?!\u202f)|n° /,
  de: /\d\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/,
  it: /\d[aº°] /,
  ru: /\d (января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|года|г\.)/,
};

describe.each(Object.entries(WRONG))('titles in "%s" are written well', (lang, wrong) => {
  test('with the marks of the language', () => {
    const said = sources.filter((source) => lang === '' || source.lang === lang).map(({ title }) => title);
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((title) => wrong.test(title))).toEqual([]);
  });
});
