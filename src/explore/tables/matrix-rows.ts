/** Makes the data of the matrix from what the view shows. Pure. */
import type { Content } from '../../content/schema';
import type { Words } from '../../locales/words';
import type { Shown } from '../../scene/shown';
import { cityOf, titleOf } from '../../scene/shown-names';
import { wholeOperation, type TableFacts } from './facts';
import { matrixKey, type MatrixCell, type MatrixOperation, type MatrixTheme } from './matrix-data';

export function matrixOperations({ operations }: Shown, words: Words): readonly MatrixOperation[] {
  return operations.map((one) => ({
    id: one.operation.id,
    name: titleOf(one, words),
    city: cityOf(one, words),
    matched: one.matches,
  }));
}

/** @param chosen the themes of the filter. */
export function matrixThemes(content: Content, chosen: readonly string[], words: Words): readonly MatrixTheme[] {
  return content.themes.map(({ id, dimension }) => ({
    id,
    dimension,
    short: words.themes[id]?.short ?? id,
    label: words.themes[id]?.label ?? id,
    chosen: chosen.includes(id),
  }));
}

/** The evidence, by `matrixKey`. */
export function matrixCells({ operations }: Shown, facts: TableFacts): ReadonlyMap<string, MatrixCell> {
  return new Map(
    operations.flatMap(({ operation: { id } }) => {
      const whole = wholeOperation(facts, id);
      return whole.themes.map(({ theme, strength, sources }): [string, MatrixCell] => [
        matrixKey(id, theme),
        {
          strength,
          evidence: facts.evidence[id]?.[theme] ?? '',
          sources: sources.flatMap((key) => whole.sources[key] ?? []),
        },
      ]);
    }),
  );
}
