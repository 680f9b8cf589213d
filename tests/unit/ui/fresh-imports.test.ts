import { expect, it } from 'vitest';
import { withFreshImports } from '../../../scripts/fresh-imports-plugin';
import { freshImport, stopWaiting } from '../../../src/ui/fresh-imports';

/** A server with a set response for each address, which records requests. */
function server(answers: readonly ('broken' | 'hangs' | 'good')[]) {
  const asked: string[] = [];
  const load = (address: string): Promise<unknown> => {
    const answer = answers[asked.length];
    asked.push(address);
    if (answer === 'hangs') return new Promise(() => undefined);
    return answer === 'good' ? Promise.resolve(address) : Promise.reject(new Error('broken'));
  };
  return { asked, load };
}

it('asks for a file that came broken at another address, and keeps to the one that came whole', async () => {
  const { asked, load } = server(['broken', 'broken', 'good', 'good']);
  await expect(freshImport('./a.js', load)).rejects.toThrow('broken');
  await expect(freshImport('./a.js', load)).rejects.toThrow('broken');
  await freshImport('./a.js', load);
  await freshImport('./a.js', load);
  expect(asked).toEqual(['./a.js', './a.js?again=1', './a.js?again=2', './a.js?again=2']);
});

it('asks anew for what hangs once nobody waits any more', async () => {
  const { asked, load } = server(['hangs', 'good']);
  void freshImport('./b.js', load);
  stopWaiting();
  await freshImport('./b.js', load);
  expect(asked).toEqual(['./b.js', './b.js?again=1']);
});

it('is what every dynamic import of the built code goes through', () => {
  const code = 'const a=()=>import(`./Tables-x_1.js`),b=import("./words-fr-2.js");import{c}from"./react-3.js"';
  expect(withFreshImports(code)).toBe(
    'const a=()=>globalThis.atlasImport(`./Tables-x_1.js`,f=>import(f)),b=globalThis.atlasImport("./words-fr-2.js",f=>import(f));import{c}from"./react-3.js"',
  );
});
