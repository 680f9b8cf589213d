/** Waits for the fonts of words that are about to be shown, so that they come in their own and are laid out once. */
import type { Spoken } from '../locales/i18n';
import { families } from '../ui/tokens';

/** Milliseconds that fonts are worth waiting for; then the text is shown in another one, and moves when they come. */
const PATIENCE = 3000;

async function wait({ i18n }: Spoken): Promise<void> {
  const sample = `${i18n.t('title')} ${i18n.t('overview.heading')} 1`;
  const fonts = Object.values(families).map((family) => document.fonts.load(`600 1rem ${family}`, sample));
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([Promise.allSettled(fonts), late]);
}

const waits = new WeakMap<Spoken, Promise<void>>();

/** Resolves when the fonts of a language have loaded, failed, or been waited for once: text drawn then keeps its width. */
export function firstFonts(spoken: Spoken): Promise<void> {
  const waiting = waits.get(spoken) ?? wait(spoken);
  waits.set(spoken, waiting);
  return waiting;
}
