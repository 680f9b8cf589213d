/** Browser features that jsdom lacks. None of the atlas's own code is replaced. */
import { vi } from 'vitest';

// Panels are slow in jsdom, and the machine may be busy. Set when the test file imports this, because later is too late.
vi.setConfig({ testTimeout: 60_000 });

let narrow = false;

/** Makes the window as narrow as a phone's, or not. */
export function setNarrow(value: boolean): void {
  narrow = value;
}

/** Call once in a file that renders the page or a panel. */
export function fillIn(): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width') && narrow,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  Element.prototype.scrollTo = () => undefined;
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: () => Promise.resolve([]) } });
}

/** A clipboard that records what was copied, or refuses. */
export function stubClipboard(refuses = false): readonly string[] {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (refuses) return Promise.reject(new Error('refused'));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  return copied;
}
