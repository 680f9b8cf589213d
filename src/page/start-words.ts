/** The words a page begins with. */
import type { Languages } from '../locales/i18n';
import type { Words } from '../locales/words';

/** So long, in milliseconds, a language is waited for where another one can be read meanwhile. */
const PATIENCE = 6000;

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('The language is late.'));
    }, PATIENCE);
  });
}

/**
 * The words of a language, or those of the page's own where they cannot be had in time. Rejects where neither can.
 * @param asked by the link, the reader or the browser.
 * @param own the page's.
 */
export async function startWords(languages: Languages, asked: string, own: string): Promise<Words> {
  if (asked === own) return languages.speak(own);
  try {
    return await Promise.race([languages.speak(asked), late()]);
  } catch {
    return languages.speak(own);
  }
}
