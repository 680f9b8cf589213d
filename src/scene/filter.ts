/** Whether an operation works in a field. */
import type { FieldOperation } from '../content/schema';

/** Weak evidence is shown in the panels and never counted. */
export function worksOn(operation: FieldOperation, theme: string): boolean {
  return operation.themes.some((evidence) => evidence.theme === theme && evidence.strength === 'documented');
}
