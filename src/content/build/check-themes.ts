/** The checks of the fields of work, and of the three that have sections of their own. */
import type { z } from 'zod';
import type { WordsByNamespace } from '../schema-words';
import type { deepThemesFile, themesFile } from '../schema-themes';
import { at, ids, refer, sameKeys, sameLength, unique } from './checking';
import type { Known, Said } from './content-file';
import type { Note } from './problem';

type ThemesFile = z.infer<typeof themesFile>;
type DeepThemesFile = z.infer<typeof deepThemesFile>;

export function checkThemes({ themes }: ThemesFile, known: Known, note: Note): void {
  unique(themes, (theme) => theme.id, 'themes', 'id', note);
  themes.forEach(({ id, leadInstitutions, relatedThemes }, index) => {
    const path = `themes[${index}]`;
    refer(leadInstitutions, known('institution'), `${path}.leadInstitutions`, 'institution', note);
    refer(relatedThemes, known('theme'), `${path}.relatedThemes`, 'theme', note);
    if (relatedThemes.includes(id)) note(`${path}.relatedThemes`, 'a theme is not related to itself');
  });
}

/** Checks that everything the items of those sections refer to exists. */
export function checkDeepThemes({ themes }: DeepThemesFile, known: Known, note: Note): void {
  themes.forEach(({ theme, sections }, index) => {
    if (!known('theme').has(theme)) note(`themes[${index}].theme`, `no theme "${theme}"`);
    sections.forEach(({ items }, at) => {
      items.forEach((item, nth) => {
        const path = `themes[${index}].sections[${at}].items[${nth}]`;
        for (const kind of ['institution', 'format', 'operation'] as const) {
          const id = item[kind];
          if (id !== undefined) refer([id], known(kind), path, kind, note);
        }
      });
    });
  });
}

/** Checks that each field of work has as many key facts in a language as in the content. */
export function checkThemesWords({ themes }: ThemesFile, { words, note }: Said<WordsByNamespace['themes']>): void {
  for (const theme of themes) {
    const own = words[theme.id];
    if (own) sameLength(own.keyFacts, theme.keyFacts, `${at('', theme.id)}.keyFacts`, 'themes.json', note);
  }
}

/** Checks that a language has the words of all these sections. */
export function checkDeepThemesWords(
  { themes }: DeepThemesFile,
  { words, note }: Said<WordsByNamespace['deepThemes']>,
): void {
  for (const { theme, sections } of themes) {
    const own = words[theme];
    if (!own) continue;
    sameKeys(own, ids(sections), at('', theme), note);
    for (const { id, items } of sections) {
      const section = own[id];
      if (section) sameKeys(section.items, ids(items), at(at('', theme), id), note);
    }
  }
}
