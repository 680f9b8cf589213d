/** What was measured, and what it comes to. */
import type { SubjectName } from './options';

export type Unit = 'ms' | 'KB' | 'MB' | '' | 'fps' | '%';

export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly values: readonly number[];
}

export interface Row {
  readonly what: string;
  readonly unit: Unit;
  readonly subjects: Readonly<Partial<Record<SubjectName, Summary>>>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const summary = (values: readonly number[]): Summary => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
  values,
});

/** Collects values by what was measured and of whom. */
export class Results {
  private readonly measured = new Map<string, { readonly unit: Unit; readonly by: Map<SubjectName, number[]> }>();

  /** A value that is no number was not found: it keeps the row's place among the others, and is left out. */
  add(what: string, unit: Unit, subject: SubjectName, value: number): void {
    const row = this.measured.get(what) ?? { unit, by: new Map<SubjectName, number[]>() };
    this.measured.set(what, row);
    if (!Number.isNaN(value)) row.by.set(subject, [...(row.by.get(subject) ?? []), value]);
  }

  /** In the order in which they were first measured. */
  rows(): readonly Row[] {
    const found = [...this.measured].filter(([, { by }]) => by.size > 0);
    return found.map(([what, { unit, by }]) => ({
      what,
      unit,
      subjects: Object.fromEntries([...by].map(([subject, values]) => [subject, summary(values)])),
    }));
  }
}
