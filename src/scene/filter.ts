import type { CoreOperation } from '../content/schema';

/** Whether an operation works in a field. Weak evidence is shown in the panels but never counted. */
export function worksOn(operation: CoreOperation, theme: string): boolean {
  return operation.themes.some((evidence) => evidence.theme === theme && evidence.strength === 'documented');
}

/** The fields in which an operation works, each once. */
export function fieldsOf({ themes }: CoreOperation): ReadonlySet<string> {
  return new Set(themes.filter(({ strength }) => strength === 'documented').map(({ theme }) => theme));
}
