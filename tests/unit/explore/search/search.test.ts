import { describe, expect, it } from 'vitest';
import { search, type Result } from '../../../../src/explore/search/search';
import { buildIndex } from '../../../../src/explore/search/search-index';
import type { WholeWords } from '../../../support/whole';
import { content, english, french } from '../world';

const inEnglish = buildIndex(content, english, english);
const inFrench = buildIndex(content, french, english);

const targets = (results: readonly Result[]): readonly string[] =>
  results.map(({ entry }) => `${entry.target.kind}:${entry.target.id}`);
const find = (query: string): readonly string[] => targets(search(inEnglish, query));

/** The same words, with another name for a theme. */
const called = (theme: string, label: string, words: WholeWords): WholeWords => ({
  ...words,
  themes: { ...words.themes, [theme]: { label, short: label, summary: 'A field.', keyFacts: ['One.'] } },
});

describe('buildIndex', () => {
  it('has everything that has a name, and nothing that has none', () => {
    const names = inEnglish.entries.map(({ name }) => name);
    for (const name of [
      'Moldova',
      'Morocco',
      'Kosovo',
      'Greenland',
      'OSCE Mission to Moldova',
      'Bender',
      'Policing',
      'Copenhagen',
    ])
      expect(names).toContain(name);
    expect(names.join()).not.toContain('Moldovan Sea');
  });

  it('keeps both spellings of a place apart, and together', () => {
    const office = inEnglish.entries.find(({ target }) => target.id === 'kosovo-centre');
    expect(office?.names).toEqual(['prishtine pristina', 'prishtine', 'pristina']);
  });

  it('keeps each folded form once, the shown one first', () => {
    const moldova = inFrench.entries.find(({ name }) => name === 'Moldavie');
    expect(moldova?.names).toEqual(['moldavie', 'moldova', 'moldavia']);
  });

  it('leaves out what has no words in the language', () => {
    const states = Object.fromEntries(Object.entries(english.states).filter(([code]) => code !== 'MD'));
    const names = buildIndex(content, { ...english, states, themes: {}, operations: {} }, english).entries.map(
      ({ name }) => name,
    );
    expect(names).not.toContain('Moldova');
    expect(names).not.toContain('Policing');
    expect(names).not.toContain('Bender');
  });
});

describe('search', () => {
  it.each(['', ' ', '-', '…'])('finds nothing for %j', (query) => {
    expect(search(inEnglish, query)).toEqual([]);
  });

  it('takes one letter', () => {
    expect(find('m')).toEqual(expect.arrayContaining(['state:MD', 'partner:MA', 'operation:mission-to-moldova']));
  });

  it('sets the exact name before a beginning, a word and a part', () => {
    const scores = ['Moldova', 'Moldo', 'to moldo', 'oldov'].map((query) => {
      const found = search(inEnglish, query).find(({ entry }) => entry.name.endsWith('Moldova'));
      return found?.score ?? Infinity;
    });
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(4);
  });

  it('asks three letters of a part in the middle of a word', () => {
    expect(find('ol')).toEqual([]);
    expect(find('old')).toContain('state:MD');
  });

  it('sets States before Partners, operations, offices and themes where they are equally good', () => {
    expect(find('Chisinau')).toEqual(['state:MD', 'operation:mission-to-moldova']);
    expect(find('pristina')).toEqual(['operation:mission-in-kosovo', 'office:kosovo-centre']);
    expect(find('m').slice(0, 2)).toEqual(['state:MD', 'partner:MA']);
    expect(find('e')[0]).toBe('theme:education');
  });

  it('sets a better match before a higher rank', () => {
    expect(find('bender')[0]).toBe('office:bender');
    expect(find('kosovo')[0]).toBe('operation:mission-in-kosovo');
  });

  it('is alphabetical in the language where all else is equal', () => {
    const index = buildIndex(content, called('environment', 'Eudes', french), english);
    const names = search(index, 'e').map(({ entry }) => entry.name);
    expect(names.slice(0, 3)).toEqual(['Éducation', 'État de droit', 'Eudes']);
  });

  it('opens the Mission for the territory, and the State for a part of it', () => {
    const [kosovo] = search(inEnglish, 'Kosova');
    expect(kosovo?.entry).toMatchObject({
      name: 'Kosovo',
      target: { kind: 'operation', id: 'mission-in-kosovo' },
      detail: { key: 'territory', of: 'OSCE Mission in Kosovo' },
    });
    const [greenland] = search(inFrench, 'groenland');
    expect(greenland?.entry).toMatchObject({
      target: { kind: 'state', id: 'DK' },
      detail: { key: 'territory', of: 'Danemark' },
    });
  });

  it('answers a capital with its State, and once', () => {
    expect(search(inEnglish, 'copenhagen')[0]?.entry).toMatchObject({
      name: 'Copenhagen',
      target: { kind: 'state', id: 'DK' },
      detail: { key: 'capital', of: 'Denmark' },
    });
    const luxembourg = search(inEnglish, 'luxembourg');
    expect(luxembourg).toHaveLength(1);
    expect(luxembourg[0]?.entry.detail.key).toBe('state');
  });

  it('finds an operation by a former title', () => {
    expect(search(inEnglish, 'project co-ordinator')[0]?.entry).toMatchObject({
      name: 'OSCE Office in Baku',
      detail: { key: 'operation', of: 'Baku' },
    });
  });

  it('finds by English names in another language, and shows its own', () => {
    expect(search(inFrench, 'mission to moldova')[0]?.entry.name).toBe('Mission de l’OSCE en Moldavie');
    expect(search(inFrench, 'rule of law')[0]?.entry.name).toBe('État de droit');
  });

  it('takes words in any order', () => {
    expect(find('moldova mission')[0]).toBe('operation:mission-to-moldova');
    expect(find('kosovo osce')[0]).toBe('operation:mission-in-kosovo');
  });

  it('supposes no slip where all the words are there', () => {
    const index = buildIndex(content, called('policing', 'Moldovo: a mission', english), english);
    expect(targets(search(index, 'moldova mission'))).toEqual(['operation:mission-to-moldova']);
  });

  it.each([
    ['azerbajan', 'state:AZ'],
    ['azerbiajan', 'state:AZ'],
    ['asserbaijan', 'state:AZ'],
    ['moldvoa', 'state:MD'],
    ['traffiking', 'theme:trafficking'],
    ['traffikin', 'theme:trafficking'],
    ['educaton', 'theme:education'],
    ['bendre', 'office:bender'],
    ['misson moldova', 'operation:mission-to-moldova'],
    ['moldova misson', 'operation:mission-to-moldova'],
    ['rule of lwa', 'theme:rule-of-law'],
  ])('forgives the slip in %j', (query, first) => {
    expect(find(query)[0]).toBe(first);
  });

  it.each(['bnd', 'mxlxova', 'xxxcation', 'zzzz', 'moldova zzzz'])('forgives no more than that: %j', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('supposes no slip where something is written as it was typed', () => {
    // "Baku" with one slip would be the beginning of many names.
    expect(find('baku')).toEqual(['state:AZ', 'operation:office-in-baku']);
  });

  it('survives what was pasted by mistake', () => {
    expect(find('qwertz '.repeat(1000))).toEqual([]);
    expect(find('ß'.repeat(1000))).toEqual([]);
    const long = 'winding'.repeat(40);
    const index = buildIndex(content, called('policing', long, english), english);
    expect(targets(search(index, long.replace('winding', 'wniding')))).toEqual(['theme:policing']);
  });

  it('keeps to the limit', () => {
    expect(search(inEnglish, 'o', { limit: 2 })).toHaveLength(2);
  });

  it('gives the same answer each time', () => {
    expect(search(inEnglish, 'mission')).toEqual(search(inEnglish, 'mission'));
    const turned = { ...content, states: [...content.states].reverse(), operations: [...content.operations].reverse() };
    expect(targets(search(buildIndex(turned, english, english), 'm'))).toEqual(find('m'));
  });

  describe('highlights', () => {
    const marked = (query: string, name: string, index = inEnglish): string | undefined => {
      const result = search(index, query).find(({ entry }) => entry.name === name);
      return result?.highlights
        .toReversed()
        .reduce((text, [from, to]) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`, name);
    };

    it.each([
      ['moldova', 'Moldova', '[Moldova]'],
      ['mol', 'Moldova', '[Mol]dova'],
      ['mission to', 'OSCE Mission to Moldova', 'OSCE [Mission to] Moldova'],
      ['moldova osce mol', 'OSCE Mission to Moldova', '[OSCE] Mission to [Moldova]'],
      ['moldova osce', 'OSCE Mission to Moldova', '[OSCE] Mission to [Moldova]'],
      ['chisin', 'Chișinău', '[Chișin]ău'],
      ['nau', 'Chișinău', 'Chiși[nău]'],
      ['pristina', 'Prishtinë/Priština', 'Prishtinë/[Priština]'],
      ['traffiking', 'Combating trafficking in human beings', 'Combating [trafficking] in human beings'],
      ['moldavia', 'Moldova', 'Moldova'],
      ['chisinau', 'OSCE Mission to Moldova', 'OSCE Mission to Moldova'],
    ])('of %j in %j', (query, name, expected) => {
      expect(marked(query, name)).toBe(expected);
    });

    it('cross an apostrophe', () => {
      expect(marked('de l osce', 'Mission de l’OSCE en Moldavie', inFrench)).toBe('Mission [de l’OSCE] en Moldavie');
    });
  });
});
