/** What a browser has and jsdom has not. Of the atlas's own nothing is replaced. */
import { vi } from 'vitest';

// A panel is much for jsdom, and the machine that runs the tests may have other things to do. Said here, when the file that
// imports this is read: later is too late.
vi.setConfig({ testTimeout: 60_000 });

let narrow = false;

/** From now on the window is as wide as a phone's, or not. */
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
}

/** The clipboard of the page: what was copied, or a refusal. */
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
