import { bring, type Spoken } from '../locales/i18n';

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
 * What is said in a language, or in the page's own where it does not come in time. Rejects where neither can be fetched.
 * @param asked by the link, the reader or the browser.
 * @param own the page's.
 */
export async function startWords(asked: string, own: string): Promise<Spoken> {
  if (asked === own) return bring(own);
  try {
    return await Promise.race([bring(asked), late()]);
  } catch {
    return bring(own);
  }
}
