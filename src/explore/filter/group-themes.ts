/** The themes as chips, by dimension of security and in alphabetical order. */
import type { Content, Dimension } from '../../content/schema';
import type { Words } from '../../locales/words';

export interface Chip {
  readonly id: string;
  readonly short: string;
  readonly label: string;
}

const DIMENSIONS: readonly Dimension[] = ['politico-military', 'economic-environmental', 'human', 'cross-dimensional'];

/** All four groups, in the order in which the OSCE names the dimensions. */
export function groupThemes(
  themes: Content['themes'],
  words: Words,
): readonly { readonly dimension: Dimension; readonly chips: readonly Chip[] }[] {
  const { compare } = new Intl.Collator(words.lang);
  return DIMENSIONS.map((dimension) => {
    const chips = themes
      .filter((theme) => theme.dimension === dimension)
      .map(({ id }): Chip => {
        const own = words.themes[id];
        return { id, short: own?.short ?? id, label: own?.label ?? id };
      })
      .sort((a, b) => compare(a.short, b.short));
    return { dimension, chips };
  });
}
