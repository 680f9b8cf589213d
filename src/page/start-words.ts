import type { Languages } from '../locales/i18n';
import type { Words } from '../locales/words';

/** Milliseconds to wait for a language when another one can be shown instead. */
const PATIENCE = 6000;

function late(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(new Error('The language is late.'));
    }, PATIENCE);
  });
}

/**
 * The words of a language, or of the page's own where they do not come in time. Rejects where neither can be fetched.
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
