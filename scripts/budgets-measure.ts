/** The arithmetic of the byte budgets; no file is read here. */

interface Budget {
  readonly name: string;
  /** A regular expression for paths from the built folder. */
  readonly files: string;
  /** `all`: the sum of the files; `each`: the largest of them. */
  readonly of: 'all' | 'each';
  readonly limit: number;
}

export interface BuiltFile {
  readonly name: string;
  readonly bytes: number;
}

export interface Measure {
  readonly budget: Budget;
  readonly files: readonly BuiltFile[];
  readonly bytes: number;
  readonly over: boolean;
  /** No file matches the budget: it measures nothing and must be changed or removed. */
  readonly empty: boolean;
}

/** Reads the configuration; throws where a budget has no limit or two. */
export function parseBudgets(value: unknown): Budget[] {
  if (!Array.isArray(value)) throw new Error('budgets.json: a list is needed');
  return value.map((row: unknown, index) => {
    const { name, files, all, each } = (row ?? {}) as Record<string, unknown>;
    const limit = all ?? each;
    const single = (all === undefined) !== (each === undefined);
    if (typeof name !== 'string' || typeof files !== 'string' || typeof limit !== 'number' || !single) {
      throw new Error(`budgets.json: entry ${index} needs a name, files, and either "all" or "each"`);
    }
    return { name, files, of: all === undefined ? 'each' : 'all', limit };
  });
}

/**
 * Gives each file to the first budget that it matches. Throws where a file matches none, so that nothing is shipped unmeasured.
 */
export function measure(budgets: readonly Budget[], files: readonly BuiltFile[]): Measure[] {
  const patterns = budgets.map((budget) => ({ budget, pattern: new RegExp(budget.files) }));
  const owners = files.map((file) => {
    const owner = patterns.find(({ pattern }) => pattern.test(file.name))?.budget;
    if (!owner) throw new Error(`budgets.json: no budget for ${file.name}`);
    return { file, owner };
  });
  return budgets.map((budget) => {
    const own = owners.filter(({ owner }) => owner === budget).map(({ file }) => file);
    const sizes = own.map(({ bytes }) => bytes);
    const bytes = budget.of === 'all' ? sizes.reduce((sum, size) => sum + size, 0) : Math.max(0, ...sizes);
    return { budget, files: own, bytes, over: bytes > budget.limit, empty: own.length === 0 };
  });
}

/** Limits 2 % above today's sizes, rounded up to 256 bytes, but never above the old limits. */
export function tighten(measures: readonly Measure[]): Budget[] {
  return measures.map(({ budget, bytes }) => {
    const wanted = Math.ceil((bytes * 1.02) / 256) * 256;
    return { ...budget, limit: bytes === 0 ? budget.limit : Math.min(budget.limit, wanted) };
  });
}
