import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useFontsLoaded } from '../../../src/stage/use-fonts-loaded';

const latin = { unicodeRange: 'U+0-7F', status: 'loaded' };
const cyrillic = { unicodeRange: 'U+301, U+400-45F', status: 'unloaded' };
const waiting: (() => void)[] = [];

function standIn(): void {
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: Object.assign([latin, cyrillic], {
      load: () =>
        new Promise<void>((resolve) => {
          waiting.push(resolve);
        }),
    }),
  });
}

afterEach(() => {
  Reflect.deleteProperty(document, 'fonts');
  waiting.length = 0;
});

it('waits for the fonts that have a letter in use and for no others, and for each once', async () => {
  standIn();
  const { result, rerender } = renderHook((text: string) => useFontsLoaded(text), { initialProps: 'abc' });
  expect(result.current).toBe(true);
  rerender('abcd');
  expect(result.current).toBe(true);

  rerender('abя');
  expect(result.current).toBe(false);
  const asked = waiting.length;
  act(() => {
    for (const loaded of waiting) loaded();
  });
  await vi.waitFor(() => {
    expect(result.current).toBe(true);
  });
  rerender('яb');
  expect(result.current).toBe(true);
  expect(waiting).toHaveLength(asked);
});

it('does not wait for a font that came before it was asked for', () => {
  standIn();
  cyrillic.status = 'loaded';
  expect(renderHook(() => useFontsLoaded('Ёж')).result.current).toBe(true);
  expect(waiting).toHaveLength(0);
});
