/** What the bench makes of what it measured: a wrong figure would not be noticed. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { grown } from '../../bench/growth/grown';
import { readOptions } from '../../bench/options';
import { Results } from '../../bench/results';
import { firstFinished } from '../../bench/screencast';
import { table } from '../../bench/table';
import { content, english } from '../support/world';

describe('content of many times the size', () => {
  const large = grown({ content, words: english }, 10);

  it('has ids of its own, and words for each', () => {
    const ids = large.content.operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(10 * content.operations.length);
    expect(ids.filter((id) => large.words.operations[id] === undefined)).toEqual([]);
    const offices = large.content.operations.flatMap((operation) => operation.offices.map(({ id }) => id));
    expect(new Set(offices).size).toBe(offices.length);
    expect(offices.filter((id) => large.words.offices[id] === undefined)).toEqual([]);
    const phases = large.content.operations.flatMap((operation) =>
      operation.phases.filter(({ id }) => large.words.operations[operation.id]?.phases[id] === undefined),
    );
    expect(phases).toEqual([]);
  });

  it('has no two at one place', () => {
    const places = large.content.operations.map(({ headquarters }) => headquarters.position.join());
    expect(new Set(places).size).toBeGreaterThanOrEqual(
      10 * new Set(content.operations.map(({ headquarters }) => headquarters.position.join())).size,
    );
  });
});

describe('the first finished frame', () => {
  /** @param size of a square on it, in pixels; @param grey its colour. */
  function frame(at: number, size: number, grey = 0): { readonly at: number; readonly file: Buffer } {
    const png = new PNG({ width: 64, height: 64 });
    png.data.fill(255);
    for (let y = 0; y < size; y += 1)
      for (let x = 0; x < size; x += 1) png.data.fill(grey, (y * 64 + x) * 4, (y * 64 + x) * 4 + 3);
    return { at, file: PNG.sync.write(png) };
  }

  it('is the first from which on all look like the last', () => {
    expect(firstFinished([frame(1, 0), frame(2, 16), frame(3, 16), frame(4, 16)]).at).toBe(2);
    expect(firstFinished([frame(1, 16), frame(2, 0), frame(3, 16)]).at).toBe(3);
  });

  it('is told from one that lacks no more than an eye would miss', () => {
    expect(firstFinished([frame(1, 16), frame(2, 16, 20), frame(3, 16)]).at).toBe(1);
    expect(firstFinished([]).at).toBeNaN();
  });
});

describe('the table', () => {
  it('has medians with their spread, and says whether what must be is reached', () => {
    const results = new Results();
    for (const value of [30, 10, 20]) results.add('finished picture, fast', 'ms', 'still', value);
    for (const value of [28, 29, 300]) results.add('finished picture, fast', 'ms', 'picture', value);
    results.add('finished picture, fast', 'ms', 'map', 31);
    results.add('finished picture, fast', 'ms', 'map', Number.NaN);
    const [, , row = ''] = table(results.rows()).split('\n');
    expect(row.split('|').map((cell) => cell.trim())).toEqual([
      '',
      'finished picture, fast',
      'ms',
      '20.0 (10.0–30.0)',
      '29.0 (28.0–300)',
      '31.0',
      '<= 1.50 still',
      '1.45 yes',
      '1.55 no',
      '',
    ]);
  });
});

describe('the options of the bench', () => {
  it('choose parts, bases and references in their order', () => {
    const { parts, subjects, rounds } = readOptions([
      '--only',
      'drag,boot',
      '--base',
      'map',
      '--against',
      'bare',
      '--rounds',
      '7',
    ]);
    expect({ parts, subjects, rounds }).toEqual({ parts: ['boot', 'drag'], subjects: ['bare', 'map'], rounds: 7 });
  });

  it.each([
    [['--only', 'boots'], /boots is none of boot, /],
    [['--rounds', 'many'], /many/],
  ])('are refused where they say nothing: %j', (args, why) => {
    expect(() => readOptions(args)).toThrow(why);
  });
});
