import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useFontsLoaded } from '../../../src/stage/use-fonts-loaded';

const there = new Set('abcdef');
const waiting: (() => void)[] = [];
const asked: string[] = [];

function standIn(): void {
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: {
      check: (_: string, text: string) => {
        asked.push(text);
        return Array.from(text).every((letter) => there.has(letter));
      },
      load: () =>
        new Promise<void>((resolve) => {
          waiting.push(resolve);
        }),
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
  vi.restoreAllMocks();
});

it('asks the browser about each letter once, however often the text changes, and waits for letters that are new', async () => {
  standIn();
  const { result, rerender } = renderHook((text: string) => useFontsLoaded(text), { initialProps: 'abc' });
  expect(result.current).toBe(true);
  rerender('ab');
  rerender('cabd');
  expect(result.current).toBe(true);
  expect(new Set(asked)).toEqual(new Set(['abc', 'd']));

  rerender('abž');
  expect(result.current).toBe(false);
  const before = asked.length;
  rerender('bž');
  expect(result.current).toBe(false);
  expect(asked).toHaveLength(before);
  act(() => {
    for (const loaded of waiting) loaded();
  });
  await vi.waitFor(() => {
    expect(result.current).toBe(true);
  });
  expect(asked).toHaveLength(before);
});
