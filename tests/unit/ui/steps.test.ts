import { expect, test, vi } from 'vitest';
import { ahead, atOnce, inTurns, type Steps } from '../../../src/ui/steps';

/** Each step takes longer than a turn, and is told. */
function* counting(tell: (step: number) => void = () => undefined): Steps<string> {
  for (let step = 1; step <= 5; step += 1) {
    const since = performance.now();
    while (performance.now() - since < 10);
    tell(step);
    yield;
  }
  return 'done';
}

function* failing(): Steps<never> {
  yield;
  throw new TypeError('no such place');
}

test('steps that are done at once give their result', () => {
  expect(atOnce(counting())).toBe('done');
  expect(() => atOnce(failing())).toThrow('no such place');
});

test('between turns other work is done', async () => {
  const seen: (number | string)[] = [];
  const { result } = inTurns(
    counting((step) => {
      seen.push(step);
      queueMicrotask(() => seen.push('other work'));
    }),
  );
  expect(seen).toEqual([]);
  expect(await result).toBe('done');
  expect(seen.slice(0, 4)).toEqual([1, 'other work', 2, 'other work']);
});

test('work that is given up goes no further', async () => {
  const seen: number[] = [];
  const settled = vi.fn();
  const { result, giveUp } = inTurns(
    counting((step) => {
      seen.push(step);
      if (step === 2) queueMicrotask(giveUp);
    }),
  );
  void result.finally(settled);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([seen, settled.mock.calls]).toEqual([[1, 2], []]);
});

test('what a step throws is the result', async () => {
  await expect(inTurns(failing()).result).rejects.toThrow('no such place');
});

test('work done ahead goes on from where it is when somebody asks for it', async () => {
  let asked = (): string => '';
  const seen: number[] = [];
  await new Promise<void>((resolve) => {
    const work = ahead(
      counting((step) => {
        seen.push(step);
        if (step === 2) resolve();
      }),
    );
    asked = work.get;
    work.begin();
  });
  expect(seen).toEqual([1, 2]);
  expect(asked()).toBe('done');
  expect(asked()).toBe('done');
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('work done ahead is there without being asked for, and may be left off and begun again', async () => {
  const seen: number[] = [];
  const work = ahead(counting((step) => seen.push(step)));
  work.begin()();
  work.begin();
  await vi.waitFor(() => {
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });
  expect(work.get()).toBe('done');
  expect(seen).toHaveLength(5);
});

test('what was thrown ahead is thrown for who asks', async () => {
  const work = ahead(failing());
  work.begin();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(() => work.get()).toThrow('no such place');
});
