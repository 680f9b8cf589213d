/** What the matrix and the files show beyond the core. */
import type { FieldOperation, RecordOf } from '../../content/schema';

export type TableFacts = RecordOf<'tables'>;

/** The whole operation. Throws where the facts are not those of the content. */
export function wholeOperation({ operations }: Pick<TableFacts, 'operations'>, id: string): FieldOperation {
  const whole = operations.find((operation) => operation.id === id);
  if (!whole) throw new Error(`There are no facts of the operation "${id}".`);
  return whole;
}
