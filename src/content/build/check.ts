/** Checks what a schema cannot: that references lead somewhere, that dates are in order. Each kind of file has its own checks. */
import { checkFile } from './checking';
import type { Known, OpenedFile } from './content-file';
import { notesInto, type Problem } from './problem';

/** Checks the facts against each other. */
export function checkContent(files: readonly OpenedFile[]): readonly Problem[] {
  const problems: Problem[] = [];
  const noteIn = notesInto(problems);
  const known = knownOf(files);
  for (const file of files) {
    for (const [path, facts] of file.files) checkFile(facts, noteIn(path));
    file.check(known, noteIn);
  }
  return problems;
}

/** All ids that the content files can refer to. */
export function knownOf(files: readonly OpenedFile[]): Known {
  const byKind = new Map<string, ReadonlySet<string>>();
  for (const [kind, ids] of files.flatMap((file) => Object.entries(file.ids))) {
    byKind.set(kind, new Set([...(byKind.get(kind) ?? []), ...ids]));
  }
  const of = (kind: string): ReadonlySet<string> => {
    const ids = byKind.get(kind);
    if (!ids) throw new Error(`No content file has ids of the kind "${kind}".`);
    return ids;
  };
  return (...kinds) => new Set(kinds.flatMap((kind) => [...of(kind)]));
}
