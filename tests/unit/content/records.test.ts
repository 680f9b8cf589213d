/** What a panel shows is in a file for each thing in each language, and the page can tell it from anything else. */
import { describe, expect, it } from 'vitest';
import { recordFiles } from '../../../src/content/build/modules';
import { shapeOf } from '../../../src/content/build/shape-of';
import { hasShape } from '../../../src/content/record-shape';
import { recordOf } from '../../../src/view/fetch-ahead';
import { LANGUAGES } from '../../../src/view/view';
import { everySelection } from '../../support/every-selection';
import { checked, content } from '../../support/whole';

const { files } = recordFiles(checked);

const selections = everySelection(content);

describe('the files of the records', () => {
  it.each(LANGUAGES)('has one of everything that has a panel, in %s', (lang) => {
    const without = selections.filter((selection) => {
      const record = recordOf(selection);
      return record === null || !files.has(`${lang}/${record.kind}/${record.id}.json`);
    });
    expect(without).toEqual([]);
    for (const kind of ['meetings', 'tables', 'search']) expect(files.has(`${lang}/${kind}/all.json`)).toBe(true);
  });

  it('none for what does not exist', () => {
    for (const { kind } of selections) expect(recordOf({ kind, id: 'nowhere' })).toBeNull();
  });

  it('each says which it is', () => {
    for (const [name, text] of files) expect(text.startsWith(`{"name":"${name}","record":{`)).toBe(true);
  });
});

describe('the shape of a record', () => {
  const shape = shapeOf([
    { state: { code: 'AT', since: null }, said: { a: 'one' }, held: [] },
    { state: { code: 'KG', since: '1992' }, said: { b: 'two' }, held: [{ year: 2013 }] },
  ]);

  it('is what all of a kind have', () => {
    expect(shape).toEqual({ state: { code: 'string', since: 'null|string' }, said: {}, held: 'array' });
  });

  it('lets through what is like them', () => {
    expect(hasShape({ state: { code: 'TJ', since: '1992' }, said: {}, held: [], more: 1 }, shape)).toBe(true);
  });

  it.each([
    null,
    [],
    'text',
    {},
    { error: 'not found' },
    { state: { code: 1, since: null }, said: {}, held: [] },
    { state: { code: 'TJ' }, said: {}, held: [] },
    { state: { code: 'TJ', since: null }, said: [], held: [] },
    { state: { code: 'TJ', since: null }, said: {}, held: {} },
    { state: 'TJ', said: {}, held: [] },
  ])('refuses %j', (value) => {
    expect(hasShape(value, shape)).toBe(false);
  });
});
