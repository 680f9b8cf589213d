/** The checks of the fields of work, and of the three that are told at length. */
import type { Known } from './check-operation';
import { at, checkFile, ids, refer, sameKeys, sameLength, unique, type Note } from './checking';
import type { ContentFiles, LocaleFiles } from './content-files';
import type { Content } from '../schema';

export function checkThemes({ themes }: Content, known: Known, note: Note): void {
  unique(themes, (theme) => theme.id, 'themes', 'id', note);
  themes.forEach(({ id, leadInstitutions, relatedThemes }, index) => {
    const path = `themes[${index}]`;
    refer(leadInstitutions, known.institutions, `${path}.leadInstitutions`, 'institution', note);
    refer(relatedThemes, known.themes, `${path}.relatedThemes`, 'theme', note);
    if (relatedThemes.includes(id)) note(`${path}.relatedThemes`, 'a theme is not related to itself');
  });
}

/** The three themes told at length: what their items point at is there. */
export function checkDeepThemes({ deepThemes }: ContentFiles, content: Content, known: Known, note: Note): void {
  checkFile(deepThemes, note);
  const formats = ids(content.formats);
  deepThemes.themes.forEach(({ theme, sections }, index) => {
    if (!known.themes.has(theme)) note(`themes[${index}].theme`, `no theme "${theme}"`);
    sections.forEach(({ items }, at) => {
      const path = `themes[${index}].sections[${at}].items`;
      items.forEach((item, nth) => {
        refer(
          item.institution === undefined ? [] : [item.institution],
          known.institutions,
          `${path}[${nth}]`,
          'institution',
          note,
        );
        refer(item.format === undefined ? [] : [item.format], formats, `${path}[${nth}]`, 'format', note);
        refer(
          item.operation === undefined ? [] : [item.operation],
          known.operations,
          `${path}[${nth}]`,
          'operation',
          note,
        );
      });
    });
  });
}

/** Checks that a language has the words of every field of work, and of the sections of those told at length. */
export function checkThemesWords(
  content: Content,
  words: LocaleFiles,
  noteIn: (namespace: keyof LocaleFiles) => Note,
): void {
  const inThemes = noteIn('themes');
  sameKeys(words.themes, ids(content.themes), '', inThemes);
  for (const theme of content.themes) {
    const own = words.themes[theme.id];
    if (own) sameLength(own.keyFacts, theme.keyFacts, `${at('', theme.id)}.keyFacts`, 'themes.json', inThemes);
  }

  const inDeep = noteIn('deepThemes');
  sameKeys(words.deepThemes, new Set(content.deepThemes.map(({ theme }) => theme)), '', inDeep);
  for (const { theme, sections } of content.deepThemes) {
    const own = words.deepThemes[theme];
    if (!own) continue;
    sameKeys(own, ids(sections), at('', theme), inDeep);
    for (const { id, items } of sections) {
      const section = own[id];
      if (section) sameKeys(section.items, ids(items), at(at('', theme), id), inDeep);
    }
  }
}
