/** The title of the page names the view. */
import type { Words } from '../locales/words';
import type { Selection } from '../view/view';

function nameOf({ kind, id }: Selection, words: Words): string | undefined {
  if (kind === 'operation') return words.operations[id]?.name;
  if (kind === 'office') return words.offices[id]?.name;
  if (kind === 'theme') return words.themes[id]?.label;
  return words.states[id]?.name;
}

/** What is selected, else the themes that filter, then the name of the site. */
export function titleOf(selection: Selection | null, themes: readonly string[], words: Words, site: string): string {
  const selected = selection && nameOf(selection, words);
  const filtered = themes.map((theme) => words.themes[theme]?.label ?? theme).join(', ');
  const first = selected ?? (filtered === '' ? undefined : filtered);
  return first === undefined ? site : `${first} – ${site}`;
}
