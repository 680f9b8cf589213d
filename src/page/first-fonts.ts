/** Waits for the fonts of a page that is not shown as it was made at build. */
import type { Languages } from '../locales/i18n';
import { families } from '../ui/tokens';

/** Milliseconds that fonts are worth waiting for; then the text is shown in another one, and moves when they come. */
const PATIENCE = 3000;

/** Resolves when the fonts of a language have loaded or failed: text drawn then keeps its width. */
export async function firstFonts({ i18n }: Languages, lang: string): Promise<void> {
  const t = i18n.getFixedT(lang, 'ui');
  const sample = `${t('title')} ${t('overview.heading')} 1`;
  const fonts = Object.values(families).map((family) => document.fonts.load(`600 1rem ${family}`, sample));
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  await Promise.race([Promise.allSettled(fonts), late]);
}
