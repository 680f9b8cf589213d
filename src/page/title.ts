/** The title of the page for a view. */
import { nameOf } from '../locales/names';
import type { Words } from '../locales/words';
import type { Selection } from '../view/view';

/** The selected thing or the themes of the filter, then the name of the site. */
export function titleOf(selection: Selection | null, themes: readonly string[], words: Words, site: string): string {
  const selected = selection && nameOf(selection, words);
  const filtered = themes.map((theme) => words.themes[theme]?.label ?? theme).join(', ');
  const first = selected ?? (filtered === '' ? undefined : filtered);
  return first === undefined ? site : `${first} – ${site}`;
}
