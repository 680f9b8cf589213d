/** The evidence in the matrix as a downloadable table. Pure. */
import type { Content } from '../../content/schema';
import type { Words } from '../../locales/words';
import type { Shown } from '../../scene/shown';
import { titleOf } from '../../scene/shown-names';
import type { About, Row, Table } from './file-formats';
import { wholeOperation, type TableFacts } from '../tables/facts';
import { addressesOf, notesOf, sourcesOf, tableOf } from './table';

const KEYS = [
  'operation',
  'operationName',
  'year',
  'theme',
  'themeName',
  'dimension',
  'strength',
  'matches',
  'evidence',
  'notes',
  'sourceTitles',
  'sources',
] as const;
type EvidenceKey = (typeof KEYS)[number];

/** One row for each mark of the matrix: what an operation does in a field of work, with its sources. */
export function evidenceTable(
  { operations, year }: Shown,
  content: Content,
  facts: TableFacts,
  words: Words,
  about: About,
): Table<EvidenceKey | 'lang' | 'shown' | 'disclaimer'> {
  const rows = operations.flatMap((one) =>
    content.themes.flatMap((theme): readonly Row<EvidenceKey>[] => {
      const operation = wholeOperation(facts, one.operation.id);
      const evidence = operation.themes.find((each) => each.theme === theme.id);
      if (!evidence) return [];
      const sources = sourcesOf(operation.sources, evidence.sources);
      return [
        {
          operation: operation.id,
          operationName: titleOf(one, words),
          year,
          theme: theme.id,
          themeName: words.themes[theme.id]?.label ?? theme.id,
          dimension: theme.dimension,
          strength: evidence.strength,
          matches: one.matches,
          evidence: facts.evidence[operation.id]?.[theme.id] ?? null,
          notes: notesOf(operation, about),
          sourceTitles: sources.map(({ title }) => title),
          sources: addressesOf(sources),
        },
      ];
    }),
  );
  return tableOf(KEYS, rows, about, words.lang);
}
