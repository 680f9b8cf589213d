/** The name of anything that can be selected, in the language of the words. */
import type { Words } from './words';

/** Undefined where the words have no name; a Chairpersonship has none of its own. */
export function nameOf({ kind, id }: { readonly kind: string; readonly id: string }, words: Words): string | undefined {
  switch (kind) {
    case 'operation':
      return words.operations[id]?.name ?? words.otherActivities[id]?.name ?? formerTitle(id, words);
    case 'office':
      return words.offices[id]?.name;
    case 'theme':
      return words.themes[id]?.label;
    case 'institution':
      return words.institutions[id]?.name;
    case 'format':
      return words.formats[id]?.name;
    case 'partnership':
    case 'programme':
      return words.relations[id]?.name;
    case 'state':
    case 'partner':
      return words.states[id]?.name;
    default:
      return undefined;
  }
}

function formerTitle(id: string, words: Words): string | undefined {
  return Object.values(words.operations).find(({ phases }) => id in phases)?.name;
}
